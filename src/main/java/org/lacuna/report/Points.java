package org.lacuna.report;

import org.lacuna.scoring.Interval;

/**
 * A range in points of 100. Printed rounded outwards, so that what is printed always holds what was worked out; 100 and
 * 0 only if exact.
 *
 * @param lo 0 to 100 for scores
 * @param hi at least {@code lo}
 */
public record Points(double lo, double hi) {

    /** Arithmetic leaves dust behind; a range of exactly 30 must not print as 29 to 31. */
    public static final double DUST = 1e-9;

    public static Points of(Interval interval) {
        return new Points(100 * interval.lo(), 100 * interval.hi());
    }

    /** The lower end, rounded down. */
    public int from() {
        return (int) Math.floor(lo + DUST);
    }

    /** The upper end, rounded up. */
    public int to() {
        return (int) Math.ceil(hi - DUST);
    }

    /** Of the printed range. */
    public int width() {
        return to() - from();
    }

    public boolean isSingle() {
        return from() == to();
    }

    @Override
    public String toString() {
        return isSingle() ? String.valueOf(from()) : from() + "–" + to();
    }
}
