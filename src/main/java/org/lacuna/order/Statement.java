package org.lacuna.order;

import java.util.Locale;
import org.lacuna.ruleset.Coded;

/** What can be said of two countries. */
public enum Statement implements Coded {

    /** In at least 95 of 100 runs. */
    ABOVE,
    /** In at least 80 of 100 runs. */
    LIKELY_ABOVE,
    NOT_DISTINGUISHABLE;

    private static final double CLEAR = 0.95;
    private static final double LIKELY = 0.80;

    /** @param shareAbove of runs in which the first scores higher than the second, 0 to 1 */
    public static Statement of(double shareAbove) {
        if (shareAbove >= CLEAR) {
            return ABOVE;
        }
        return shareAbove >= LIKELY ? LIKELY_ABOVE : NOT_DISTINGUISHABLE;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
