package org.lacuna.scoring;

import java.util.List;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.Portfolio.Holding;
import org.lacuna.scoring.Portfolio.Way;

/**
 * The uncovered risk of all deployments of a country, and what would be left of it under other law. Many laws are tried,
 * and each reaches few cases; the others are not worked out again.
 */
final class Risk {

    private final Places places;
    private final Portfolio portfolio;
    private final LawScores law;
    /** What no law covers of each case of the portfolio, 0 to 1. */
    private final Interval[] missing;

    Risk(Places places, Portfolio portfolio, LawScores law) {
        this.places = places;
        this.portfolio = portfolio;
        this.law = law;
        CaseScorer scorer = new CaseScorer(law);
        this.missing = portfolio.cases().stream().map(c -> missing(scorer, c)).toArray(Interval[]::new);
    }

    private Risk(Risk before, int gap, Answer answer) {
        places = before.places;
        portfolio = before.portfolio;
        law = before.law.with(answer);
        missing = before.missing.clone();
        CaseScorer scorer = new CaseScorer(law);
        for (int reached : portfolio.reached(gap)) {
            missing[reached] = missing(scorer, portfolio.cases().get(reached));
        }
    }

    private static Interval missing(CaseScorer scorer, Case way) {
        return scorer.coverage(way, (cap, certain) -> {
        }).map(Interval::complement).orElse(Interval.ONE);
    }

    /** What would be left if a law gave the best option of the criterion to every operator. */
    Risk closing(int gap) {
        Criterion criterion = places.at(gap);
        return new Risk(this, gap, Answer.hypothetical(criterion.id(), criterion.best().id()));
    }

    /** The sum over deployments; 1 is a deployment of full exposure without any law. */
    Interval uncovered() {
        Interval sum = Interval.ZERO;
        for (Holding holding : portfolio.holdings()) {
            sum = sum.plus(uncovered(holding.ways()).times(holding.count()));
        }
        return sum;
    }

    private Interval uncovered(List<Way> ways) {
        Interval any = uncovered(ways.get(0));
        for (int i = 1; i < ways.size(); i++) {
            any = any.or(uncovered(ways.get(i)));
        }
        return any;
    }

    private Interval uncovered(Way way) {
        return way.exposure().total().times(missing[way.at()]);
    }

    /** Whether a deployment needs the criterion and the law perhaps does not wholly meet it. */
    boolean isUnmet(int criterion) {
        return portfolio.needs(criterion).stream().map(o -> law.of(o).of(criterion))
                .anyMatch(s -> s.counts() != Membership.LEFT_OUT && s.score().lo() < 1);
    }
}
