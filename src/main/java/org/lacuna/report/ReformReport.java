package org.lacuna.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Gap;
import org.lacuna.scoring.ReformPath.Step;

/**
 * One step of the reform path.
 *
 * @param rank of the act that could make the rule
 * @param change the smallest legal change that would
 * @param open whether the law may have the rule already, since its question is open
 * @param removes points of uncovered risk that go with it
 * @param left points of uncovered risk after it
 */
public record ReformReport(String criterion, String title, String rank, String change, boolean open,
        Points removes, Points left) {

    /**
     * @param gaps of the country that takes the steps
     * @param words the ruleset in the language of the report
     */
    public static List<ReformReport> of(List<Step> steps, List<Gap> gaps, Ruleset words) {
        Set<String> open = gaps.stream().filter(Gap::isResearchGap).map(Gap::criterion).collect(Collectors.toSet());
        return steps.stream()
                .map(step -> of(step, words.criterion(step.criterion()), open.contains(step.criterion()))).toList();
    }

    private static ReformReport of(Step step, Criterion criterion, boolean open) {
        return new ReformReport(criterion.id(), criterion.title(), criterion.remedy().rank(), criterion.remedy().change(),
                open, new Points(step.removes().lo(), step.removes().hi()), new Points(step.left().lo(), step.left().hi()));
    }
}
