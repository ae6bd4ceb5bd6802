package org.lacuna.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;
import org.lacuna.scoring.DeploymentScore.Need;

/**
 * Deployments of one profile held against the law that their operator must keep.
 *
 * @param deployments all records of the profile, by id
 * @param operators whose law they were held against: their own, the police beside it where they share access, or all
 *        where the operator is unknown
 * @param exposure of each single one
 * @param coverage 0 to 1, of the criteria they trigger that count; starts at 0 if perhaps none counts, empty if none does
 * @param uncovered exposure x what is not covered, 0 to 1, of each single one; all exposure where no criterion counts
 * @param needs the criteria they trigger, in the order of the ruleset
 * @param caps ids of the caps that hold them down whatever is still open
 * @param capsUndecided ids of the caps that hold them down if an open answer, trait or operator turns out so
 */
public record ProfileScore(List<Deployment> deployments, Set<Operator> operators, Exposure exposure,
        Optional<Interval> coverage, Interval uncovered, List<Need> needs, Set<String> caps, Set<String> capsUndecided) {

    public ProfileScore {
        deployments = List.copyOf(deployments);
        operators = Sorted.copyOf(operators);
        needs = List.copyOf(needs);
        caps = Sorted.copyOf(caps);
        capsUndecided = Sorted.copyOf(capsUndecided);
    }

    /** The score of each record by itself. */
    Stream<DeploymentScore> each() {
        return deployments.stream().map(d -> new DeploymentScore(d, this));
    }

    /** How many records have this profile. */
    public int count() {
        return deployments.size();
    }
}
