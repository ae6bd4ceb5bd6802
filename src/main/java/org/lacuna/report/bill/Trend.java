package org.lacuna.report.bill;

import org.lacuna.scoring.Interval;

/** How a part of the law changes in every case that the open answers leave possible. */
enum Trend {

    SAME(Direction.SAME),
    /** Nowhere worse. */
    UP(Direction.NOT_WORSE),
    /** Nowhere better. */
    DOWN(Direction.NOT_BETTER),
    /** Better in one case and worse in another, or not known. */
    MIXED(Direction.OPEN);

    private static final double DUST = 1e-9;

    private final Direction direction;

    Trend(Direction direction) {
        this.direction = direction;
    }

    /** What it says of a mean of such parts. */
    Direction direction() {
        return direction;
    }

    /** Of two values of which nothing is known but their ranges. */
    static Trend of(Interval before, Interval after) {
        boolean up = after.lo() >= before.hi() - DUST;
        boolean down = after.hi() <= before.lo() + DUST;
        if (up && down) {
            return SAME;
        }
        return up ? UP : down ? DOWN : MIXED;
    }

    Trend and(Trend other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : MIXED;
    }
}
