package org.lacuna.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;

class ChanceTest {

    /** As worked out by other means, in another language. */
    @Test
    void theNumbersAreTheSameForEver() {
        Chance chance = new Chance(42, 7);

        assertThat(new long[] { chance.next(), chance.next(), chance.next() }).containsExactly(134913135365651841L,
                -5088454647012277274L, -6532834546421462451L);
        assertThat(chance.unit()).isEqualTo(0.2809257011599188);
        assertThat(chance.gamma(16)).isEqualTo(1.2207577935219096);
    }

    @Test
    void streamsDiffer() {
        assertThat(new Chance(42, 7).next()).isNotEqualTo(new Chance(42, 8).next())
                .isNotEqualTo(new Chance(43, 7).next());
    }

    @Test
    void noiseHasMeanOneAndSpreadAQuarter() {
        Chance chance = new Chance(1, 1);
        double[] noise = DoubleStream.generate(() -> chance.gamma(Run.shape(Samples.runs()))).limit(100_000).toArray();

        double mean = DoubleStream.of(noise).average().orElseThrow();
        double spread = Math.sqrt(DoubleStream.of(noise).map(x -> (x - mean) * (x - mean)).average().orElseThrow());

        assertThat(mean).isCloseTo(1, within(0.005));
        assertThat(spread).isCloseTo(0.25, within(0.005));
        assertThat(DoubleStream.of(noise).min().orElseThrow()).isPositive();
    }

    @Test
    void unitsAreEven() {
        Chance chance = new Chance(1, 2);
        int[] tenths = new int[10];
        for (int i = 0; i < 100_000; i++) {
            tenths[(int) (10 * chance.unit())]++;
        }
        assertThat(tenths).satisfies(counts -> {
            for (int count : counts) {
                assertThat(count).isBetween(9_600, 10_400);
            }
        });
    }
}
