package org.lacuna.ruleset;

/**
 * A number that somebody decided on.
 *
 * @param reason why it is this number
 */
public record Judgement(int value, String reason) {

    /** The value read as percent, 0 to 1. */
    public double share() {
        return value / 100.0;
    }
}
