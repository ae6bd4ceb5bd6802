package org.lacuna.scoring;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.Portfolio.Way;

/**
 * The uncovered risk of all deployments of a country, and what would be left of it under other law. Many laws are tried,
 * and each reaches few cases; the others are not worked out again.
 */
final class Risk {

    private final Portfolio portfolio;
    private final LawScores law;
    private final Map<Case, Optional<Interval>> coverage = new IdentityHashMap<>();

    Risk(Portfolio portfolio, LawScores law) {
        this.portfolio = portfolio;
        this.law = law;
        cover(Optional.empty());
    }

    private Risk(Risk before, Answer answer) {
        portfolio = before.portfolio;
        law = before.law.with(answer);
        coverage.putAll(before.coverage);
        cover(Optional.of(law.reach(answer.criterion())));
    }

    private void cover(Optional<Set<String>> reached) {
        CaseScorer scorer = new CaseScorer(law.operators());
        portfolio.reads().forEach((way, reads) -> {
            if (reached.isEmpty() || !Collections.disjoint(reads, reached.get())) {
                coverage.put(way, scorer.coverage(way, cap -> {
                }));
            }
        });
    }

    /** What would be left if a law gave the best option of the criterion to every operator. */
    Risk closing(Criterion gap) {
        return new Risk(this, Answer.hypothetical(gap.id(), gap.best().id()));
    }

    /** The sum over deployments; 1 is a deployment of full exposure without any law. */
    Interval uncovered() {
        return portfolio.holdings().stream().map(h -> uncovered(h.ways()).times(h.count()))
                .reduce(Interval.ZERO, Interval::plus);
    }

    private Interval uncovered(List<Way> ways) {
        return ways.stream().map(w -> w.exposure().total()
                .times(coverage.get(w.of()).map(Interval::complement).orElse(Interval.ONE)))
                .reduce(Interval::or).orElseThrow();
    }

    /** Whether a deployment needs the criterion and the law perhaps does not wholly meet it. */
    boolean isUnmet(Criterion criterion) {
        return portfolio.needs().getOrDefault(criterion.id(), Set.of()).stream()
                .map(o -> law.operators().get(o).of(criterion))
                .anyMatch(s -> s.counts() != Membership.LEFT_OUT && s.score().lo() < 1);
    }
}
