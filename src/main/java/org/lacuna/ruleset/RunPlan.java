package org.lacuna.ruleset;

import java.util.List;

/**
 * How the order of countries is tried: scored again and again as if the builders had decided a little differently. All but
 * the number of runs are percents.
 *
 * @param number of runs
 * @param spread relative spread of the noise on every weight; 1 over its square is whole, so that the noise is a sum of
 *        exponential numbers
 * @param geometric of runs, those whose means are geometric; the others have arithmetic ones
 * @param floor points of 100; nothing counts for less in a geometric mean
 * @param capped of runs, those in which caps hold
 * @param middle of runs, those whose ranks are printed; the best and the worst are left out to equal parts
 * @param likely of runs in which one country scores higher than another, from which on it is likely above
 * @param above of runs, from which on it is above; more than {@code likely}
 */
public record RunPlan(Judgement number, Judgement spread, Judgement geometric, Judgement floor, Judgement capped,
        Judgement middle, Judgement likely, Judgement above) {

    /** In the order in which they are declared. */
    List<Judgement> all() {
        return List.of(number, spread, geometric, floor, capped, middle, likely, above);
    }
}
