package org.lacuna.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.DeploymentScore.Need;

/**
 * Ranks gaps by the uncovered risk that closing each would remove: first what is removed whether the open answers turn
 * out best or worst, then what depends on them.
 */
final class GapFinder {

    /** Below this, points are noise of the arithmetic. */
    private static final double NOISE = 1e-9;

    private final Ruleset ruleset;
    private final Risk risk;
    private final List<DeploymentScore> scored;
    private final Interval now;

    /** @param risk of these deployments */
    GapFinder(Ruleset ruleset, Risk risk, List<DeploymentScore> scored) {
        this.ruleset = ruleset;
        this.risk = risk;
        this.scored = scored;
        this.now = risk.uncovered();
    }

    List<Gap> find() {
        return ruleset.groups().stream().filter(g -> g.track() == Group.Track.LAW)
                .flatMap(g -> g.criteria().stream()).filter(risk::isUnmet).map(this::gap)
                .sorted(Comparator.comparingDouble((Gap g) -> -g.sure()).thenComparingDouble(g -> -g.open()))
                .toList();
    }

    private Gap gap(Criterion criterion) {
        Interval then = risk.closing(criterion).uncovered();
        double best = positive(100 * (now.lo() - then.lo()));
        double worst = positive(100 * (now.hi() - then.hi()));
        int needing = (int) needs(criterion).count();
        return new Gap(criterion.id(), Math.min(best, worst), positive(Math.abs(worst - best)), needing,
                isLacking(criterion));
    }

    private boolean isLacking(Criterion criterion) {
        return needs(criterion).anyMatch(n -> n.score().hi() < 1);
    }

    /** At most one for each deployment. */
    private Stream<Need> needs(Criterion criterion) {
        return scored.stream().flatMap(d -> d.need(criterion.id()).stream());
    }

    private static double positive(double points) {
        return points < NOISE ? 0 : points;
    }
}
