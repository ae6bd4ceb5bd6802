package org.lacuna.order;

import java.util.Arrays;
import org.lacuna.ruleset.RunPlan;

/**
 * One other way in which the ruleset could have been written.
 *
 * @param criteria weight of each criterion of the domain, 0 or more
 * @param groups weight of each group
 * @param geometric whether means are geometric
 * @param capped whether caps hold
 */
record Run(double[] criteria, double[] groups, boolean geometric, boolean capped) {

    /** As the ruleset is. */
    static Run plain(Layout layout) {
        return new Run(layout.criteriaWeights(), layout.groupWeights(), false, true);
    }

    static Run drawn(Layout layout, RunPlan plan, Chance chance) {
        boolean geometric = chance.unit() < plan.geometric().share();
        boolean capped = chance.unit() < plan.capped().share();
        int shape = shape(plan);
        return new Run(noisy(layout.criteriaWeights(), shape, chance), noisy(layout.groupWeights(), shape, chance), geometric,
                capped);
    }

    /** Of Gamma noise with the plan's spread, which is one over the root of it: 16 for a quarter. */
    static int shape(RunPlan plan) {
        double spread = plan.spread().share();
        return (int) Math.round(1 / (spread * spread));
    }

    private static double[] noisy(double[] weights, int shape, Chance chance) {
        return Arrays.stream(weights).map(w -> w * chance.gamma(shape)).toArray();
    }

    /** The same without one criterion in any mean; caps and gates that read it stay. */
    Run without(int criterion) {
        double[] fewer = criteria.clone();
        fewer[criterion] = 0;
        return new Run(fewer, groups, geometric, capped);
    }
}
