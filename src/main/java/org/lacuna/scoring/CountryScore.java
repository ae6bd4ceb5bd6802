package org.lacuna.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * Everything that is worked out for one country.
 *
 * @param domains in the order of the ruleset
 * @param criteria every criterion for every operator
 * @param deployments scored ones, gravest uncovered risk first
 * @param shareUncovered of all exposure, the share that no law covers, 0 to 1; empty without exposure
 * @param gaps what closing them would remove, most first
 * @param nextQuestions open questions on the law, by what their answers would settle
 * @param practice mean of each practice group, beside the law and never blended with it
 */
public record CountryScore(Ruleset ruleset, AnswerSheet sheet, Ring ring, List<DomainScore> domains,
        Map<Operator, List<CriterionScore>> criteria, List<DeploymentScore> deployments,
        Optional<Interval> shareUncovered, List<Gap> gaps,
        List<NextQuestion> nextQuestions, List<GroupScore> practice) {

    /**
     * A domain's headline: the mean over operators, and the weakest operator.
     *
     * @param completeness mean over operators, 0 to 1
     */
    public record DomainScore(Domain domain, Optional<Interval> general, Optional<Interval> weakest,
            double completeness, List<Coverage> operators) {
    }

    public DomainScore domain(String id) {
        return domains.stream().filter(d -> d.domain().id().equals(id)).findFirst().orElseThrow();
    }

    public CriterionScore criterion(String id, Operator operator) {
        return criteria.get(operator).stream().filter(c -> c.criterion().id().equals(id)).findFirst().orElseThrow();
    }

    public DeploymentScore deployment(String id) {
        return deployments.stream().filter(d -> d.deployment().id().equals(id)).findFirst().orElseThrow();
    }
}
