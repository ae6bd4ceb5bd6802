package org.lacuna.deployment;

import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;

/**
 * Who runs a system and what it can do.
 *
 * @param operatorName as the sources name it; may be empty
 * @param operator empty = unknown
 * @param technologies closed list of the deployment record
 * @param traits traits of the ruleset's vocabulary that the sources support
 * @param possibleTraits traits that the sources leave open; at most {@value #MOST_POSSIBLE}, none of them in traits
 */
public record Operation(String operatorName, Optional<Operator> operator, Set<String> technologies, Set<String> traits,
        Set<String> possibleTraits) {

    /** Every subset of the open traits is scored, so their number is held. */
    public static final int MOST_POSSIBLE = 8;

    public Operation {
        technologies = Sorted.copyOf(technologies);
        traits = Sorted.copyOf(traits);
        possibleTraits = Sorted.copyOf(possibleTraits);
        if (possibleTraits.size() > MOST_POSSIBLE) {
            throw new IllegalArgumentException(
                    possibleTraits.size() + " possible traits; allowed are at most " + MOST_POSSIBLE);
        }
        if (possibleTraits.stream().anyMatch(traits::contains)) {
            throw new IllegalArgumentException("A trait cannot be both certain and possible");
        }
    }
}
