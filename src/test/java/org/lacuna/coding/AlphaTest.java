package org.lacuna.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lacuna.coding.Alpha.Scale;

class AlphaTest {

    /** Krippendorff's example with missing data: four observers, twelve units. 0 = missing. */
    private static final int[][] OBSERVERS = {
            { 1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0 },
            { 1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3 },
            { 0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0 },
            { 1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0 } };

    private static List<List<Integer>> example() {
        return IntStream.range(0, 12).mapToObj(unit -> IntStream.range(0, 4).map(o -> OBSERVERS[o][unit])
                .filter(v -> v != 0).boxed().toList()).toList();
    }

    @Test
    void thePublishedExampleWithMissingDataComesOutAsPublished() {
        assertThat(Alpha.of(example(), Scale.NOMINAL).getAsDouble()).isCloseTo(0.743, within(0.0005));
        assertThat(Alpha.of(example(), Scale.ORDINAL).getAsDouble()).isCloseTo(0.815, within(0.0005));
    }

    @Test
    void thereIsNoneWithoutVariationOrWithFewerThanTwoPairs() {
        assertThat(Alpha.of(List.of(List.of(1, 1), List.of(1, 1)), Scale.NOMINAL)).isEmpty();
        assertThat(Alpha.of(List.of(List.of(1, 2), List.of(3)), Scale.NOMINAL)).isEmpty();
        assertThat(Alpha.of(List.<List<Integer>> of(), Scale.ORDINAL)).isEmpty();
        assertThat(Alpha.of(List.of(List.of(1, 2), List.of(2, 1)), Scale.NOMINAL)).hasValue(-0.5);
    }

    @Property(tries = 200)
    void itIsOneOnlyIfAllAgreeAndMindsNeitherTheOrderOfUnitsNorOfCoders(@ForAll("units") List<List<Integer>> units,
            @ForAll long seed) {
        for (Scale scale : Scale.values()) {
            Alpha.of(units, scale).ifPresent(alpha -> {
                boolean same = units.stream().filter(u -> u.size() > 1).allMatch(u -> u.stream().distinct().count() == 1);
                assertThat(alpha).isLessThanOrEqualTo(1);
                assertThat(alpha == 1).isEqualTo(same);
                List<List<Integer>> shuffled = new ArrayList<>();
                units.forEach(unit -> shuffled.add(shuffled(unit, seed)));
                assertThat(Alpha.of(shuffled(shuffled, seed), scale).getAsDouble()).isCloseTo(alpha, within(1e-9));
            });
        }
    }

    /** Only the order of values counts, not how far they are from each other. */
    @Property(tries = 100)
    void valuesMayBeNamedAnew(@ForAll("units") List<List<Integer>> units) {
        List<List<Integer>> renamed = units.stream().map(u -> u.stream().map(v -> v * v * 10).toList()).toList();
        for (Scale scale : Scale.values()) {
            assertThat(Alpha.of(renamed, scale)).isEqualTo(Alpha.of(units, scale));
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> units() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(0).ofMaxSize(3).list().ofMaxSize(12);
    }

    private static <T> List<T> shuffled(List<T> values, long seed) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
