package org.lacuna.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.cases.Expectation.OfCoverage;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.LossList.Kind;

/** Whether coverage of domains is what it should be. */
final class CoverageCheck {

    private final Expectation expects;
    private final CountryScore score;

    CoverageCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
    }

    List<String> failures() {
        return expects.coverage().stream().flatMap(e -> failure(e).stream()).toList();
    }

    private Optional<String> failure(OfCoverage expected) {
        DomainScore domain = score.domain(expected.domain());
        Optional<Interval> found = found(domain, expected.whose());
        if (found.filter(expected.points()::isMetBy).isPresent()) {
            return Optional.empty();
        }
        String start = "expected " + expected.whose() + " coverage of " + expected.domain() + " " + expected.points()
                + ", got ";
        return Optional.of(start + found.map(f -> ExpectedPoints.text(f) + ": " + because(domain, expected.whose()))
                .orElse("none: no criterion applies"));
    }

    private static Optional<Interval> found(DomainScore domain, String whose) {
        return switch (whose) {
            case Expectation.GENERAL -> domain.general();
            case Expectation.WEAKEST -> domain.weakest();
            default -> of(domain, Operator.of(whose)).score();
        };
    }

    private static Coverage of(DomainScore domain, Operator operator) {
        return domain.operators().stream().filter(c -> c.operator() == operator).findFirst().orElseThrow();
    }

    /** The first of these that there is: a cap as not expected, an open question, a loss. */
    private String because(DomainScore domain, String whose) {
        List<Coverage> looked = looked(domain, whose);
        return looked.stream().flatMap(c -> surprises(c.operator())).findFirst().orElseGet(() -> lost(looked));
    }

    private static List<Coverage> looked(DomainScore domain, String whose) {
        return switch (whose) {
            case Expectation.GENERAL -> domain.operators();
            case Expectation.WEAKEST -> domain.operators().stream().filter(c -> c.score().isPresent())
                    .min(Comparator.comparingDouble(c -> c.score().orElseThrow().lo())).stream().toList();
            default -> List.of(of(domain, Operator.of(whose)));
        };
    }

    private Stream<String> surprises(Operator operator) {
        CapWords words = new CapWords(score);
        Set<String> acting = CapWords.acting(score, operator, true);
        Set<String> expected = expects.caps().getOrDefault(operator, Set.of());
        return Stream.concat(expected.stream().filter(id -> !acting.contains(id)),
                acting.stream().filter(id -> !expected.contains(id)))
                .map(id -> "the cap " + id + " " + words.says(id, operator));
    }

    private static String lost(List<Coverage> coverages) {
        Losing losing = new Losing();
        coverages.stream().flatMap(c -> c.losses().lines().stream())
                .filter(l -> l.kind() == Kind.CRITERION || l.kind() == Kind.GATE)
                .forEach(l -> losing.add(l.id(), l.open(), l.lost()));
        return losing.says();
    }
}
