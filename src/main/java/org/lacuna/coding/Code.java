package org.lacuna.coding;

import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Criterion;

/**
 * What of an answer is held against another person's: the option or the state. Whom a rule binds, sources and words are not.
 *
 * @param label id of the option, several joined with {@code +}, or the state behind {@code ~}
 * @param grade score of the option, 0 to 1; silence of the law is graded as the lowest option, as it is scored; empty = has no
 *        place in that order
 */
public record Code(String label, Optional<Double> grade) {

    public static Code of(Answer answer, Criterion criterion) {
        if (!answer.options().isEmpty()) {
            return new Code(String.join("+", answer.options()), answer.state() == AnswerState.VALUE
                    ? criterion.findOption(answer.options().iterator().next()).map(o -> o.score())
                    : Optional.empty());
        }
        return new Code("~" + answer.state().code(), answer.state() == AnswerState.SILENT
                ? Optional.of(criterion.options().get(0).score())
                : Optional.empty());
    }
}
