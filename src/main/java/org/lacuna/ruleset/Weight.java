package org.lacuna.ruleset;

/**
 * How much something counts in a mean, and why. A judgement, so never without its reason.
 *
 * @param value a whole number from 1 to 5
 */
public record Weight(int value, String reason) {

    public Weight {
        if (value < 1 || value > 5) {
            throw new IllegalArgumentException("The weight is " + value + "; allowed is 1 to 5");
        }
    }
}
