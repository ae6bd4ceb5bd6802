package org.lacuna.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Code NONE = new Code("none", Optional.of(0.0));
    private static final Code FULL = new Code("full", Optional.of(1.0));
    private static final Code UNKNOWN = new Code("~unknown", Optional.empty());

    @Test
    void unknownIsACodeOfItsOwnAndHasNoPlaceInTheOrderOfOptions() {
        Agreement found = Agreement.of(List.of(new Pair("a", NONE, NONE), new Pair("b", FULL, FULL),
                new Pair("c", FULL, NONE), new Pair("d", UNKNOWN, FULL))).orElseThrow();

        assertThat(found.units()).isEqualTo(4);
        assertThat(found.agreeing()).isEqualTo(2);
        assertThat(found.percent()).isEqualTo(50);
        assertThat(found.nominal().units()).isEqualTo(4);
        assertThat(found.ordinal().units()).isEqualTo(3);
    }

    @Test
    void theIntervalIsTheSameEachTimeAndHoldsTheAlpha() {
        List<Pair> many = IntStream.range(0, 30).mapToObj(i -> new Pair("c" + i, i % 2 == 0 ? NONE : FULL,
                i % 2 == 0 && i % 5 != 0 ? NONE : FULL)).toList();
        Estimate once = Agreement.of(many).orElseThrow().nominal();

        assertThat(once).isEqualTo(Agreement.of(many).orElseThrow().nominal());
        assertThat(once.interval().orElseThrow().low()).isLessThan(once.alpha().orElseThrow());
        assertThat(once.interval().orElseThrow().high()).isGreaterThan(once.alpha().orElseThrow());
    }

    @Test
    void thereIsNoAlphaWhereAllSayTheSameThing() {
        Agreement found = Agreement.of(List.of(new Pair("a", NONE, NONE), new Pair("b", NONE, NONE))).orElseThrow();

        assertThat(found.percent()).isEqualTo(100);
        assertThat(found.nominal()).isEqualTo(new Estimate(Optional.empty(), 2, Optional.empty()));
        assertThat(Agreement.of(List.of())).isEmpty();
    }

    @Test
    void theSameSeedDrawsTheSameShareWhateverTheOrder() {
        Set<String> from = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertThat(Draw.of(from, 25, 7)).hasSize(3).isEqualTo(Draw.of(Set.copyOf(List.copyOf(from)), 25, 7));
        assertThat(Stream.of(1L, 2L, 3L, 4L).map(seed -> Draw.of(from, 25, seed)).distinct().count()).isGreaterThan(1);
        assertThat(Draw.of(from, 100, 7)).isEqualTo(from);
    }
}
