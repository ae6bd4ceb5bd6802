package org.lacuna.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * The arithmetic floor of a country's result: how many multiply-adds the scorer's own method needs, and as many over flat
 * arrays. Both ends of a range count. What is left out makes the floor lower: comparisons, caps, texts, sorting.
 */
final class Floor {

    private static final int OPERATORS = Operator.values().length;

    private final Ruleset ruleset;
    private final Places places;
    private final Portfolio portfolio;
    private final double[] weight;
    private final double[] lo;
    private final double[] hi;
    private final long pairs;

    Floor(Ruleset ruleset, CountryScore score, Portfolio portfolio) {
        this.ruleset = ruleset;
        this.places = new Places(ruleset);
        this.portfolio = portfolio;
        this.pairs = ends(score) / 2;
        List<CriterionScore> all = score.criteria().values().stream().flatMap(List::stream).toList();
        weight = all.stream().mapToDouble(CriterionScore::weight).toArray();
        lo = all.stream().mapToDouble(c -> c.score().lo()).toArray();
        hi = all.stream().mapToDouble(c -> c.score().hi()).toArray();
    }

    /** Multiply-adds of one result. */
    long multiplyAdds() {
        return 2 * pairs;
    }

    private long ends(CountryScore score) {
        long criteria = 2L * OPERATORS * places.size();
        // Lost and open points of each criterion and its gate stand beside the mean.
        long domains = 3 * domains();
        long deployments = IntStream.range(0, portfolio.cases().size()).mapToLong(this::way).sum() + 2 * ways();
        long gaps = score.gaps().stream().mapToLong(g -> gap(places.of(g.criterion()))).sum();
        long questions = score.nextQuestions().stream()
                .mapToLong(q -> options(score.sheet(), q.criterion()) * (answer(places.of(q.criterion())) + domains())).sum();
        return criteria + domains + deployments + gaps + questions;
    }

    private long domains() {
        long members = 0;
        for (Domain domain : ruleset.domains()) {
            for (String group : domain.groups().keySet()) {
                members += ruleset.group(group).criteria().stream().map(Criterion::operators).mapToLong(o -> o.size() + 1)
                        .sum();
            }
        }
        return 2 * members;
    }

    private long way(int at) {
        Case way = portfolio.cases().get(at);
        return 2L * way.operators().size() * (way.needs().count() + way.parts().size());
    }

    private long ways() {
        return portfolio.holdings().stream().mapToLong(h -> h.ways().size() + 1).sum();
    }

    private long answer(int criterion) {
        return 2L * OPERATORS * places.reached(criterion).length;
    }

    private long gap(int criterion) {
        return answer(criterion) + Arrays.stream(portfolio.reached(criterion)).mapToLong(this::way).sum() + 2 * ways();
    }

    private long options(AnswerSheet sheet, String criterion) {
        return sheet.find(criterion).filter(a -> !a.options().isEmpty()).map(a -> a.options().size())
                .orElse(places.at(places.of(criterion)).options().size());
    }

    /** Sums up weight x lower end and weight x upper end, over and over. */
    double run() {
        double sumLo = 0;
        double sumHi = 0;
        for (long left = pairs; left > 0; left -= weight.length) {
            int end = (int) Math.min(left, weight.length);
            for (int i = 0; i < end; i++) {
                sumLo += weight[i] * lo[i];
                sumHi += weight[i] * hi[i];
            }
        }
        return sumLo + sumHi;
    }
}
