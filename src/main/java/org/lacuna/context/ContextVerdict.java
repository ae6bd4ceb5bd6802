package org.lacuna.context;

import java.util.Locale;
import org.lacuna.ruleset.Coded;

/** What became of a published statement when it was checked. */
public enum ContextVerdict implements Coded {

    CONFIRMED,
    /** True when it was published, and different since. */
    OUTDATED,
    PARTLY_CONFIRMED,
    /** Near what others say, but found nowhere. */
    PLAUSIBLE,
    /** What was found counts something else. */
    OTHER_SCOPE,
    PARTLY_CONTRADICTED,
    NOT_CONFIRMED,
    NOT_CHECKED,
    /** Whether it holds is what the scores are about. */
    NOT_JUDGED,
    /** What was found contradicts itself. */
    SOURCES_DISAGREE,
    /** Not part of the checked article; found while checking. */
    ADDED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
