package org.lacuna.report.bill;

import java.util.Optional;
import org.lacuna.ruleset.Coded;
import org.lacuna.scoring.Interval;

/** What may be said of a coverage before and after, whatever the open answers turn out to be. */
public enum Direction implements Coded {

    /** The range after lies wholly above the range before. */
    BETTER("better"),
    /** Better or the same in every case, since nothing that decides it becomes worse. */
    NOT_WORSE("not-worse"),
    SAME("same"),
    /** Depends on the open answers. */
    OPEN("open"),
    /** Worse or the same in every case. */
    NOT_BETTER("not-better"),
    /** The range after lies wholly below the range before. */
    WORSE("worse");

    /** Below this, a difference is dust of the arithmetic. */
    private static final double DUST = 1e-9;

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @param law how the law that decides the coverage changes */
    static Direction of(Interval before, Interval after, Trend law) {
        if (after.lo() > before.hi() + DUST) {
            return BETTER;
        } else if (after.hi() < before.lo() - DUST) {
            return WORSE;
        } else if (before.width() < DUST && after.width() < DUST) {
            return SAME;
        }
        return law.direction();
    }

    /** Of a coverage that is empty where no criterion applies. */
    static Direction of(Optional<Interval> before, Optional<Interval> after, Trend law) {
        if (before.isPresent() && after.isPresent()) {
            return of(before.get(), after.get(), law);
        }
        return before.equals(after) ? SAME : OPEN;
    }
}
