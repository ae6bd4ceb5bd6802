package org.lacuna.ruleset;

import java.util.Set;

/**
 * A property of a deployment that decides which criteria it needs and how grave it is.
 *
 * @param family capability, place, operator, supply-chain or people
 * @param severity points of 100; 0 if it adds nothing by itself
 * @param implies weaker traits of the same kind that come with it; they add no points of their own beside it
 */
public record Trait(String id, String family, String means, int severity, Set<String> implies) {

    public Trait {
        implies = Sorted.copyOf(implies);
    }
}
