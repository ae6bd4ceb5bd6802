package org.lacuna.order;

import java.util.List;
import org.lacuna.scoring.Interval;

/**
 * All ranks that a country may have; the first is 1. Countries that tie share their ranks.
 *
 * @param best 1 or more
 * @param worst at least {@code best}
 */
public record RankRange(int best, int worst) {

    /** What arithmetic leaves behind tells nobody apart. */
    static final double DUST = 1e-9;

    /** @throws IllegalArgumentException if there are no such ranks */
    public RankRange {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException("No ranks: from " + best + " to " + worst);
        }
    }

    public boolean isSingle() {
        return best == worst;
    }

    /** From ranges alone, the highest first: behind all that lie wholly above, before all that lie wholly below. */
    public static List<RankRange> of(List<Interval> scores) {
        return scores.stream().map(own -> new RankRange(
                1 + (int) scores.stream().filter(o -> o.lo() > own.hi() + DUST).count(),
                scores.size() - (int) scores.stream().filter(o -> o.hi() < own.lo() - DUST).count())).toList();
    }
}
