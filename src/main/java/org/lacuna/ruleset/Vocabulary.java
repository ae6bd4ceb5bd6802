package org.lacuna.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The closed words for deployments.
 *
 * @param operatorTraits the trait that an operator brings with it
 * @param severityReasons points of severity to the reason for them
 * @param vendorStates by which traits follow from vendors
 */
public record Vocabulary(List<Trait> traits, Map<Operator, String> operatorTraits, List<Status> statuses, Scale scale,
        Map<Integer, String> severityReasons, VendorStates vendorStates) {

    public Vocabulary {
        traits = List.copyOf(traits);
        operatorTraits = Map.copyOf(operatorTraits);
        statuses = List.copyOf(statuses);
        severityReasons = Map.copyOf(severityReasons);
    }

    public Optional<Trait> findTrait(String id) {
        return traits.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<Status> findStatus(String id) {
        return statuses.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The traits, all that they imply, and all that those imply. */
    public Set<String> withImplied(Set<String> ids) {
        Set<String> all = new HashSet<>();
        ids.forEach(id -> addImplied(id, all));
        return all;
    }

    private void addImplied(String id, Set<String> all) {
        if (all.add(id)) {
            findTrait(id).ifPresent(t -> t.implies().forEach(i -> addImplied(i, all)));
        }
    }

    /**
     * How far a deployment has come, and how much of its severity counts for that.
     *
     * @param from lowest factor, 0 to 1
     * @param to highest factor, at least {@code from}; the two differ only where the status is unknown
     */
    public record Status(String id, double from, double to, String means) {
    }

    /**
     * How the number of cameras counts: log(1+n) against log(1+reference), held between floor and 1.
     *
     * @param reference number of cameras that counts in full
     * @param floor what the smallest deployment still counts, 0 to 1
     */
    public record Scale(int reference, double floor, String reason) {
    }
}
