package org.lacuna.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Operation;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** Makes trials: scores the law before and after, domain by domain, and the deployment. */
final class Trials {

    private final Ruleset ruleset;
    private final Scorer scorer;

    Trials(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.scorer = new Scorer(ruleset, Ring.CLAIMED);
    }

    /** The first score with which the trial breaks its promise; empty if it keeps it. */
    Optional<Breach> breach(Trial trial) {
        AnswerSheet before = trial.sheetBefore(ruleset);
        AnswerSheet after = trial.sheetAfter(ruleset);
        return inDomains(trial, before, after).or(() -> trial.system().flatMap(s -> inStreets(trial, s, before, after)));
    }

    private Optional<Breach> inDomains(Trial trial, AnswerSheet before, AnswerSheet after) {
        List<Optional<Interval>> old = scorer.coverageScores(before);
        List<Optional<Interval>> now = scorer.coverageScores(after);
        for (int i = 0; i < old.size(); i++) {
            Optional<Interval> was = old.get(i);
            Optional<Interval> is = now.get(i);
            if (was.isPresent() && is.isPresent() && !trial.promise().isKept(was.get(), is.get(), false)) {
                return Optional.of(new Breach(trial, "the coverage of " + whose(i), false, was.get(), is.get()));
            }
        }
        return Optional.empty();
    }

    private String whose(int place) {
        Operator[] operators = Operator.values();
        return ruleset.domains().get(place / operators.length).id() + " for " + operators[place % operators.length];
    }

    private Optional<Breach> inStreets(Trial trial, Deployment system, AnswerSheet before, AnswerSheet after) {
        Interval was = uncovered(system, before);
        Interval is = uncovered(system, after);
        return trial.promise().isKept(was, is, true) ? Optional.empty()
                : Optional.of(new Breach(trial, "the uncovered risk of " + says(system), true, was, is));
    }

    private Interval uncovered(Deployment system, AnswerSheet sheet) {
        return scorer.scoreDeployments(sheet, List.of(system)).get(0).uncovered();
    }

    /** {@code a deployment (operator police, status pilot, traits live and perhaps school)}. */
    private static String says(Deployment system) {
        Operation operation = system.operation();
        String traits = Stream.concat(operation.traits().stream(), operation.possibleTraits().stream().map(t -> "perhaps " + t))
                .collect(Collectors.joining(", "));
        return "a deployment (operator " + operation.operator().map(Operator::code).orElse("unknown") + ", status "
                + system.history().status() + (traits.isEmpty() ? "" : ", traits " + traits) + ")";
    }
}
