package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Coverage of a domain for one operator: the weighted mean of its groups, each held under its caps. */
final class CoverageScorer {

    private final Domain domain;
    private final Operator operator;
    private final List<Part> parts;

    /**
     * A group in the domain.
     *
     * @param criteria places of those that concern the operator
     * @param caps that limit it
     */
    private record Part(Group group, double weight, int[] criteria, List<Cap> caps) {
    }

    CoverageScorer(Places places, Domain domain, Operator operator) {
        this.domain = domain;
        this.operator = operator;
        this.parts = domain.groups().entrySet().stream().map(e -> {
            Group group = places.ruleset().group(e.getKey());
            return new Part(group, e.getValue().value(), places.of(criteria(group, operator).toList()),
                    caps(places.ruleset(), group.id()).toList());
        }).toList();
    }

    /** Those of the group that concern the operator. */
    static Stream<Criterion> criteria(Group group, Operator operator) {
        return group.criteria().stream().filter(c -> c.concerns(operator));
    }

    /** Those that limit the group in the coverage of domains. */
    static Stream<Cap> caps(Ruleset ruleset, String group) {
        return ruleset.caps().stream().filter(c -> c.domains() && c.limits(group));
    }

    Coverage score(LawScores law) {
        List<GroupScore> groups = groups(law.of(operator));
        Optional<Interval> mean = mean(groups);
        return new Coverage(domain, operator, mean, completeness(groups), groups,
                Losses.of(domain.id(), groups, mean));
    }

    /** What the score is the mean of, worked out without its reasons. */
    WeightedMean whole(LawScores law) {
        OperatorScores scores = law.of(operator);
        WeightedMean whole = new WeightedMean();
        for (Part part : parts) {
            WeightedMean group = scores.mean(part.criteria());
            group.mean().ifPresent(mean -> whole.add(Caps.hold(part.caps(), scores, mean), part.weight(), group.isCertain()));
        }
        return whole;
    }

    private List<GroupScore> groups(OperatorScores scores) {
        List<GroupScore> groups = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Part part : parts) {
            GroupScorer.score(part.group(), part.criteria(), part.caps(), scores).ifPresent(g -> {
                groups.add(g);
                weights.add(part.weight());
            });
        }
        return GroupScorer.withShares(groups, weights);
    }

    /** A group of which no member is certain may fall away as a whole. */
    private static Optional<Interval> mean(List<GroupScore> groups) {
        WeightedMean mean = new WeightedMean();
        groups.forEach(g -> mean.add(g.score(), g.share(), g.isCertain()));
        return mean.mean();
    }

    private static double completeness(List<GroupScore> groups) {
        double answered = 0;
        for (GroupScore group : groups) {
            double perWeight = group.sharePerWeight();
            for (CriterionScore member : group.members()) {
                answered += member.isAnswered() ? perWeight * member.weight() : 0;
            }
        }
        return answered;
    }
}
