package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Interval LOW = new Interval(0.25, 0.5);
    private static final Interval HIGH = new Interval(0.375, 0.75);

    @Test
    void endsNeverStandTheWrongWayRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.5, 0.25))
                .withMessage("No interval: from 0.5 to 0.25");
    }

    @Test
    void endsAreNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Double.NaN));
    }

    @Test
    void pointIsExact() {
        assertThat(Interval.at(0.5)).isEqualTo(new Interval(0.5, 0.5));
        assertThat(Interval.at(0.5).isExact()).isTrue();
        assertThat(Interval.at(0.5).width()).isZero();
    }

    @Test
    void rangeIsNotExact() {
        assertThat(LOW.isExact()).isFalse();
        assertThat(LOW.width()).isEqualTo(0.25);
    }

    @Test
    void unknownIsEverything() {
        assertThat(Interval.UNKNOWN).isEqualTo(new Interval(0, 1));
    }

    @Test
    void productMultipliesEnds() {
        assertThat(LOW.times(HIGH)).isEqualTo(new Interval(0.09375, 0.375));
        assertThat(LOW.times(0.5)).isEqualTo(new Interval(0.125, 0.25));
    }

    @Test
    void sumAddsEnds() {
        assertThat(LOW.plus(HIGH)).isEqualTo(new Interval(0.625, 1.25));
    }

    @Test
    void complementTurnsEndsRound() {
        assertThat(LOW.complement()).isEqualTo(new Interval(0.5, 0.75));
        assertThat(Interval.UNKNOWN.complement()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void capHoldsBothEnds() {
        assertThat(LOW.cappedAt(0.4)).isEqualTo(new Interval(0.25, 0.4));
        assertThat(LOW.cappedAt(0.1)).isEqualTo(Interval.at(0.1));
        assertThat(LOW.cappedAt(0.5)).isEqualTo(LOW);
    }

    @Test
    void eitherSpansBoth() {
        assertThat(LOW.or(HIGH)).isEqualTo(new Interval(0.25, 0.75));
        assertThat(Interval.ZERO.or(Interval.ONE)).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void weakerTakesTheLowerOfEachEnd() {
        assertThat(LOW.weaker(HIGH)).isEqualTo(LOW);
        assertThat(new Interval(0.1, 0.9).weaker(LOW)).isEqualTo(new Interval(0.1, 0.5));
    }
}
