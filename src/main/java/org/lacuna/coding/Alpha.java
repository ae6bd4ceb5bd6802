package org.lacuna.coding;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

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
    private final double all;
    private final Scale scale;

    private <T extends Comparable<T>> Alpha(List<List<T>> units, Scale scale) {
        this.scale = scale;
        TreeMap<T, Integer> places = new TreeMap<>();
        units.forEach(unit -> unit.forEach(value -> places.put(value, 0)));
        int next = 0;
        for (T value : places.keySet()) {
            places.put(value, next++);
        }
        pairs = new double[next][next];
        counts = new double[next];
        for (List<T> unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < unit.size(); j++) {
                    if (i != j) {
                        pairs[places.get(unit.get(i))][places.get(unit.get(j))] += 1.0 / (unit.size() - 1);
                    }
                }
            }
            unit.forEach(value -> counts[places.get(value)]++);
        }
        all = Arrays.stream(counts).sum();
    }

    /**
     * @param units the values that each was given, missing ones left out; units of fewer than two values do not count
     * @return empty where it is not defined: fewer than two units with two values, or one value throughout
     */
    public static <T extends Comparable<T>> OptionalDouble of(List<List<T>> units, Scale scale) {
        List<List<T>> pairable = units.stream().filter(unit -> unit.size() > 1).toList();
        return pairable.size() < 2 ? OptionalDouble.empty() : new Alpha(pairable, scale).value();
    }

    private OptionalDouble value() {
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
