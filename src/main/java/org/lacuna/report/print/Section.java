package org.lacuna.report.print;

import java.util.List;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.report.FindingReport;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/**
 * A section of findings.
 *
 * @param group id
 * @param answered for all operators or for some
 * @param open not answered for anybody
 */
public record Section(String group, String title, boolean practice, List<Finding> answered, List<FindingReport> open) {

    /** @param special answers that hold for one operator only */
    public record Finding(FindingReport common, List<SpecialAnswer> special) {

        /** Whether it says the same of every operator. */
        public boolean isEven() {
            return common.scores().stream().map(s -> s.score() + (s.gated() ? " gated" : "")).distinct().count() == 1;
        }

        Stream<Answer> answers() {
            return Stream.concat(common.answer().stream(), common.special().stream());
        }
    }

    /** @param says what the chosen option means; empty unless options are chosen */
    public record SpecialAnswer(Answer answer, List<String> says) {
    }

    static Section of(FindingReport.Section section, Ruleset words) {
        return new Section(section.group(), section.title(), section.practice(),
                section.findings().stream().filter(Section::isAnswered).map(f -> finding(f, words)).toList(),
                section.findings().stream().filter(f -> !isAnswered(f)).toList());
    }

    static boolean isAnswered(FindingReport finding) {
        return finding.answer().isPresent() || !finding.special().isEmpty();
    }

    private static Finding finding(FindingReport finding, Ruleset words) {
        return new Finding(finding, finding.special().stream().map(a -> new SpecialAnswer(a, says(a, words))).toList());
    }

    private static List<String> says(Answer answer, Ruleset words) {
        return words.criterion(answer.criterion()).options().stream().filter(o -> answer.options().contains(o.id()))
                .map(Option::means).toList();
    }
}
