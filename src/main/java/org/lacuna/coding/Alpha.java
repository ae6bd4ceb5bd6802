package org.lacuna.coding;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, for any number of coders and with values missing. 1 = they
 * always agree, 0 = no better than chance, below 0 = worse.
 * <p>
 * Source: K. Krippendorff, <i>Content Analysis</i>, 4th ed. 2018, ch. 12; A. F. Hayes and K. Krippendorff, "Answering the Call
 * for a Standard Reliability Measure for Coding Data", <i>Communication Methods and Measures</i> 1 (2007), 77-89.
 */
public final class Alpha {

    /** How far two values are from each other. */
    public enum Scale {
        /** They are the same or not. */
        NOMINAL,
        /** By how many values that were given lie between them, in their natural order. */
        ORDINAL
    }

    /** How often each value pairs with each other within units, each unit counting as often as it has values. */
    private final double[][] pairs;
    private final double[] counts;
    private final Scale scale;

    private Alpha(int[][] units, Scale scale) {
        this.scale = scale;
        int values = 1 + Arrays.stream(units).flatMapToInt(Arrays::stream).max().orElse(0);
        pairs = new double[values][values];
        counts = new double[values];
        for (int[] unit : units) {
            for (int i = 0; i < unit.length; i++) {
                counts[unit[i]]++;
                for (int j = 0; j < unit.length; j++) {
                    pairs[unit[i]][unit[j]] += i == j ? 0 : 1.0 / (unit.length - 1);
                }
            }
        }
    }

    /**
     * @param units the values that each was given, missing ones left out; units of fewer than two values do not count
     * @return empty where it is not defined: fewer than two units with two values, or one value throughout
     */
    public static <T extends Comparable<T>> OptionalDouble of(List<List<T>> units, Scale scale) {
        return of(ranked(units), scale);
    }

    /** Of units as {@link #ranked} makes them. */
    static OptionalDouble of(int[][] units, Scale scale) {
        return units.length < 2 ? OptionalDouble.empty() : new Alpha(units, scale).value();
    }

    /** Units of two values and more, each value as its place among all that were given. */
    static <T extends Comparable<T>> int[][] ranked(List<List<T>> units) {
        List<List<T>> pairable = units.stream().filter(unit -> unit.size() > 1).toList();
        List<T> values = pairable.stream().flatMap(List::stream).distinct().sorted().toList();
        return pairable.stream().map(unit -> unit.stream().mapToInt(values::indexOf).toArray()).toArray(int[][]::new);
    }

    private OptionalDouble value() {
        double all = Arrays.stream(counts).sum();
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int k = c + 1; k < counts.length; k++) {
                observed += pairs[c][k] * distance(c, k);
                expected += counts[c] * counts[k] * distance(c, k);
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    private double distance(int c, int k) {
        if (scale == Scale.NOMINAL) {
            return 1;
        }
        double between = (counts[c] + counts[k]) / 2;
        for (int g = c + 1; g < k; g++) {
            between += counts[g];
        }
        return between * between;
    }
}
