package org.lacuna.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;
import org.lacuna.scoring.Truth;

/**
 * Whether a condition can hold and can fail for an operator. It is judged with three values; where that leaves it
 * unknown, the questions it reads are answered in every way, one after the other, until it is decided. A question that
 * does not apply is not asked, so it stays open. As in the scores, an open question is taken to apply.
 */
final class Outcomes {

    /** Sheets that are judged at most; eight questions of three options each have fewer. */
    private static final int MOST = 10_000;
    /** Ways to make a condition hold that are kept. */
    private static final int KEPT = 200;

    private final Ruleset ruleset;
    private final Scorer scorer;
    private final Condition condition;
    private final Operator operator;
    private final List<List<Answer>> holding = new ArrayList<>();
    private boolean fails;
    private int judged;

    private Outcomes(Ruleset ruleset, Condition condition, Operator operator) {
        this.ruleset = ruleset;
        this.scorer = new Scorer(ruleset, Ring.CLAIMED);
        this.condition = condition;
        this.operator = operator;
    }

    /** For every operator that has a gate, and once for all others, whom law treats alike here. */
    static List<Outcomes> all(Ruleset ruleset, Condition condition) {
        List<Operator> gated = Arrays.stream(Operator.values()).filter(o -> ruleset.gateFor(o).isPresent()).toList();
        Stream<Operator> other = Arrays.stream(Operator.values()).filter(o -> !gated.contains(o)).limit(1);
        return Stream.concat(gated.stream(), other).map(o -> of(ruleset, condition, o)).toList();
    }

    private static Outcomes of(Ruleset ruleset, Condition condition, Operator operator) {
        Outcomes outcomes = new Outcomes(ruleset, condition, operator);
        Set<Criterion> read = new LinkedHashSet<>();
        outcomes.collect(condition, read);
        outcomes.split(List.of(), List.copyOf(read));
        return outcomes;
    }

    boolean canHold() {
        return !holding.isEmpty();
    }

    /** Also if a question that it waits for is not asked. */
    boolean canFail() {
        return fails;
    }

    /** False if there were too many ways to look at all of them. */
    boolean isDecided() {
        return judged <= MOST;
    }

    /** Some of the answers that make it hold, whatever the others are. */
    List<List<Answer>> holding() {
        return holding;
    }

    static String undecided(String what, Condition condition) {
        return "Its " + what + " reads " + condition.criteria().size() + " questions, too many to be sure that it can be"
                + " true; expected is a condition of a few.";
    }

    /** What a question reads itself comes before it, so that it is known whether it is asked. */
    private void collect(Condition of, Set<Criterion> read) {
        of.criteria().stream().sorted().map(ruleset::criterion).forEach(criterion -> collect(criterion, read));
    }

    private void collect(Criterion criterion, Set<Criterion> read) {
        criterion.appliesWhen().ifPresent(when -> collect(when, read));
        if (isGated(criterion)) {
            collect(ruleset.criterion(ruleset.gateFor(operator).orElseThrow().criterion()), read);
        }
        read.add(criterion);
    }

    private boolean isGated(Criterion criterion) {
        return criterion.gated().contains(operator) && ruleset.gateFor(operator).isPresent();
    }

    private void split(List<Answer> answers, List<Criterion> open) {
        if (judged > MOST || fails && holding.size() >= KEPT || ++judged > MOST) {
            return;
        }
        Truth truth = scorer.judge(condition, Sheets.of(ruleset, answers), operator);
        if (truth == Truth.TRUE) {
            holding.add(answers);
        } else if (truth == Truth.FALSE || open.isEmpty()) {
            fails = true;
        } else {
            Criterion next = open.get(0);
            List<Criterion> rest = open.subList(1, open.size());
            if (isAsked(next, answers)) {
                ways(next).forEach(answer -> split(Sheets.plus(answers, answer), rest));
            } else {
                split(answers, rest);
            }
        }
    }

    private boolean isAsked(Criterion criterion, List<Answer> answers) {
        return criterion.appliesWhen().filter(
                when -> scorer.judge(when, Sheets.of(ruleset, answers), operator) != Truth.TRUE).isEmpty();
    }

    private List<Answer> ways(Criterion criterion) {
        List<Answer> ways = new ArrayList<>();
        for (Option option : criterion.options()) {
            ways.add(Answer.of(criterion.id(), option.id(), Set.of(Operator.values())));
            if (isGated(criterion)) {
                ways.add(Answer.of(criterion.id(), option.id(), Set.of()));
            }
        }
        return ways;
    }
}
