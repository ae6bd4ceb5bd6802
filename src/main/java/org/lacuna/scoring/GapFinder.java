package org.lacuna.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lacuna.scoring.DeploymentScore.Need;

/**
 * Ranks gaps by the uncovered risk that closing each would remove: first what is removed whether the open answers turn
 * out best or worst, then what depends on them.
 */
final class GapFinder {

    /** Below this, points are noise of the arithmetic. */
    private static final double NOISE = 1e-9;

    private final Places places;
    private final Risk risk;
    private final Interval now;
    private final int[] needing;
    private final boolean[] lacking;

    /** @param risk of these deployments */
    GapFinder(Places places, Risk risk, List<ProfileScore> scored) {
        this.places = places;
        this.risk = risk;
        this.now = risk.uncovered();
        this.needing = new int[places.size()];
        this.lacking = new boolean[places.size()];
        scored.forEach(p -> p.needs().forEach(n -> count(n, p.count())));
    }

    private void count(Need need, int deployments) {
        int place = places.of(need.criterion());
        needing[place] += deployments;
        lacking[place] |= need.score().hi() < 1;
    }

    List<Gap> find() {
        return IntStream.of(places.law()).filter(risk::isUnmet).mapToObj(this::gap)
                .sorted(Comparator.comparingDouble((Gap g) -> -g.sure()).thenComparingDouble(g -> -g.open()))
                .toList();
    }

    private Gap gap(int place) {
        Interval then = risk.closing(place).uncovered();
        double best = positive(100 * (now.lo() - then.lo()));
        double worst = positive(100 * (now.hi() - then.hi()));
        return new Gap(places.at(place).id(), Math.min(best, worst), positive(Math.abs(worst - best)),
                needing[place], lacking[place]);
    }

    private static double positive(double points) {
        return points < NOISE ? 0 : points;
    }
}
