package org.lacuna.scoring;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.Case.Part;
import org.lacuna.scoring.CriterionScore.Membership;

/** How far the law covers one case of a deployment. */
final class CaseScorer {

    private final LawScores law;

    CaseScorer(LawScores law) {
        this.law = law;
    }

    /**
     * The weakest of the case's operators.
     *
     * @param caps is told the id of every cap that acts
     * @return empty if no criterion counts
     */
    Optional<Interval> coverage(Case way, Consumer<String> caps) {
        Optional<Interval> weakest = Optional.empty();
        for (Operator operator : way.operators()) {
            Optional<Interval> own = coverage(way, law.of(operator), caps);
            weakest = weakest.isEmpty() ? own : own.isEmpty() ? weakest : weakest.map(own.get()::weaker);
        }
        return weakest;
    }

    /** The criterion for the weakest of those operators that it concerns; empty if it counts for none of them. */
    Optional<Interval> score(int criterion, Set<Operator> operators) {
        Interval weakest = null;
        for (Operator operator : operators) {
            CriterionScore own = law.of(operator).of(criterion);
            if (own.criterion().concerns(operator) && own.counts() != Membership.LEFT_OUT) {
                weakest = weakest == null ? own.score() : weakest.weaker(own.score());
            }
        }
        return Optional.ofNullable(weakest);
    }

    /** Groups count in proportion to the weights of the criteria needed from them; without caps, the plain mean. */
    private static Optional<Interval> coverage(Case way, OperatorScores operator, Consumer<String> told) {
        WeightedMean whole = new WeightedMean();
        for (Part part : way.parts()) {
            WeightedMean group = operator.mean(part.criteria());
            Optional<Interval> mean = group.mean();
            if (mean.isPresent()) {
                whole.addPart(Caps.hold(part.caps(), operator, mean.get(), told), group);
            }
        }
        return whole.mean().map(mean -> Caps.hold(way.caps(), operator, mean, told));
    }
}
