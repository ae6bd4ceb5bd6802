package org.lacuna.scoring;

import java.util.Locale;
import org.lacuna.ruleset.Coded;

/** Which answers are believed. Each ring lies inside the one before: fewer beliefs, wider ranges. */
public enum Ring implements Coded {

    /** Every answer. */
    CLAIMED,
    /** A positive answer without a pinned citation is only an upper bound. The ring shown unless another is named. */
    CITED,
    /** So is a positive answer that no second person has accepted. */
    REVIEWED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
