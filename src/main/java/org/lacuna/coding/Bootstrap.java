package org.lacuna.coding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.lacuna.coding.Alpha.Scale;
import org.lacuna.coding.Estimate.Bounds;

/**
 * How far chance in the choice of units could have moved an alpha: units are drawn anew, with replacement, and alpha is worked
 * out again. Percentile bootstrap after B. Efron, "Bootstrap Methods", <i>Annals of Statistics</i> 7 (1979), 1-26.
 */
final class Bootstrap {

    static final int DRAWS = 1000;
    static final long SEED = 1;

    private Bootstrap() {
    }

    static <T extends Comparable<T>> Estimate of(List<List<T>> units, Scale scale) {
        int[][] pairable = Alpha.ranked(units);
        OptionalDouble alpha = Alpha.of(pairable, scale);
        return alpha.isEmpty() ? new Estimate(Optional.empty(), pairable.length, Optional.empty())
                : new Estimate(Optional.of(rounded(alpha.getAsDouble())), pairable.length, bounds(pairable, scale));
    }

    private static Optional<Bounds> bounds(int[][] units, Scale scale) {
        Random chance = new Random(SEED);
        double[] drawn = IntStream.range(0, DRAWS).mapToObj(i -> Alpha.of(draw(units, chance), scale))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
        int tail = drawn.length * 25 / 1000;
        return drawn.length < DRAWS / 2 ? Optional.empty()
                : Optional.of(new Bounds(rounded(drawn[tail]), rounded(drawn[drawn.length - 1 - tail])));
    }

    private static int[][] draw(int[][] units, Random chance) {
        int[][] drawn = new int[units.length][];
        for (int i = 0; i < units.length; i++) {
            drawn[i] = units[chance.nextInt(units.length)];
        }
        return drawn;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
