package org.lacuna.deployment;

import java.util.List;

/**
 * Why a record is believed, and how far.
 *
 * @param articleSays what the checked article reports; empty for records found besides
 * @param articleSource whom the article names
 * @param accessed when the sources were read, ISO date
 * @param confidence high, medium or low
 * @param sources at least one
 */
public record Proof(String articleSays, String articleSource, Verdict verdict, String verdictNote, String accessed,
        String confidence, List<Source> sources) {

    public Proof {
        sources = List.copyOf(sources);
    }

    /** A statement that nobody else was found to support. */
    public boolean isRumour() {
        return verdict == Verdict.NOT_CONFIRMED;
    }
}
