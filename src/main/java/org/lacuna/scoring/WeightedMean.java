package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.scoring.CriterionScore.Membership;

/**
 * The weighted mean of ranges, of which some perhaps do not belong to it.
 * <p>
 * The lower end takes every certain member at its worst and then, from the lowest upwards, those perhaps-members that
 * still pull the mean down; the upper end is the mirror of it. That equals the enumeration of all cases.
 */
final class WeightedMean {

    private record Perhaps(Interval value, double weight) {
    }

    private double weight;
    private double lo;
    private double hi;
    private List<Perhaps> perhaps = List.of();

    /** @param memberWeight more than 0 */
    void add(Interval value, double memberWeight, boolean certain) {
        if (certain) {
            weight += memberWeight;
            lo += memberWeight * value.lo();
            hi += memberWeight * value.hi();
        } else {
            perhaps = new ArrayList<>(perhaps);
            perhaps.add(new Perhaps(value, memberWeight));
        }
    }

    /** A criterion; left out if it does not count. */
    void add(CriterionScore score) {
        if (score.counts() != Membership.LEFT_OUT) {
            add(score.score(), score.weight(), score.counts() == Membership.CERTAIN);
        }
    }

    /** Certain members, already summed up: their weights, and both ends times weight. */
    void addSum(double weights, double lows, double highs) {
        weight += weights;
        lo += lows;
        hi += highs;
    }

    /** A mean as a member: with the weight of its certain members, and perhaps with the weight of the others too. */
    void addPart(Interval value, WeightedMean part) {
        double open = 0;
        for (Perhaps member : part.perhaps) {
            open += member.weight();
        }
        if (part.weight > 0) {
            add(value, part.weight, true);
        }
        if (open > 0) {
            add(value, open, false);
        }
    }

    /** Whether a member is certain to belong to it. */
    boolean isCertain() {
        return weight > 0;
    }

    /** @return empty without members */
    Optional<Interval> mean() {
        if (perhaps.isEmpty()) {
            return weight == 0 ? Optional.empty() : Optional.of(new Interval(lo / weight, hi / weight));
        }
        double low = low(lo, 1);
        // The two ends are sums of different members; dust must not turn them round.
        return Optional.of(new Interval(low, Math.max(low, -low(-hi, -1))));
    }

    /** With sign -1 every value is turned round, which makes the highest mean of the lowest. */
    private double low(double certainSum, int sign) {
        double sum = certainSum;
        double all = weight;
        for (Perhaps member : perhaps.stream().sorted(Comparator.comparingDouble(p -> end(p, sign))).toList()) {
            if (all > 0 && end(member, sign) >= sum / all) {
                break;
            }
            sum += member.weight() * end(member, sign);
            all += member.weight();
        }
        return sum / all;
    }

    private static double end(Perhaps member, int sign) {
        return sign > 0 ? member.value().lo() : -member.value().hi();
    }
}
