package org.lacuna.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore.DomainScore;

/**
 * The headline of a domain: the equal mean over operators, and the weakest of them. An operator to which perhaps no
 * criterion applies is perhaps not among them.
 */
final class DomainScorer {

    private final Domain domain;
    private final List<CoverageScorer> operators;

    DomainScorer(Places places, Domain domain) {
        this.domain = domain;
        this.operators = Arrays.stream(Operator.values()).map(o -> new CoverageScorer(places, domain, o)).toList();
    }

    DomainScore score(LawScores law) {
        List<Coverage> scored = operators.stream().map(o -> o.score(law)).toList();
        WeightedMean general = new WeightedMean();
        Weakest weakest = new Weakest();
        scored.forEach(c -> c.score().ifPresent(s -> {
            general.add(s, 1, c.isCertain());
            weakest.add(s, c.isCertain());
        }));
        return new DomainScore(domain, general.mean(), weakest.value(),
                scored.stream().filter(c -> c.score().isPresent()).mapToDouble(Coverage::completeness).average().orElse(0),
                scored);
    }

    /** The mean over operators alone, worked out without its reasons. */
    Optional<Interval> general(LawScores law) {
        WeightedMean general = new WeightedMean();
        for (CoverageScorer operator : operators) {
            WeightedMean own = operator.whole(law);
            own.mean().ifPresent(s -> general.add(s, 1, own.isCertain()));
        }
        return general.mean();
    }

    /** Of each operator, worked out without its reasons; empty where no criterion applies. */
    Stream<Optional<Interval>> means(LawScores law) {
        return operators.stream().map(o -> o.whole(law).mean());
    }
}
