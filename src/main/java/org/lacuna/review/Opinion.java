package org.lacuna.review;

import java.util.Optional;
import org.lacuna.ruleset.Operator;

/**
 * How an answer stands with reviewers.
 *
 * @param operator whom the answer speaks of; empty = all that have none of their own
 * @param given the last verdict
 * @param said version of the answer that it was given to
 * @param current whether the answer is still as it was then
 */
public record Opinion(String criterion, Optional<Operator> operator, Verdict given, long said, boolean current) {

    /** The last verdict; on an answer that has changed since, pending again. */
    public Verdict verdict() {
        return current ? given : Verdict.PENDING;
    }

    /** Whether a verdict is there and the answer has changed since. */
    public boolean isOutdated() {
        return !current;
    }
}
