package org.lacuna.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore;

/** Whether those caps act in the coverage of domains that should. */
final class CapCheck {

    private final Expectation expects;
    private final CountryScore score;
    private final CapWords words;
    private final List<String> failures = new ArrayList<>();

    CapCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
        this.words = new CapWords(score);
    }

    List<String> failures() {
        check(expects.caps(), true, "to act for certain");
        check(expects.capsUndecided(), false, "to be undecided");
        return failures;
    }

    private void check(Map<Operator, Set<String>> expected, boolean certain, String what) {
        expected.forEach((operator, ids) -> {
            Set<String> acting = CapWords.acting(score, operator, certain);
            ids.stream().filter(id -> !acting.contains(id)).forEach(id -> fail(id, what, operator));
            acting.stream().filter(id -> !ids.contains(id)).forEach(id -> fail(id, "not " + what, operator));
        });
    }

    private void fail(String id, String what, Operator operator) {
        failures.add("expected the cap " + id + " " + what + " for " + operator + ", but it " + words.says(id, operator));
    }
}
