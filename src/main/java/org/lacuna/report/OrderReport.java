package org.lacuna.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.order.Headline;
import org.lacuna.order.RankRange;
import org.lacuna.order.Statement;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.RunPlan;

/**
 * Where countries stand, in print order. No list of winners: ranks that overlap are ranges.
 *
 * @param by the number of a domain that puts countries in order
 * @param plan of the runs
 * @param notCompared countries on file that take no part
 */
public record OrderReport(String ruleset, String version, String rulesetFingerprint, Headline by, RunPlan plan,
        List<DomainOrder> domains, List<NotCompared> notCompared) {

    public OrderReport {
        domains = List.copyOf(domains);
        notCompared = List.copyOf(notCompared);
    }

    /**
     * One domain.
     *
     * @param seed 16 hexadecimal digits, of ruleset and answers
     * @param runs how many
     * @param tells whether some two neighbours can be told apart
     * @param places by the middle of their range
     * @param drops the {@value OrderReporter#MOST_DROPS} criteria that ranks hang on most
     */
    public record DomainOrder(String id, String title, String seed, int runs, boolean tells, List<Place> places,
            List<Neighbours> neighbours, List<Drop> drops, List<String> doesNotApply) {

        public List<Place> byCode() {
            return places.stream().sorted(Comparator.comparing(Place::country)).toList();
        }
    }

    /**
     * One country.
     *
     * @param completeness percent of criteria answered, by weight, rounded down
     * @param ranks by ranges alone; empty if that would be a single rank while too little is answered for one
     * @param inRuns in the middle of the runs; empty if too little is answered
     */
    public record Place(String country, Points coverage, int completeness, Optional<RankRange> ranks,
            Optional<RankRange> inRuns) {
    }

    /**
     * Two that follow each other.
     *
     * @param apart whether the ranges do not touch
     * @param percentAbove of runs in which the first is above, rounded down; empty if too little is answered
     */
    public record Neighbours(String first, String second, boolean apart, Optional<Integer> percentAbove,
            Statement says) {
    }

    /** @param moves places on average; {@code most}: of the country that moves most */
    public record Drop(String criterion, String title, double moves, int most, String country) {
    }

    /** @param version the ruleset and version of its answers; empty without any */
    public record NotCompared(String country, Why why, String version) {
    }

    /** Why a country takes no part. */
    public enum Why implements Coded {
        NO_ASSESSMENT,
        OTHER_RULESET;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
