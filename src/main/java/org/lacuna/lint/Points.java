package org.lacuna.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lacuna.scoring.Interval;

/** Writes points of 100 with as few decimals as tell them apart. */
final class Points {

    private static final int FEW = 1;
    private static final int MOST = 9;

    private Points() {
    }

    /** With at most one decimal. */
    static String text(double points) {
        return text(points, FEW);
    }

    /** {@code from 41 to 38}, for scores of 0 to 1. */
    static String change(Interval before, Interval after) {
        int decimals = FEW;
        while (decimals < MOST && text(before, decimals).equals(text(after, decimals))) {
            decimals++;
        }
        return "from " + text(before, decimals) + " to " + text(after, decimals);
    }

    private static String text(Interval score, int decimals) {
        String lo = text(100 * score.lo(), decimals);
        String hi = text(100 * score.hi(), decimals);
        return lo.equals(hi) ? lo : lo + "-" + hi;
    }

    private static String text(double points, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
