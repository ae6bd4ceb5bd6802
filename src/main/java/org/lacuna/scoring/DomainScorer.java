package org.lacuna.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore.DomainScore;

/** The headline of a domain: the equal mean over operators, and the weakest of them. */
final class DomainScorer {

    private final Domain domain;
    private final List<CoverageScorer> operators;

    DomainScorer(Places places, Domain domain) {
        this.domain = domain;
        this.operators = Arrays.stream(Operator.values()).map(o -> new CoverageScorer(places, domain, o)).toList();
    }

    DomainScore score(LawScores law) {
        List<Coverage> scored = operators.stream().map(o -> o.score(law)).toList();
        return new DomainScore(domain, mean(scored.stream().map(Coverage::score)),
                scored.stream().flatMap(c -> c.score().stream()).reduce(Interval::weaker),
                scored.stream().filter(c -> c.score().isPresent()).mapToDouble(Coverage::completeness).average().orElse(0),
                scored);
    }

    /** The mean over operators alone, worked out without its reasons. */
    Optional<Interval> general(LawScores law) {
        return mean(means(law));
    }

    /** Of each operator, worked out without its reasons; empty where no criterion applies. */
    Stream<Optional<Interval>> means(LawScores law) {
        return operators.stream().map(o -> o.mean(law));
    }

    /** Empty if there is no operator to which a criterion applies. */
    private static Optional<Interval> mean(Stream<Optional<Interval>> scores) {
        List<Interval> known = scores.flatMap(Optional::stream).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Interval.mean(known));
    }
}
