package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CriterionScore.Membership;

/** Coverage of a domain for one operator: the weighted mean of its groups, each held under its caps. */
final class CoverageScorer {

    private CoverageScorer() {
    }

    static Coverage score(Ruleset ruleset, Domain domain, OperatorScores scores) {
        List<GroupScore> groups = groups(ruleset, domain, scores);
        Optional<Interval> mean = mean(groups);
        return new Coverage(domain, scores.operator(), mean, completeness(groups), groups,
                Losses.of(domain.id(), groups, mean));
    }

    /** The headline of a domain, worked out without its reasons. */
    static Optional<Interval> general(Ruleset ruleset, Domain domain, Collection<OperatorScores> operators) {
        return general(operators.stream().flatMap(o -> mean(groups(ruleset, domain, o)).stream()).toList());
    }

    /** The equal mean over operators; empty if there is none to which a criterion applies. */
    static Optional<Interval> general(List<Interval> operators) {
        return operators.isEmpty() ? Optional.empty() : Optional.of(Interval.mean(operators));
    }

    private static List<GroupScore> groups(Ruleset ruleset, Domain domain, OperatorScores scores) {
        List<GroupScore> groups = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        domain.groups().forEach((id, weight) -> score(ruleset, ruleset.group(id), scores).ifPresent(g -> {
            groups.add(g);
            weights.add((double) weight.value());
        }));
        return GroupScorer.withShares(groups, weights);
    }

    private static Optional<GroupScore> score(Ruleset ruleset, Group group, OperatorScores scores) {
        List<Criterion> criteria = group.criteria().stream()
                .filter(c -> c.concerns(scores.operator())).toList();
        List<Cap> caps = ruleset.caps().stream().filter(c -> c.domains() && c.limits(group.id())).toList();
        return GroupScorer.score(group, criteria, caps, scores);
    }

    /** A group of which no member is certain may fall away as a whole. */
    private static Optional<Interval> mean(List<GroupScore> groups) {
        WeightedMean mean = new WeightedMean();
        groups.forEach(g -> mean.add(g.score(), g.share(),
                g.members().stream().anyMatch(m -> m.counts() == Membership.CERTAIN)));
        return mean.mean();
    }

    private static double completeness(List<GroupScore> groups) {
        double answered = 0;
        for (GroupScore group : groups) {
            for (CriterionScore member : group.members()) {
                answered += member.isAnswered() ? group.shareOf(member) : 0;
            }
        }
        return answered;
    }
}
