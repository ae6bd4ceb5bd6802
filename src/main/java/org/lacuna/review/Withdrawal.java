package org.lacuna.review;

import java.time.LocalDate;

/**
 * That a published edition no longer stands.
 *
 * @param day in UTC
 * @param reason as everybody reads it; never empty
 */
public record Withdrawal(LocalDate day, String reason) {
}
