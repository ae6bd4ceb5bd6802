package org.lacuna.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/**
 * Gates that never matter: the same ruleset without the gate gives the same numbers. Tried where it should matter most,
 * with rules that bind nobody and the gate shut, and at random.
 */
final class GateLint {

    private final Ruleset ruleset;
    private final int steps;
    private final List<Deployment> systems;

    GateLint(Ruleset ruleset, int steps) {
        this.ruleset = ruleset;
        this.steps = steps;
        this.systems = Systems.withEveryTrait(ruleset.vocabulary());
    }

    List<Finding> findings() {
        return ruleset.gates().stream().flatMap(gate -> look(gate).stream()).toList();
    }

    private Optional<Finding> look(Gate gate) {
        if (ruleset.criteria().noneMatch(c -> c.gated().contains(gate.operator()))) {
            return Optional.of(fault(gate, "no criterion is gated for " + gate.operator()
                    + "; expected is gated: [" + gate.operator() + "] on those whose rules pass through it."));
        }
        return matters(gate) ? Optional.empty()
                : Optional.of(fault(gate, "all scores are the same without it; expected is"
                        + " a criterion " + gate.criterion() + " that can score below 100, and gated criteria that count for "
                        + gate.operator() + "."));
    }

    private Finding fault(Gate gate, String says) {
        return Finding.fault(Where.head(ruleset, "gate of " + gate.operator()), "It never matters, since " + says);
    }

    private boolean matters(Gate gate) {
        Scorer with = new Scorer(ruleset, Ring.CLAIMED);
        Scorer without = new Scorer(without(gate), Ring.CLAIMED);
        AnswerSheet shut = Sheets.filled(ruleset, List.of(), c -> Answer.of(c.id(),
                (c.id().equals(gate.criterion()) ? c.options().get(0) : c.best()).id(), Set.of()));
        RandomSheets random = new RandomSheets(ruleset);
        return Stream
                .concat(Stream.of(shut), IntStream.range(0, steps).mapToObj(i -> Sheets.of(ruleset, random.complete())))
                .anyMatch(sheet -> !scores(with, sheet).equals(scores(without, sheet)));
    }

    private List<Optional<Interval>> scores(Scorer scorer, AnswerSheet sheet) {
        return Stream.concat(scorer.coverageScores(sheet).stream(),
                systems.stream().flatMap(s -> scorer.scoreDeployments(sheet, List.of(s)).stream()).map(d -> d.coverage()))
                .toList();
    }

    private Ruleset without(Gate gate) {
        return new Ruleset(ruleset.about(), ruleset.language(), ruleset.gradeFrom(), ruleset.runs(), ruleset.groups(),
                ruleset.domains(),
                ruleset.gates().stream().filter(g -> !g.equals(gate)).toList(), ruleset.caps(), ruleset.warnings(),
                ruleset.bands(), ruleset.vocabulary(), ruleset.instruments());
    }
}
