package org.lacuna.audit;

import java.time.Instant;

/**
 * One change.
 *
 * @param number counted from 1 without gaps
 * @param organisation whose
 * @param at to the millisecond
 * @param who pen name; empty = nobody signed in
 * @param kind of change, as in {@code answer}
 * @param subject what was changed, as in {@code KZ-2026 fr-dpia all}
 * @param before what it was; empty = was not there
 * @param after what it became; empty = is not there any more
 * @param reason in the person's words; may be empty
 */
public record Entry(long number, String organisation, Instant at, String who, String kind, String subject, String before,
        String after, String reason) {

    /** Every part behind its length, so that no part can pass for another. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Object part : new Object[] { number, organisation, at.toEpochMilli(), who, kind, subject, before, after,
                reason }) {
            String word = String.valueOf(part);
            text.append(word.length()).append(':').append(word);
        }
        return text.toString();
    }
}
