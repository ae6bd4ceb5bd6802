package org.lacuna.ruleset;

import java.util.Set;

/**
 * A knock-out: while its condition holds, what it limits cannot score above the limit. Says what lawyers say: without
 * this the rest is empty.
 *
 * @param limit 0 to 1
 * @param groups the groups it limits; empty = the whole coverage of a deployment
 * @param domains whether it limits the groups in the coverage of domains too
 * @param deployments traits of the deployments it limits, any of them; {@link Criterion#ANY} = every deployment
 */
public record Cap(String id, double limit, Set<String> groups, boolean domains, Set<String> deployments, Condition when,
        String because) {

    public Cap {
        groups = Sorted.copyOf(groups);
        deployments = Sorted.copyOf(deployments);
    }

    public boolean limits(String group) {
        return groups.contains(group);
    }

    public boolean reaches(Set<String> traits) {
        return deployments.contains(Criterion.ANY) || deployments.stream().anyMatch(traits::contains);
    }
}
