package org.lacuna.scoring;

import java.util.Optional;
import java.util.Set;
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
     * The weakest of the case's operators. A deployment of which no criterion speaks is not covered; so the range starts
     * at 0 if perhaps none counts.
     *
     * @param caps is told of every cap that acts or may act, once for each operator and group
     * @return empty if certainly no criterion counts
     */
    Optional<Interval> coverage(Case way, Caps.Told caps) {
        Weakest weakest = new Weakest();
        for (Operator operator : way.operators()) {
            add(weakest, way, law.of(operator), caps);
        }
        return weakest.value().map(c -> weakest.isCertain() ? c : c.or(Interval.ZERO));
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
    private static void add(Weakest weakest, Case way, OperatorScores operator, Caps.Told told) {
        WeightedMean whole = new WeightedMean();
        for (Part part : way.parts()) {
            WeightedMean group = operator.mean(part.criteria());
            Optional<Interval> mean = group.mean();
            if (mean.isPresent()) {
                whole.addPart(Caps.hold(part.caps(), operator, mean.get(), group.isCertain(), told), group);
            }
        }
        whole.mean().ifPresent(mean -> weakest.add(Caps.hold(way.caps(), operator, mean, whole.isCertain(), told),
                whole.isCertain()));
    }
}
