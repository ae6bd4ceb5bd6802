package org.lacuna.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;

/**
 * One deployment held against the law that its operator must keep.
 *
 * @param profile the score that it shares with all deployments of its profile
 */
public record DeploymentScore(Deployment deployment, ProfileScore profile) {

    /**
     * A criterion that the deployment needs.
     *
     * @param certain false = only if it has a trait that the sources leave open
     * @param score of the criterion: the weakest of its operators, or any of them where the operator is unknown
     */
    public record Need(String criterion, boolean certain, Interval score) {
    }

    /** Whose law it was held against. */
    public Set<Operator> operators() {
        return profile.operators();
    }

    public Exposure exposure() {
        return profile.exposure();
    }

    /**
     * 0 to 1, of the criteria it triggers that count. Starts at 0 if perhaps none counts, since what no criterion speaks of
     * is not covered; empty if certainly none does.
     */
    public Optional<Interval> coverage() {
        return profile.coverage();
    }

    /** Exposure x what is not covered, 0 to 1; all of the exposure where no criterion counts. */
    public Interval uncovered() {
        return profile.uncovered();
    }

    /** The criteria it triggers, for each of its operators. */
    public List<Need> needs() {
        return profile.needs();
    }

    /** Ids of the caps that hold it down whatever is still open. */
    public Set<String> caps() {
        return profile.caps();
    }

    /** Ids of the caps that hold it down if an open answer, trait or operator turns out so. */
    public Set<String> capsUndecided() {
        return profile.capsUndecided();
    }

    /** Whether the cap holds it down, certainly or perhaps. */
    public boolean mayBeHeldBy(String cap) {
        return caps().contains(cap) || capsUndecided().contains(cap);
    }

    public Optional<Need> need(String criterion) {
        return needs().stream().filter(n -> n.criterion().equals(criterion)).findFirst();
    }
}
