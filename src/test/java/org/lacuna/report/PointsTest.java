package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.lacuna.scoring.Interval;

class PointsTest {

    @Test
    void scoreBecomesPointsOfAHundred() {
        assertThat(Points.of(new Interval(0.25, 0.5))).isEqualTo(new Points(25, 50));
    }

    @Test
    void rangeIsPrintedRoundedOutwards() {
        assertThat(new Points(33.9, 49.1)).hasToString("33–50");
        assertThat(new Points(33.9, 49.1).from()).isEqualTo(33);
        assertThat(new Points(33.9, 49.1).to()).isEqualTo(50);
        assertThat(new Points(33.9, 49.1).width()).isEqualTo(17);
    }

    @Test
    void wholeNumberIsPrintedAlone() {
        assertThat(new Points(30, 30)).hasToString("30");
        assertThat(new Points(30, 30).isSingle()).isTrue();
        assertThat(new Points(30, 30).width()).isZero();
    }

    @Test
    void exactFractionIsPrintedBetweenItsNeighbours() {
        assertThat(new Points(33.3, 33.3)).hasToString("33–34");
        assertThat(new Points(33.3, 33.3).isSingle()).isFalse();
    }

    @Test
    void endsOfTheScaleArePrintedOnlyIfExact() {
        assertThat(new Points(99.9, 100)).hasToString("99–100");
        assertThat(new Points(99.9, 99.9)).hasToString("99–100");
        assertThat(new Points(0.1, 0.1)).hasToString("0–1");
        assertThat(Points.of(Interval.ONE)).hasToString("100");
        assertThat(Points.of(Interval.ZERO)).hasToString("0");
    }

    @Test
    void dustIsNotPrinted() {
        assertThat(new Points(29.999999999999996, 30.000000000000004)).hasToString("30");
        assertThat(Points.of(Interval.at(0.1 + 0.2))).hasToString("30");
        assertThat(Points.of(Interval.at(0.29))).hasToString("29");
    }

    @Property(tries = 2_000)
    void printedRangeHoldsTheScore(@ForAll @DoubleRange(max = 1) double a, @ForAll @DoubleRange(max = 1) double b) {
        Points points = Points.of(new Interval(Math.min(a, b), Math.max(a, b)));

        assertThat((double) points.from()).isBetween(points.lo() - 1, points.lo() + 1e-9);
        assertThat((double) points.to()).isBetween(points.hi() - 1e-9, points.hi() + 1);
    }
}
