package org.lacuna.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/** Tells a counter-example as a lawyer would read it, and where to look for its cause. */
final class BreachWords {

    private final Ruleset ruleset;
    private final Breach breach;

    BreachWords(Ruleset ruleset, Breach breach) {
        this.ruleset = ruleset;
        this.breach = breach;
    }

    Finding finding() {
        Trial trial = breach.trial();
        String id = trial.after().criterion();
        return Finding.fault(Where.criterion(ruleset, id), change(trial) + effect() + " "
                + Points.change(breach.before(), breach.after()) + condition(trial) + "; expected is that "
                + trial.promise().says() + ": look at " + cause(id) + ".");
    }

    private String change(Trial trial) {
        Answer after = trial.after();
        String what = after.criterion() + binds(after);
        return trial.before().map(b -> "Raising " + what + " from " + options(b) + " to " + options(after))
                .orElseGet(() -> "Answering " + what + " with " + options(after));
    }

    private String effect() {
        return breach.trial().promise() == Promise.ANSWERING ? " takes " + breach.score() + " out of its range,"
                : (breach.risk() ? " raises " : " lowers ") + breach.score();
    }

    private String condition(Trial trial) {
        return ruleset.criteria().flatMap(c -> Optional.ofNullable(trial.rest().get(c.id())).stream())
                .map(a -> a.criterion() + " is " + options(a) + binds(a) + " and ").collect(Collectors.joining("", " if ",
                        trial.settled() ? "every other answer is the worst" : "nothing else is answered"));
    }

    private String options(Answer answer) {
        return ruleset.criterion(answer.criterion()).options().stream().map(Option::id)
                .filter(answer.options()::contains).collect(Collectors.joining(" or "));
    }

    /** Nothing where the rule binds everybody. */
    private static String binds(Answer answer) {
        if (Trial.bindsAll(answer)) {
            return "";
        }
        return " (binds " + answer.binds().filter(b -> !b.isEmpty())
                .map(b -> b.stream().map(Operator::code).collect(Collectors.joining(", "))).orElse("nobody") + ")";
    }

    /** What of the ruleset reads the criterion. */
    private String cause(String id) {
        List<String> readers = new ArrayList<>();
        ruleset.criteria().filter(c -> c.appliesWhen().filter(w -> w.criteria().contains(id)).isPresent())
                .map(Criterion::id).forEach(reader -> readers.add("appliesWhen and otherwise of " + reader));
        ruleset.caps().stream().filter(c -> c.when().criteria().contains(id)).forEach(c -> readers.add("the cap " + c.id()));
        ruleset.gates().stream().filter(g -> g.criterion().equals(id))
                .forEach(g -> readers.add("the gate of " + g.operator()));
        return readers.isEmpty() ? "the scores of its options" : String.join(", ", readers);
    }
}
