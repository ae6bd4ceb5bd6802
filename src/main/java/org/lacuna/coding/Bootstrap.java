package org.lacuna.coding;

import java.util.ArrayList;
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
        List<List<T>> pairable = units.stream().filter(unit -> unit.size() > 1).toList();
        OptionalDouble alpha = Alpha.of(pairable, scale);
        return alpha.isEmpty() ? new Estimate(Optional.empty(), pairable.size(), Optional.empty())
                : new Estimate(Optional.of(rounded(alpha.getAsDouble())), pairable.size(), bounds(pairable, scale));
    }

    private static <T extends Comparable<T>> Optional<Bounds> bounds(List<List<T>> units, Scale scale) {
        Random chance = new Random(SEED);
        double[] drawn = IntStream.range(0, DRAWS).mapToObj(i -> Alpha.of(draw(units, chance), scale))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
        return drawn.length < DRAWS / 2 ? Optional.empty()
                : Optional.of(new Bounds(rounded(drawn[drawn.length * 25 / 1000]),
                        rounded(drawn[drawn.length - 1 - drawn.length * 25 / 1000])));
    }

    private static <T> List<List<T>> draw(List<List<T>> units, Random chance) {
        List<List<T>> drawn = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            drawn.add(units.get(chance.nextInt(units.size())));
        }
        return drawn;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
