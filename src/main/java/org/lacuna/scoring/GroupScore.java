package org.lacuna.scoring;

import java.util.List;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Group;
import org.lacuna.scoring.CriterionScore.Membership;

/**
 * The mean of a group's criteria for one operator.
 *
 * @param share what the group is of the whole it stands in, 0 to 1
 * @param mean before caps
 * @param score after caps
 * @param caps those that limit it, certainly or perhaps
 * @param members the criteria that stand in the mean
 */
public record GroupScore(Group group, double share, Interval mean, Interval score, List<CapEffect> caps,
        List<CriterionScore> members) {

    public GroupScore {
        caps = List.copyOf(caps);
        members = List.copyOf(members);
    }

    /** @param certain false = depends on an open answer */
    public record CapEffect(Cap cap, boolean certain) {
    }

    /** Whether a member is certain to count, so that the group cannot fall away as a whole. */
    boolean isCertain() {
        return members.stream().anyMatch(m -> m.counts() == Membership.CERTAIN);
    }

    /** The share of one member in the whole, 0 to 1. */
    public double shareOf(CriterionScore member) {
        return member.weight() * sharePerWeight();
    }

    /** What a member of weight 1 is of the whole, 0 to 1. */
    double sharePerWeight() {
        double weights = 0;
        for (CriterionScore member : members) {
            weights += member.weight();
        }
        return share / weights;
    }
}
