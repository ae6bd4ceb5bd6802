package org.lacuna.scoring;

import java.util.List;
import java.util.Optional;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Scores sample rulesets without deployments. */
final class Scored {

    private Scored() {
    }

    static CountryScore score(Ruleset ruleset, Ring ring, SampleAnswer... answers) {
        return new Scorer(ruleset, ring).score(Samples.sheet(answers), List.of());
    }

    /** Of the domain that holds every group. */
    static Optional<Interval> coverage(Ruleset ruleset, Ring ring, Operator operator, SampleAnswer... answers) {
        return of(score(ruleset, ring, answers).domain(SampleRuleset.LAW), operator).score();
    }

    static Optional<Interval> coverage(Ruleset ruleset, Operator operator, SampleAnswer... answers) {
        return coverage(ruleset, Ring.CITED, operator, answers);
    }

    static Coverage of(CountryScore.DomainScore domain, Operator operator) {
        return domain.operators().stream().filter(c -> c.operator() == operator).findFirst().orElseThrow();
    }
}
