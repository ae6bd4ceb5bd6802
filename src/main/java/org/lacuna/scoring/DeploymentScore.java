package org.lacuna.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;

/**
 * One deployment held against the law that its operator must keep.
 *
 * @param operators whose law it was held against: its own, the police beside it where they share access, or all where
 *        the operator is unknown
 * @param coverage 0 to 1, of the criteria it triggers; empty if it triggers none
 * @param uncovered exposure x what is not covered, 0 to 1
 * @param needs the criteria it triggers, for each of its operators
 * @param caps ids of the caps that hold it down, certainly or perhaps
 */
public record DeploymentScore(Deployment deployment, Set<Operator> operators, Exposure exposure,
        Optional<Interval> coverage, Interval uncovered, List<Need> needs, Set<String> caps) {

    public DeploymentScore {
        operators = Sorted.copyOf(operators);
        needs = List.copyOf(needs);
        caps = Sorted.copyOf(caps);
    }

    /**
     * A criterion that the deployment needs.
     *
     * @param certain false = only if it has a trait that the sources leave open
     * @param score of the criterion: the weakest of its operators, or any of them where the operator is unknown
     */
    public record Need(String criterion, boolean certain, Interval score) {
    }

    public Optional<Need> need(String criterion) {
        return needs.stream().filter(n -> n.criterion().equals(criterion)).findFirst();
    }
}
