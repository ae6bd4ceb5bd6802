package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.lacuna.ruleset.Criterion;

/**
 * The order in which to close gaps: each step takes the rule that removes most uncovered risk once all steps before it
 * are law. Caps make the order matter: some rules have no effect until another is there.
 */
public final class ReformPath {

    /** A path longer than this is no plan. */
    static final int MOST_STEPS = 12;
    /** Points of uncovered risk; a step that removes less is not worth its own line. */
    static final double LEAST = 2;

    /**
     * One rule, as if it were made fully and for every operator.
     *
     * @param removes points of uncovered risk that go with it, at either end of the range
     * @param left points of uncovered risk after it
     */
    public record Step(String criterion, Interval removes, Interval left) {
    }

    /** Points are compared to this many parts, so that the dust of the arithmetic decides nothing. */
    private static final double PARTS = 1e9;

    /** A step with what it removes from either end, and what would be left of the risk. */
    private record Tried(Step step, double atBest, double atWorst, Risk left) {
    }

    private final Places places;

    ReformPath(Places places) {
        this.places = places;
    }

    List<Step> from(Risk risk) {
        List<Step> steps = new ArrayList<>();
        Optional<Tried> next = largest(risk);
        while (steps.size() < MOST_STEPS && next.filter(t -> t.atWorst() >= LEAST).isPresent()) {
            steps.add(next.get().step());
            next = largest(next.get().left());
        }
        return steps;
    }

    /** By what goes from the upper end, then from the lower; the earlier in the ruleset if both are equal. */
    private Optional<Tried> largest(Risk risk) {
        Interval now = risk.uncovered();
        ToLongFunction<Tried> atWorst = t -> Math.round(t.atWorst() * PARTS);
        ToLongFunction<Tried> atBest = t -> Math.round(t.atBest() * PARTS);
        return IntStream.of(places.law()).filter(risk::isUnmet).mapToObj(c -> tried(places.at(c), now, risk.closing(c)))
                .reduce((a, b) -> Comparator.comparingLong(atWorst).thenComparingLong(atBest).compare(a, b) < 0 ? b : a);
    }

    private static Tried tried(Criterion criterion, Interval before, Risk left) {
        Interval after = left.uncovered();
        double best = 100 * (before.lo() - after.lo());
        double worst = 100 * (before.hi() - after.hi());
        Interval removes = new Interval(Math.max(0, Math.min(best, worst)), Math.max(0, Math.max(best, worst)));
        return new Tried(new Step(criterion.id(), removes, after.times(100)), best, worst, left);
    }
}
