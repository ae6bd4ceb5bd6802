package org.lacuna.deployment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.VendorStates;

/**
 * All of a deployment that its scores depend on. A million cameras of one kind are one profile: it is scored once, and
 * the records are counted.
 *
 * @param traits that the sources support, or that follow from its vendors
 * @param possibleTraits that the sources leave open, or what is known of its vendors
 * @param operator empty = unknown
 * @param status a status of the ruleset's vocabulary
 * @param sizes numbers of cameras that were claimed, in the order of the claims
 * @param rumour whether nobody else was found to support the record
 */
public record Profile(Set<String> traits, Set<String> possibleTraits, Optional<Operator> operator, String status,
        List<Size> sizes, boolean rumour) {

    /** A claimed number of cameras; an end that is not said is empty. */
    public record Size(OptionalLong min, OptionalLong max) {
    }

    /** Deployments of equal profile have equal scores. */
    public static Profile of(Deployment deployment, VendorStates states) {
        Traits traits = Traits.of(deployment, states);
        return new Profile(traits.certain(), traits.possible(), deployment.operation().operator(),
                deployment.history().status(), deployment.scale().stream().filter(Claim::countsCameras)
                        .map(c -> new Size(c.min(), c.max())).toList(),
                deployment.proof().isRumour());
    }
}
