package org.lacuna.deployment;

import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Operator;

/**
 * How many single devices of one kind are on record at one place. They say where somebody mapped, not how many there are.
 *
 * @param place empty = not said
 * @param operator empty = unknown
 * @param status a status of the ruleset's vocabulary
 * @param traits that the sources support
 * @param possibleTraits that the sources leave open
 * @param dataset the import profile they came by; empty = written here
 * @param count records, at least 1
 */
public record DeviceCount(String place, Optional<Operator> operator, String status, Set<String> technologies,
        Set<String> traits, Set<String> possibleTraits, String dataset, long count) {

    /** @param sample one of the devices */
    public static DeviceCount of(Deployment sample, long count) {
        Operation operation = sample.operation();
        return new DeviceCount(sample.place().name(), operation.operator(), sample.history().status(),
                operation.technologies(), operation.traits(), operation.possibleTraits(), sample.origin().dataset(), count);
    }
}
