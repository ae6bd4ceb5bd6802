package org.lacuna.review;

import java.time.LocalDate;

/**
 * What a published edition says of itself.
 *
 * @param number counted from 1, for each organisation and country
 * @param published the day in UTC
 * @param organisation its name on that day; may be empty
 * @param lawyer whether the second person who approved it said that they are a lawyer
 * @param log where the log of changes ended when it was published, as in {@code 12-5f2c…}; whoever has it can tell whether the
 *        log was written anew since
 */
public record Stamp(int number, LocalDate published, String organisation, boolean lawyer, String log) {
}
