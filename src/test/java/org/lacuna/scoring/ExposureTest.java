package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.ruleset;

import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleDeployment;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Vocabulary;

class ExposureTest {

    private static final Vocabulary WORDS = ruleset().trait("face", 15).trait("live", 40, "face").trait("street", 15)
            .trait("spyware", 60).build().vocabulary();
    private static final OptionalLong NOT_SAID = OptionalLong.empty();

    @Test
    void traitsAddUp() {
        assertThat(exposure(deployment("a"), "face", "street").severity()).isEqualTo(Interval.at(0.3));
    }

    @Test
    void impliedTraitAddsNothing() {
        assertThat(exposure(deployment("a"), "live", "face", "street").severity()).isEqualTo(Interval.at(0.55));
    }

    @Test
    void severityIsHeldAtOne() {
        assertThat(exposure(deployment("a"), "spyware", "live", "street").severity()).isEqualTo(Interval.ONE);
    }

    @Test
    void unknownTraitAddsNothing() {
        assertThat(exposure(deployment("a"), "hovering").severity()).isEqualTo(Interval.ZERO);
    }

    @Test
    void statusCountsByItsFactor() {
        assertThat(exposure(deployment("a").status("pilot"), "face").status()).isEqualTo(Interval.at(0.5));
        assertThat(exposure(deployment("a").status("unknown"), "face").status()).isEqualTo(new Interval(0.1, 1));
    }

    @Test
    void statusOutsideTheVocabularyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> exposure(deployment("a").status("rumoured")))
                .withMessage("The deployment a has the unknown status rumoured");
    }

    @Test
    void unknownScaleGoesFromFloorToFull() {
        assertThat(exposure(deployment("a")).scale()).isEqualTo(new Interval(0.4, 1));
        assertThat(exposure(deployment("a").cameras(NOT_SAID, NOT_SAID)).scale()).isEqualTo(new Interval(0.4, 1));
    }

    @Test
    void scaleGrowsByLogarithm() {
        assertScale(deployment("a").cameras(99), 0.5, 0.5);
        assertScale(deployment("a").cameras(999), 0.75, 0.75);
        assertScale(deployment("a").cameras(9_999), 1, 1);
    }

    @Test
    void scaleIsHeldBetweenFloorAndOne() {
        assertScale(deployment("a").cameras(0), 0.4, 0.4);
        assertScale(deployment("a").cameras(9), 0.4, 0.4);
        assertScale(deployment("a").cameras(1_000_000), 1, 1);
    }

    @Test
    void oneSidedNumberIsOpenOnTheOtherSide() {
        assertScale(deployment("a").cameras(OptionalLong.of(99), NOT_SAID), 0.5, 1);
        assertScale(deployment("a").cameras(NOT_SAID, OptionalLong.of(999)), 0.4, 0.75);
    }

    @Test
    void conflictingNumbersSpanAll() {
        assertScale(deployment("a").cameras(99).cameras(999), 0.5, 0.75);
    }

    @Test
    void totalIsTheProduct() {
        Exposure exposure = exposure(deployment("a").status("unknown").cameras(99), "live", "face");

        assertThat(exposure.total().lo()).isCloseTo(0.4 * 0.1 * 0.5, within(1e-15));
        assertThat(exposure.total().hi()).isCloseTo(0.4 * 1 * 0.5, within(1e-15));
    }

    @Test
    void rumourLowersOnlyTheLowerEnd() {
        Exposure rumour = exposure(deployment("a").verdict(Verdict.NOT_CONFIRMED), "live");

        assertThat(rumour).isEqualTo(new Exposure(Interval.at(0.4), Interval.ONE, new Interval(0.4, 1), new Interval(0, 0.4)));
    }

    @Test
    void eitherSpansEveryPart() {
        Exposure face = exposure(deployment("a").status("pilot"), "face", "street");
        Exposure none = exposure(deployment("a").status("cancelled"));

        assertThat(face.or(none)).isEqualTo(new Exposure(new Interval(0, 0.3), new Interval(0, 0.5), new Interval(0.4, 1),
                new Interval(0, 0.15)));
    }

    private static Exposure exposure(SampleDeployment deployment, String... traits) {
        return Exposure.of(deployment.build(), Set.of(traits), WORDS);
    }

    private static void assertScale(SampleDeployment deployment, double lo, double hi) {
        Interval scale = exposure(deployment).scale();
        assertThat(scale.lo()).isCloseTo(lo, within(1e-12));
        assertThat(scale.hi()).isCloseTo(hi, within(1e-12));
    }
}
