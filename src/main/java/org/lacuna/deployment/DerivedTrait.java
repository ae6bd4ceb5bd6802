package org.lacuna.deployment;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.ruleset.VendorStates;

/**
 * A trait that follows from where a vendor is at home, whether the record says it or not.
 * <p>
 * A vendor from another state than those the system stands in is foreign. Whether its state can make it help is certain where
 * the law of that state is on file, and open where it is not. Where the home of a named vendor is unknown, both are open.
 * Records that name no vendor are left as they are.
 *
 * @param certain false = possible
 * @param vendor from whom it follows
 */
public record DerivedTrait(String trait, boolean certain, Vendor vendor) {

    /** Every trait that follows from each vendor, the graver first. */
    public static List<DerivedTrait> of(Deployment deployment, VendorStates states) {
        List<DerivedTrait> derived = new ArrayList<>();
        for (Vendor vendor : deployment.vendors()) {
            String home = vendor.homeState();
            if (!deployment.place().countries().contains(home)) {
                states.compelled().ifPresent(
                        t -> derived.add(new DerivedTrait(t, states.find(home).isPresent(), vendor)));
                states.foreign().ifPresent(t -> derived.add(new DerivedTrait(t, !home.isEmpty(), vendor)));
            }
        }
        return derived;
    }
}
