package org.lacuna.deployment;

import java.util.OptionalLong;

/**
 * A dated number of cameras, as somebody said it.
 *
 * @param min empty = not said
 * @param max empty = open upward or not said
 * @param qualifier exact, approx, at-least, range, planned, conflicting, or empty
 * @param raw the words of the source
 * @param asOf date as known: year, month or day; may be empty
 */
public record Claim(OptionalLong min, OptionalLong max, String qualifier, String raw, String asOf) {

    public boolean hasNumber() {
        return min.isPresent() || max.isPresent();
    }
}
