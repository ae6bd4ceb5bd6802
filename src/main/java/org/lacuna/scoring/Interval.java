package org.lacuna.scoring;

/**
 * All values a score can still take. Unknown is a range, not a zero.
 *
 * @param lo every open answer at its worst
 * @param hi every open answer at its best; at least {@code lo}
 */
public record Interval(double lo, double hi) {

    public static final Interval ZERO = at(0);
    public static final Interval ONE = at(1);
    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(0, 1);

    /** @throws IllegalArgumentException if the ends are not numbers, or stand the wrong way round */
    public Interval {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("No interval: from " + lo + " to " + hi);
        }
    }

    public static Interval at(double value) {
        return new Interval(value, value);
    }

    public boolean isExact() {
        return lo == hi;
    }

    public double width() {
        return hi - lo;
    }

    /** Product of two intervals of numbers that are not negative. */
    public Interval times(Interval other) {
        return new Interval(lo * other.lo, hi * other.hi);
    }

    public Interval times(double factor) {
        return new Interval(lo * factor, hi * factor);
    }

    public Interval plus(Interval other) {
        return new Interval(lo + other.lo, hi + other.hi);
    }

    /** What is missing to 1. */
    public Interval complement() {
        return new Interval(1 - hi, 1 - lo);
    }

    /** No more than the limit. */
    public Interval cappedAt(double limit) {
        return new Interval(Math.min(lo, limit), Math.min(hi, limit));
    }

    /** Either of the two. */
    public Interval or(Interval other) {
        return new Interval(Math.min(lo, other.lo), Math.max(hi, other.hi));
    }

    /** The weaker of the two, whichever that turns out to be. */
    public Interval weaker(Interval other) {
        return new Interval(Math.min(lo, other.lo), Math.min(hi, other.hi));
    }
}
