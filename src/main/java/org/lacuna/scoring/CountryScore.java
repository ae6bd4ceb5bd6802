package org.lacuna.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * Everything that is worked out for one country.
 *
 * @param domains in the order of the ruleset
 * @param criteria every criterion for every operator
 * @param profiles scored deployments by profile, gravest uncovered risk first
 * @param shareUncovered of all exposure, the share that no law covers, 0 to 1; empty without exposure
 * @param gaps what closing them would remove, most first
 * @param nextQuestions open questions on the law, by what their answers would settle
 * @param practice mean of each practice group, beside the law and never blended with it
 */
public record CountryScore(Ruleset ruleset, AnswerSheet sheet, Ring ring, List<DomainScore> domains,
        Map<Operator, List<CriterionScore>> criteria, List<ProfileScore> profiles,
        Optional<Interval> shareUncovered, List<Gap> gaps,
        List<NextQuestion> nextQuestions, List<GroupScore> practice) {

    static final Comparator<ProfileScore> GRAVEST = Comparator
            .comparingDouble((ProfileScore p) -> -p.uncovered().hi()).thenComparingDouble(p -> -p.uncovered().lo());

    public CountryScore {
        profiles = List.copyOf(profiles);
    }

    /**
     * A domain's headline: the mean over operators, and the weakest operator.
     *
     * @param completeness mean over operators that a criterion applies to, 0 to 1
     */
    public record DomainScore(Domain domain, Optional<Interval> general, Optional<Interval> weakest,
            double completeness, List<Coverage> operators) {
    }

    public DomainScore domain(String id) {
        return domains.stream().filter(d -> d.domain().id().equals(id)).findFirst().orElseThrow();
    }

    /** A group of law: the mean over operators after caps, 0 to 1. Empty if it applies to none or stands in no domain. */
    public Optional<Interval> group(String id) {
        WeightedMean mean = new WeightedMean();
        for (Operator operator : Operator.values()) {
            domains.stream().flatMap(d -> d.operators().stream()).filter(c -> c.operator() == operator)
                    .flatMap(c -> c.groups().stream()).filter(g -> g.group().id().equals(id)).findFirst()
                    .ifPresent(g -> mean.add(g.score(), 1, g.isCertain()));
        }
        return mean.mean();
    }

    public CriterionScore criterion(String id, Operator operator) {
        return criteria.get(operator).stream().filter(c -> c.criterion().id().equals(id)).findFirst().orElseThrow();
    }

    /** Every scored deployment, gravest uncovered risk first, alike ones by id. Made anew at each call. */
    public List<DeploymentScore> deployments() {
        return each().sorted(Comparator.comparing(DeploymentScore::profile, GRAVEST).thenComparing(d -> d.deployment().id()))
                .toList();
    }

    public DeploymentScore deployment(String id) {
        return each().filter(d -> d.deployment().id().equals(id)).findFirst().orElseThrow();
    }

    private Stream<DeploymentScore> each() {
        return profiles.stream().flatMap(ProfileScore::each);
    }
}
