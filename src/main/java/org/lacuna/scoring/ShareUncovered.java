package org.lacuna.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The share of a country's exposure that no law covers: the mean of what is not covered, weighted by exposure.
 * <p>
 * More research looks like more risk in a sum, but not in a share; so countries are compared by this.
 */
final class ShareUncovered {

    private ShareUncovered() {
    }

    /** @return empty if there is no exposure at all */
    static Optional<Interval> of(List<ProfileScore> profiles) {
        List<ProfileScore> exposed = profiles.stream().filter(d -> d.exposure().total().hi() > 0).toList();
        if (exposed.isEmpty()) {
            return Optional.empty();
        }
        double low = low(exposed, 1);
        // The two ends are summed up in different orders; dust must not turn them round.
        return Optional.of(new Interval(low, Math.max(low, -low(exposed, -1))));
    }

    /**
     * The lowest mean gives the lowest values their highest weights. Which ones: sorted by value, there is a place up
     * to which weights are highest and after which they are lowest; every place is tried.
     */
    private static double low(List<ProfileScore> profiles, int sign) {
        List<ProfileScore> sorted = profiles.stream()
                .sorted(Comparator.comparingDouble(d -> value(d, sign))).toList();
        double sum = 0;
        double weight = 0;
        for (ProfileScore profile : sorted) {
            double light = profile.count() * profile.exposure().total().lo();
            sum += light * value(profile, sign);
            weight += light;
        }
        double lowest = weight > 0 ? sum / weight : Double.POSITIVE_INFINITY;
        for (ProfileScore profile : sorted) {
            double more = profile.count() * profile.exposure().total().width();
            sum += more * value(profile, sign);
            weight += more;
            lowest = weight > 0 ? Math.min(lowest, sum / weight) : lowest;
        }
        return lowest;
    }

    private static double value(ProfileScore profile, int sign) {
        Interval missing = profile.coverage().map(Interval::complement).orElse(Interval.ONE);
        return sign > 0 ? missing.lo() : -missing.hi();
    }
}
