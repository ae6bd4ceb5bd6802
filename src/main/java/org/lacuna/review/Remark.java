package org.lacuna.review;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What somebody has said of an answer as it stood.
 *
 * @param version of the answer, counted from 1
 * @param verdict empty = a remark alone
 * @param words never printed; may be empty beside a verdict
 * @param who pen name
 */
public record Remark(long version, Optional<Verdict> verdict, String words, String who, OffsetDateTime at) {
}
