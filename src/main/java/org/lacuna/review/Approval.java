package org.lacuna.review;

import java.time.OffsetDateTime;

/**
 * That a second person stands by an edition as it was.
 *
 * @param who pen name
 * @param lawyer whether they say that they are one
 * @param entry where the log of changes ended then
 */
public record Approval(String who, OffsetDateTime at, boolean lawyer, Approved of, long entry) {
}
