package org.lacuna.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Integer> needing = new HashMap<>();
    private final Set<String> lacking = new HashSet<>();

    /** @param risk of these deployments */
    GapFinder(Places places, Risk risk, List<ProfileScore> scored) {
        this.places = places;
        this.risk = risk;
        this.now = risk.uncovered();
        scored.forEach(p -> p.needs().forEach(n -> count(n, p.count())));
    }

    private void count(Need need, int deployments) {
        needing.merge(need.criterion(), deployments, Integer::sum);
        if (need.score().hi() < 1) {
            lacking.add(need.criterion());
        }
    }

    List<Gap> find() {
        return IntStream.of(places.law()).filter(risk::isUnmet).mapToObj(this::gap)
                .sorted(Comparator.comparingDouble((Gap g) -> -g.sure()).thenComparingDouble(g -> -g.open()))
                .toList();
    }

    private Gap gap(int place) {
        String criterion = places.at(place).id();
        Interval then = risk.closing(place).uncovered();
        double best = positive(100 * (now.lo() - then.lo()));
        double worst = positive(100 * (now.hi() - then.hi()));
        return new Gap(criterion, Math.min(best, worst), positive(Math.abs(worst - best)),
                needing.getOrDefault(criterion, 0), lacking.contains(criterion));
    }

    private static double positive(double points) {
        return points < NOISE ? 0 : points;
    }
}
