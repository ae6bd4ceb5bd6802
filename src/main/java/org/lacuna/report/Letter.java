package org.lacuna.report;

import org.lacuna.ruleset.Coded;
import org.lacuna.scoring.Interval;

/** How a criterion stands, in one letter that survives any printer. */
public enum Letter implements Coded {

    /** The law gives all that is needed. */
    COVERED("C"),
    /** It gives some of it, certainly. */
    PARTLY("P"),
    /** It gives nothing. */
    GAP("G"),
    /** It may give something or nothing. */
    UNKNOWN("?"),
    /** The deployment does not need it. */
    NOT_NEEDED("n/a");

    private final String sign;

    Letter(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    @Override
    public String code() {
        return sign;
    }

    public static Letter of(Interval score) {
        if (score.hi() <= 0) {
            return GAP;
        } else if (score.lo() >= 1) {
            return COVERED;
        }
        return score.lo() > 0 ? PARTLY : UNKNOWN;
    }
}
