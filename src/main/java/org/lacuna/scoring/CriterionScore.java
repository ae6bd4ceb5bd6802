package org.lacuna.scoring;

import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;

/**
 * One criterion for one operator.
 *
 * @param answer empty = unanswered
 * @param law what the answer gives, 0 to 1, before the gate
 * @param gate the share that reaches this operator, 0 to 1; one where no gate stands in the way
 * @param score law through gate
 * @param counts whether it stands in the mean: certainly, perhaps or not
 */
public record CriterionScore(Criterion criterion, Operator operator, Optional<Answer> answer, Interval law,
        Interval gate, Interval score, Membership counts) {

    /** A criterion that does not apply may leave the mean. */
    public enum Membership {
        CERTAIN,
        PERHAPS,
        LEFT_OUT
    }

    public boolean isAnswered() {
        return answer.filter(a -> a.state().isAnswered()).isPresent();
    }

    public boolean isGated() {
        return gate.lo() < 1;
    }

    public double weight() {
        return criterion.weight().value();
    }
}
