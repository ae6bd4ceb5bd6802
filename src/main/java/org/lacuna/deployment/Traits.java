package org.lacuna.deployment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.ruleset.Sorted;
import org.lacuna.ruleset.VendorStates;

/**
 * The traits of a deployment: those of its record, and those that follow from its vendors. Worked out when they are needed
 * and never stored, so that they follow what is known of the law of vendors' states.
 *
 * @param certain what it has
 * @param possible what it may have; none of them certain, and at most {@link Operation#MOST_POSSIBLE}
 */
public record Traits(Set<String> certain, Set<String> possible) {

    public Traits {
        certain = Sorted.copyOf(certain);
        possible = Sorted.copyOf(possible);
    }

    /** What follows for certain outdoes what the record leaves open; what is only possible is added while there is room. */
    public static Traits of(Deployment deployment, VendorStates states) {
        Operation operation = deployment.operation();
        List<DerivedTrait> derived = DerivedTrait.of(deployment, states);
        Set<String> certain = new TreeSet<>(operation.traits());
        derived.stream().filter(DerivedTrait::certain).map(DerivedTrait::trait).forEach(certain::add);
        Set<String> possible = new TreeSet<>(operation.possibleTraits());
        possible.removeAll(certain);
        derived.stream().map(DerivedTrait::trait)
                .filter(t -> !certain.contains(t) && possible.size() < Operation.MOST_POSSIBLE).forEach(possible::add);
        return new Traits(certain, possible);
    }

    /** All that it has or may have. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(certain);
        all.addAll(possible);
        return all;
    }
}
