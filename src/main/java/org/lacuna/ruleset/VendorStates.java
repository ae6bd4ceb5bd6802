package org.lacuna.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the law of vendors' home states. A state that is not here was not looked into; that says nothing of its
 * law.
 *
 * @param compelled the trait of a system whose vendor can be made to help its home state; empty if none is worked out
 * @param foreign the trait of a system whose vendor is at home abroad; empty if none is worked out
 */
public record VendorStates(Optional<String> compelled, Optional<String> foreign, List<VendorState> all) {

    public static final VendorStates NONE = new VendorStates(Optional.empty(), Optional.empty(), List.of());

    public VendorStates {
        all = List.copyOf(all);
    }

    public Optional<VendorState> find(String code) {
        return all.stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
