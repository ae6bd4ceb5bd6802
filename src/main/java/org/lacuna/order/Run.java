package org.lacuna.order;

import java.util.Arrays;

/**
 * One other way in which the ruleset could have been written.
 *
 * @param criteria weight of each criterion of the domain, 0 or more
 * @param groups weight of each group
 * @param geometric whether means are geometric
 * @param capped whether caps hold
 */
record Run(double[] criteria, double[] groups, boolean geometric, boolean capped) {

    /** Relative spread of weights 0.25, since one over the root of 16 is a quarter. */
    static final int SHAPE = 16;
    /** Share of runs in which caps hold. */
    static final double CAPPED = 0.8;
    /** Share of runs with geometric means. */
    static final double GEOMETRIC = 0.5;

    /** As the ruleset is. */
    static Run plain(Layout layout) {
        return new Run(layout.criteriaWeights(), layout.groupWeights(), false, true);
    }

    static Run drawn(Layout layout, Chance chance) {
        boolean geometric = chance.unit() < GEOMETRIC;
        boolean capped = chance.unit() < CAPPED;
        return new Run(noisy(layout.criteriaWeights(), chance), noisy(layout.groupWeights(), chance), geometric, capped);
    }

    private static double[] noisy(double[] weights, Chance chance) {
        return Arrays.stream(weights).map(w -> w * chance.gamma(SHAPE)).toArray();
    }

    /** The same without one criterion in any mean; caps and gates that read it stay. */
    Run without(int criterion) {
        double[] fewer = criteria.clone();
        fewer[criterion] = 0;
        return new Run(fewer, groups, geometric, capped);
    }
}
