package org.lacuna.report;

import java.util.List;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.ReformPath.Step;

/**
 * One step of the reform path.
 *
 * @param rank of the act that could make the rule
 * @param change the smallest legal change that would
 * @param removes points of uncovered risk that go with it
 * @param left points of uncovered risk after it
 */
public record ReformReport(String criterion, String title, String rank, String change, Points removes, Points left) {

    /** @param words the ruleset in the language of the report */
    public static List<ReformReport> of(List<Step> steps, Ruleset words) {
        return steps.stream().map(step -> of(step, words.criterion(step.criterion()))).toList();
    }

    private static ReformReport of(Step step, Criterion criterion) {
        return new ReformReport(criterion.id(), criterion.title(), criterion.remedy().rank(), criterion.remedy().change(),
                new Points(step.removes().lo(), step.removes().hi()), new Points(step.left().lo(), step.left().hi()));
    }
}
