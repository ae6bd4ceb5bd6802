package org.lacuna.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;

/** Whether the gate takes from those criteria from which it should. */
final class GateCheck {

    private final Expectation expects;
    private final CountryScore score;
    private final List<String> failures = new ArrayList<>();

    GateCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
    }

    List<String> failures() {
        expects.gates().forEach(this::check);
        return failures;
    }

    private void check(Operator operator, Set<String> expected) {
        Set<String> losing = losing(score, operator);
        expected.stream().filter(id -> !losing.contains(id)).forEach(id -> failures.add("expected " + id
                + " to lose something at the gate of " + operator + ", but it loses nothing: " + because(id, operator)));
        losing.stream().filter(id -> !expected.contains(id)).forEach(id -> failures.add("expected " + id
                + " to lose nothing at the gate of " + operator + ", but it loses something: " + because(id, operator)));
    }

    /** Ids of the criteria from which the gate takes something. */
    static Set<String> losing(CountryScore score, Operator operator) {
        Set<String> ids = new TreeSet<>();
        score.criteria().get(operator).stream().filter(GateCheck::isLosing).forEach(c -> ids.add(c.criterion().id()));
        return ids;
    }

    private static boolean isLosing(CriterionScore c) {
        return c.law().hi() - c.score().hi() > ExpectedPoints.NOISE || c.law().lo() - c.score().lo() > ExpectedPoints.NOISE;
    }

    private String because(String id, Operator operator) {
        CriterionScore criterion = score.criterion(id, operator);
        List<Gate> gate = score.ruleset().gateFor(operator).filter(g -> criterion.criterion().gated().contains(operator))
                .stream().toList();
        if (gate.isEmpty()) {
            return id + " does not pass through a gate for " + operator;
        }
        AnswerWords words = new AnswerWords(score);
        return words.of(id, operator) + AnswerWords.binds(criterion) + " and "
                + words.of(gate.get(0).criterion(), operator);
    }
}
