package org.lacuna.coding;

import java.util.Optional;

/**
 * A value of {@link Alpha} as it is shown, to three decimals.
 *
 * @param alpha empty where it is not defined
 * @param units that it rests on: those with two values on its scale
 * @param interval in which 95 of 100 draws of the same number of units lie; empty where fewer than half of them have an alpha
 */
public record Estimate(Optional<Double> alpha, int units, Optional<Bounds> interval) {

    public record Bounds(double low, double high) {
    }
}
