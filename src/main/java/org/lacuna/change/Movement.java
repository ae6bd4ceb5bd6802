package org.lacuna.change;

import org.lacuna.scoring.Interval;

/**
 * How far the two ends of a range moved.
 *
 * @param lo of the lower end, -1 to 1
 * @param hi of the upper end, -1 to 1
 */
public record Movement(double lo, double hi) {

    static final Movement NONE = new Movement(0, 0);

    static Movement between(Interval before, Interval after) {
        return new Movement(after.lo() - before.lo(), after.hi() - before.hi());
    }

    public Movement plus(Movement other) {
        return new Movement(lo + other.lo, hi + other.hi);
    }

    Movement least(Movement other) {
        return new Movement(Math.min(lo, other.lo), Math.min(hi, other.hi));
    }

    Movement most(Movement other) {
        return new Movement(Math.max(lo, other.lo), Math.max(hi, other.hi));
    }
}
