package org.lacuna.report.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.DeploymentScore.Need;
import org.lacuna.scoring.Interval;

/** The deployments of a country, each before and after. */
final class Systems {

    private static final double DUST = 1e-9;

    private final List<Pair> pairs = new ArrayList<>();

    /** The same records in both, in the order of the first. */
    Systems(CountryScore before, CountryScore after) {
        before.deployments().forEach(d -> pairs.add(new Pair(d, after.deployment(d.deployment().id()))));
    }

    List<Pair> all() {
        return pairs;
    }

    /** Those that need the criterion, perhaps or certainly. */
    Stream<Pair> needing(String criterion) {
        return pairs.stream().filter(p -> p.before().need(criterion).isPresent() || p.after().need(criterion).isPresent());
    }

    static boolean rises(Interval from, Interval to) {
        return to.lo() > from.lo() + DUST || to.hi() > from.hi() + DUST;
    }

    static boolean falls(Interval from, Interval to) {
        return rises(to, from);
    }

    /** One deployment before and after. */
    record Pair(DeploymentScore before, DeploymentScore after) {

        boolean improves(String criterion) {
            return both(criterion).filter(n -> rises(n[0], n[1])).isPresent();
        }

        /** Its score for the criterion before and after; empty unless it needs it both times. */
        Optional<Interval[]> both(String criterion) {
            return before.need(criterion).flatMap(
                    b -> after.need(criterion).map(a -> new Interval[] { b.score(), a.score() }));
        }

        /** Law that it needs becomes better, but its coverage stays, and a cap acts. */
        boolean isBlunted() {
            return !(after.caps().isEmpty() && after.capsUndecided().isEmpty()) && isUnmoved()
                    && before.needs().stream().map(Need::criterion).anyMatch(this::improves);
        }

        private boolean isUnmoved() {
            Interval was = before.coverage().orElse(Interval.ZERO);
            Interval is = after.coverage().orElse(Interval.ZERO);
            return !rises(was, is) && !falls(was, is);
        }
    }
}
