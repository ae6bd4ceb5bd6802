package org.lacuna.lint;

import org.lacuna.scoring.Interval;

/** What every ruleset must keep, so that people can trust how scores move. */
enum Promise {

    /** A better answer never lowers the coverage of a domain and never raises the uncovered risk of a deployment. */
    RAISING("a better answer never makes a score worse"),
    /** An answer never makes a value possible that was not: no range opens at either end. */
    ANSWERING("an answer never makes a value possible that was not possible before");

    /** What the arithmetic leaves behind. */
    private static final double DUST = 1e-9;

    private final String says;

    Promise(String says) {
        this.says = says;
    }

    /** As a part of a sentence. */
    String says() {
        return says;
    }

    /** @param risk whether less is better */
    boolean isKept(Interval before, Interval after, boolean risk) {
        if (this == ANSWERING) {
            return isAtMost(before.lo(), after.lo()) && isAtMost(after.hi(), before.hi());
        }
        return risk ? isAtMost(after.lo(), before.lo()) && isAtMost(after.hi(), before.hi())
                : isAtMost(before.lo(), after.lo()) && isAtMost(before.hi(), after.hi());
    }

    private static boolean isAtMost(double one, double other) {
        return one <= other + DUST;
    }
}
