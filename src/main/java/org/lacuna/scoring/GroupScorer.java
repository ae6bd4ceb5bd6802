package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Group;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.GroupScore.CapEffect;

/** Means of groups, and their shares in the whole. */
final class GroupScorer {

    private GroupScorer() {
    }

    /**
     * @param criteria places of those of the group that are looked at
     * @param caps that may limit it
     * @return empty if no criterion counts; the share is still to be set
     */
    static Optional<GroupScore> score(Group group, int[] criteria, List<Cap> caps, OperatorScores scores) {
        List<CriterionScore> members = IntStream.of(criteria).mapToObj(scores::of)
                .filter(s -> s.counts() != Membership.LEFT_OUT).toList();
        WeightedMean mean = new WeightedMean();
        members.forEach(mean::add);
        return mean.mean().map(m -> {
            List<CapEffect> acting = Caps.acting(caps, scores, m);
            return new GroupScore(group, 1, m, Caps.apply(acting, m), acting, members);
        });
    }

    /** The groups with their shares, which are in proportion to the weights and make up 1. */
    static List<GroupScore> withShares(List<GroupScore> groups, List<Double> weights) {
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<GroupScore> shared = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            GroupScore g = groups.get(i);
            shared.add(new GroupScore(g.group(), weights.get(i) / all, g.mean(), g.score(), g.caps(), g.members()));
        }
        return shared;
    }
}
