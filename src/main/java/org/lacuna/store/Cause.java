package org.lacuna.store;

import java.time.OffsetDateTime;
import org.lacuna.deployment.ChangeKind;

/**
 * Why a record changes.
 *
 * @param number of the import that changes it or is undone; null = by hand
 * @param other the other record of a merge; else empty
 */
record Cause(ChangeKind kind, String who, OffsetDateTime at, String reason, Long number, String other) {
}
