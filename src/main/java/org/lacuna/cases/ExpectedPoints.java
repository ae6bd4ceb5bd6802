package org.lacuna.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lacuna.scoring.Interval;

/**
 * A score as a case expects it, in points of 100.
 *
 * @param from the lower end
 * @param to the upper end; the same as {@code from} where the score must be exact
 */
public record ExpectedPoints(double from, double to) {

    /** How far a score may lie from what is expected, so that people can round. */
    public static final double TOLERANCE = 0.5;

    /** Below this, points are noise of the arithmetic. */
    static final double NOISE = 1e-9;

    /** @throws IllegalArgumentException if the ends stand the wrong way round */
    public ExpectedPoints {
        if (!(from <= to)) {
            throw new IllegalArgumentException("No range: from " + from + " to " + to);
        }
    }

    /** Whether both ends are near enough. A single number is met by an exact score only. */
    public boolean isMetBy(Interval score) {
        boolean near = isNear(from, score.lo()) && isNear(to, score.hi());
        return near && (from < to || isExact(score));
    }

    private static boolean isNear(double expected, double score) {
        return Math.abs(expected - 100 * score) <= TOLERANCE + NOISE;
    }

    static boolean isExact(Interval score) {
        return score.width() < NOISE;
    }

    @Override
    public String toString() {
        return text(from, to);
    }

    /** A score from 0 to 1 in points: {@code 54} or {@code 41-63}, with at most two decimals. */
    static String text(Interval score) {
        return isExact(score) ? text(100 * score.lo()) : text(100 * score.lo(), 100 * score.hi());
    }

    private static String text(double from, double to) {
        return from == to ? text(from) : text(from) + "-" + text(to);
    }

    static String text(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
