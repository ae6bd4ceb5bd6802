package org.lacuna.ruleset;

import java.util.Optional;

/**
 * A law by which a state can make a vendor help it; what each of its provisions lets the state ask for is said by the
 * instrument.
 *
 * @param instrument id of an instrument of the ruleset
 * @param reaches whom it binds, in our own words
 * @param source what was read
 * @param link to what was read
 * @param read day on which it was read, ISO date
 * @param confidence high, medium or low; low = from memory
 * @param note what speaks against it or is not certain
 */
public record CompellingLaw(String instrument, String reaches, String source, Optional<String> link, String read,
        String confidence, Optional<String> note) {
}
