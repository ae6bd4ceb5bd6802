package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import org.lacuna.coding.Pair;
import org.lacuna.review.Opinions;
import org.lacuna.review.Stamp;

/**
 * How far the answers of a report have been looked at by others.
 *
 * @param pairs questions that two people have answered, neither seeing the other's answer
 * @param stamp of a published edition; empty for a draft
 */
public record Reviewed(Opinions opinions, List<Pair> pairs, Optional<Stamp> stamp) {

    /** A draft that nobody has looked at. */
    public static final Reviewed NOT = new Reviewed(Opinions.NONE, List.of(), Optional.empty());

    public Reviewed {
        pairs = List.copyOf(pairs);
    }
}
