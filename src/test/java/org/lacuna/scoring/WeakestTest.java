package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WeakestTest {

    @Test
    void nothingIsWeakestOfNothing() {
        assertThat(new Weakest().value()).isEmpty();
        assertThat(new Weakest().isCertain()).isFalse();
    }

    @Test
    void weakestOfCertainValuesDecides() {
        Weakest weakest = new Weakest();
        weakest.add(new Interval(0.25, 1), true);
        weakest.add(Interval.at(0.5), true);

        assertThat(weakest.value()).contains(new Interval(0.25, 0.5));
        assertThat(weakest.isCertain()).isTrue();
    }

    @Test
    void whereTheWeakestMayFallAwayTheOtherDecides() {
        Weakest weakest = new Weakest();
        weakest.add(Interval.ZERO, false);
        weakest.add(Interval.at(0.5), true);

        assertThat(weakest.value()).contains(new Interval(0, 0.5));
        assertThat(weakest.isCertain()).isTrue();
    }

    @Test
    void onlyValuesThatMayFallAwayMakeNothingCertain() {
        Weakest weakest = new Weakest();
        weakest.add(Interval.at(0.25), false);
        weakest.add(Interval.at(0.5), false);

        assertThat(weakest.value()).contains(new Interval(0.25, 0.5));
        assertThat(weakest.isCertain()).isFalse();
    }

    @Property
    void equalsTheEnumerationOfAllCases(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(5);
        Interval[] values = new Interval[size];
        boolean[] certain = new boolean[size];
        Weakest weakest = new Weakest();
        for (int i = 0; i < size; i++) {
            double lo = random.nextInt(9) / 8.0;
            values[i] = new Interval(lo, lo + random.nextInt(9) / 8.0);
            certain[i] = random.nextBoolean();
            weakest.add(values[i], certain[i]);
        }

        assertThat(weakest.value()).contains(enumerated(values, certain));
    }

    private static Interval enumerated(Interval[] values, boolean[] certain) {
        Interval all = null;
        for (int in = 1; in < 1 << values.length; in++) {
            double lo = Double.POSITIVE_INFINITY;
            double hi = Double.POSITIVE_INFINITY;
            boolean allowed = true;
            for (int i = 0; i < values.length; i++) {
                if ((in >> i & 1) == 1) {
                    lo = Math.min(lo, values[i].lo());
                    hi = Math.min(hi, values[i].hi());
                } else {
                    allowed &= !certain[i];
                }
            }
            if (allowed) {
                all = all == null ? new Interval(lo, hi) : all.or(new Interval(lo, hi));
            }
        }
        return all;
    }
}
