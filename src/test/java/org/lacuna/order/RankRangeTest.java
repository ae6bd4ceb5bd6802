package org.lacuna.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.scoring.Interval;

class RankRangeTest {

    @Test
    void ranksOfOverlappingRangesAreRanges() {
        assertThat(RankRange.of(List.of(new Interval(0.5, 0.9), new Interval(0.4, 0.6), new Interval(0.1, 0.45))))
                .containsExactly(new RankRange(1, 2), new RankRange(1, 3), new RankRange(2, 3));
    }

    @Test
    void rangesThatDoNotTouchHaveOneRankEach() {
        assertThat(RankRange.of(List.of(new Interval(0.1, 0.2), new Interval(0.5, 0.6), new Interval(0.3, 0.4))))
                .containsExactly(new RankRange(3, 3), new RankRange(1, 1), new RankRange(2, 2));
    }

    @Test
    void tiesShareTheirRanks() {
        assertThat(RankRange.of(List.of(Interval.at(0.2), Interval.at(0.2), Interval.at(0.2 - 1e-12), Interval.at(0.1))))
                .containsExactly(new RankRange(1, 3), new RankRange(1, 3), new RankRange(1, 3), new RankRange(4, 4));
    }

    @Test
    void nothingKnownIsAnyRank() {
        assertThat(RankRange.of(List.of(Interval.UNKNOWN, Interval.at(0.3), Interval.at(0.7))))
                .containsExactly(new RankRange(1, 3), new RankRange(2, 3), new RankRange(1, 2));
        assertThat(RankRange.of(List.of())).isEmpty();
    }

    @Property(tries = 1_000)
    void everyCompletionHasItsRankInTheRange(@ForAll long seed) {
        Random random = new Random(seed);
        List<Interval> ranges = new ArrayList<>();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            double a = random.nextInt(11) / 10.0;
            double b = random.nextInt(11) / 10.0;
            ranges.add(new Interval(Math.min(a, b), Math.max(a, b)));
        }
        double[] settled = ranges.stream().mapToDouble(r -> r.lo() + random.nextDouble() * r.width()).toArray();

        List<RankRange> ranks = RankRange.of(ranges);

        for (int i = 0; i < size; i++) {
            int rank = 1;
            for (double other : settled) {
                rank += other > settled[i] ? 1 : 0;
            }
            assertThat(rank).isBetween(ranks.get(i).best(), ranks.get(i).worst());
        }
    }

    @Test
    void ranksStandTheRightWayRound() {
        assertThatThrownBy(() -> new RankRange(3, 2)).hasMessage("No ranks: from 3 to 2");
        assertThatThrownBy(() -> new RankRange(0, 2)).hasMessage("No ranks: from 0 to 2");
    }
}
