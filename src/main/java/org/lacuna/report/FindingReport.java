package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.review.Opinion;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Operator;

/**
 * What the law says to one criterion.
 *
 * @param answer the common answer; empty = unanswered
 * @param says what the chosen option means; empty unless options are chosen
 * @param scores for each operator; none where they are hidden
 * @param special answers that hold for one operator only
 * @param opinions of reviewers, on each answer that they have judged
 */
public record FindingReport(String criterion, String title, String question, int weight, Optional<Answer> answer,
        List<String> says, List<OperatorScore> scores, List<Answer> special, List<Opinion> opinions) {

    /** What a reviewer has said of one of its answers; empty if no reviewer has. */
    public Optional<Opinion> opinion(Answer of) {
        return opinions.stream().filter(o -> o.operator().equals(of.operator())).findFirst();
    }

    /** Whether a reviewer has found one of its answers, as it stands, acceptable. */
    public boolean isAccepted(Answer of) {
        return opinion(of).filter(o -> o.verdict() == Verdict.ACCEPTABLE).isPresent();
    }

    /** @param gated whether the gate takes something away */
    public record OperatorScore(Operator operator, Points score, boolean gated) {
    }

    /** A section of findings. */
    public record Section(String group, String title, boolean practice, List<FindingReport> findings) {

        /** The same for readers who must not see scores. */
        public Section unscored() {
            return new Section(group, title, practice, findings.stream().map(f -> new FindingReport(f.criterion, f.title,
                    f.question, f.weight, f.answer, f.says, List.of(), f.special, f.opinions)).toList());
        }
    }
}
