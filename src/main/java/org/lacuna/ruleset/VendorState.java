package org.lacuna.ruleset;

import java.util.List;

/**
 * A state whose law can make vendors who are at home there help it.
 *
 * @param code ISO 3166-1 alpha-2
 * @param laws at least one
 */
public record VendorState(String code, List<CompellingLaw> laws) {

    public VendorState {
        laws = List.copyOf(laws);
    }
}
