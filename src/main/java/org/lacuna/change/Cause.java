package org.lacuna.change;

import java.util.Locale;
import org.lacuna.ruleset.Coded;

/** Why a result moved. */
public enum Cause implements Coded {

    /** Another answer about law that stood all along. */
    KNOWLEDGE,
    /** A rule came into force or ended between the two days. */
    LAW,
    /** Law or knowledge: nobody knows what stood before, or since when the rule stands. */
    UNDECIDED,
    /** Another ruleset. */
    METHOD;

    int bit() {
        return 1 << ordinal();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
