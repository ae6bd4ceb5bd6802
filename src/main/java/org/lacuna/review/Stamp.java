package org.lacuna.review;

import java.time.LocalDate;

/**
 * What a published edition says of itself.
 *
 * @param number counted from 1, for each organisation and country
 * @param published the day in UTC
 * @param organisation its name on that day; may be empty
 * @param lawyer whether the second person who approved it said that they are a lawyer
 */
public record Stamp(int number, LocalDate published, String organisation, boolean lawyer) {
}
