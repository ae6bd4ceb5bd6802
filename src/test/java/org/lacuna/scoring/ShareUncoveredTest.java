package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.ruleset.Operator;

class ShareUncoveredTest {

    private static final Interval HALF = Interval.at(0.5);

    @Test
    void noExposureHasNoShare() {
        assertThat(ShareUncovered.of(List.of())).isEmpty();
        assertThat(ShareUncovered.of(List.of(score(Interval.ZERO, Optional.of(HALF))))).isEmpty();
    }

    @Test
    void exposureWeighs() {
        assertThat(ShareUncovered.of(List.of(score(Interval.at(0.75), Optional.of(HALF)),
                score(Interval.at(0.25), Optional.of(Interval.ONE))))).contains(Interval.at(0.375));
    }

    @Test
    void openExposureWeighsBothWays() {
        assertThat(ShareUncovered.of(List.of(score(new Interval(0, 1), Optional.of(Interval.ONE)),
                score(Interval.at(0.5), Optional.of(Interval.ZERO))))).contains(new Interval(0.5 / 1.5, 1));
    }

    @Test
    void systemNoCriterionSpeaksOfIsUncovered() {
        assertThat(ShareUncovered.of(List.of(score(HALF, Optional.empty())))).contains(Interval.ONE);
    }

    @Test
    void fullCoverLeavesNothing() {
        assertThat(ShareUncovered.of(List.of(score(HALF, Optional.of(Interval.ONE))))).contains(Interval.ZERO);
    }

    @Property
    void equalsTheEnumerationOfAllEnds(@ForAll long seed) {
        Random random = new Random(seed);
        List<ProfileScore> scores = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            scores.add(score(range(random), Optional.of(range(random)).filter(c -> random.nextInt(8) > 0)));
        }
        Optional<Interval> expected = enumerated(scores);

        Optional<Interval> found = ShareUncovered.of(scores);

        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        found.ifPresent(share -> {
            assertThat(share.lo()).isCloseTo(expected.orElseThrow().lo(), within(1e-12));
            assertThat(share.hi()).isCloseTo(expected.orElseThrow().hi(), within(1e-12));
        });
    }

    /** Where everything is known, both ends are the same mean summed up in another order. */
    @Property
    void knownValuesGiveOneShare(@ForAll long seed) {
        Random random = new Random(seed);
        List<ProfileScore> scores = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            scores.add(score(Interval.at(0.05 + random.nextDouble()), Optional.of(Interval.at(random.nextDouble()))));
        }

        assertThat(ShareUncovered.of(scores))
                .hasValueSatisfying(share -> assertThat(share.width()).isBetween(0.0, 1e-12));
    }

    private static Interval range(Random random) {
        double a = random.nextInt(11) / 10.0;
        double b = random.nextInt(3) == 0 ? a : random.nextInt(11) / 10.0;
        return new Interval(Math.min(a, b), Math.max(a, b));
    }

    private static ProfileScore score(Interval exposure, Optional<Interval> coverage) {
        return new ProfileScore(List.of(Samples.deployment("a").build()), Set.of(Operator.POLICE),
                new Exposure(exposure, Interval.ONE, Interval.ONE, exposure), coverage, Interval.UNKNOWN, List.of(), Set.of(),
                Set.of());
    }

    /** Every exposure and every coverage at its lower, its upper end and between. */
    private static Optional<Interval> enumerated(List<ProfileScore> scores) {
        Interval all = null;
        for (int way = 0; way < Math.pow(9, scores.size()); way++) {
            double weight = 0;
            double sum = 0;
            int rest = way;
            for (ProfileScore score : scores) {
                double exposure = at(score.exposure().total(), rest % 3);
                sum += exposure * (1 - at(score.coverage().orElse(Interval.ZERO), rest / 3 % 3));
                weight += exposure;
                rest /= 9;
            }
            if (weight > 0) {
                Interval one = Interval.at(sum / weight);
                all = all == null ? one : all.or(one);
            }
        }
        return Optional.ofNullable(all);
    }

    private static double at(Interval range, int place) {
        return place == 0 ? range.lo() : place == 1 ? range.hi() : (range.lo() + range.hi()) / 2;
    }
}
