package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.assessment.AnswerSheet;

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

    private final Scorer scorer;
    private final List<DeploymentScore> scored;

    ReformPath(Scorer scorer, List<DeploymentScore> scored) {
        this.scorer = scorer;
        this.scored = scored;
    }

    /** @param candidates criteria to choose from */
    List<Step> from(AnswerSheet sheet, List<String> candidates) {
        Set<String> open = new TreeSet<>(candidates);
        List<Step> steps = new ArrayList<>();
        AnswerSheet law = sheet;
        Interval left = uncovered(law);
        while (steps.size() < MOST_STEPS && !open.isEmpty()) {
            Step best = best(law, left, open);
            if (best.removes().hi() < LEAST) {
                break;
            }
            steps.add(best);
            open.remove(best.criterion());
            law = law.with(scorer.hypothetical(best.criterion()));
            left = best.left();
        }
        return steps;
    }

    private Step best(AnswerSheet law, Interval left, Set<String> open) {
        Step best = null;
        for (String criterion : open) {
            Step step = step(criterion, left, uncovered(law.with(scorer.hypothetical(criterion))));
            if (best == null || step.removes().hi() > best.removes().hi()
                    || step.removes().hi() == best.removes().hi() && step.removes().lo() > best.removes().lo()) {
                best = step;
            }
        }
        return best;
    }

    private static Step step(String criterion, Interval before, Interval after) {
        double best = before.lo() - after.lo();
        double worst = before.hi() - after.hi();
        return new Step(criterion, new Interval(Math.max(0, Math.min(best, worst)), Math.max(0, Math.max(best, worst))),
                after);
    }

    private Interval uncovered(AnswerSheet sheet) {
        return scorer.uncovered(sheet, scored).times(100);
    }
}
