package org.lacuna.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Changes.Change;
import org.lacuna.ruleset.Changes.Version;

class ChangeCheckTest {

    private static final RulesetDifference WORDS = new RulesetDifference(Map.of("one", Set.of(ChangeKind.WORDING)), Set.of());
    private static final RulesetDifference SCORE = new RulesetDifference(Map.of("one", Set.of(ChangeKind.SCORING)), Set.of());

    @Test
    void whatIsSaidAndSoIsNoProblem() {
        assertThat(problems("1.0.1", WORDS, change(ChangeKind.WORDING, "one"))).isEmpty();
        assertThat(problems("1.1.0", SCORE, change(ChangeKind.SCORING, "one"))).isEmpty();
    }

    @Test
    void wordsOfManyCriteriaMayBeSaidAtOnce() {
        assertThat(problems("1.0.1", WORDS, change(ChangeKind.WORDING))).isEmpty();
    }

    @Test
    void wordingThatMovesScoresIsAContradiction() {
        assertThat(problems("1.1.0", SCORE, change(ChangeKind.WORDING, "one"))).containsExactly(
                "It says wording of one, and there is no such change; what has changed is scoring.",
                "It does not say scoring of one, and that is what has changed.");
    }

    @Test
    void scoringIsSaidByName() {
        assertThat(problems("1.1.0", SCORE, change(ChangeKind.SCORING))).containsExactly(
                "It does not say scoring of one, and that is what has changed.",
                "It says scoring without naming criteria, and nothing has changed so.");
    }

    @Test
    void whatBelongsToNoCriterionIsSaidOfTheWhole() {
        RulesetDifference caps = new RulesetDifference(Map.of(), Set.of(ChangeKind.SCORING));

        assertThat(problems("1.1.0", caps, change(ChangeKind.SCORING))).isEmpty();
        assertThat(problems("1.1.0", caps)).containsExactly("It does not say scoring without naming criteria, and "
                + "something that belongs to no criterion has changed so.");
    }

    @Test
    void aCriterionThatIsAsItWasHasNotChanged() {
        assertThat(problems("1.0.1", WORDS, change(ChangeKind.WORDING, "one"), change(ChangeKind.RETIRED, "two")))
                .containsExactly("It says retired of two, and there is no such change; "
                        + "it is as it was, or there is no such criterion.");
    }

    @Test
    void aPatchThatChangesScoringIsNoPatch() {
        RulesetDifference all = new RulesetDifference(
                Map.of("one", Set.of(ChangeKind.ADDED), "two", Set.of(ChangeKind.RETIRED)), Set.of(ChangeKind.SCORING));

        assertThat(problems("1.0.1", all, change(ChangeKind.ADDED, "one"), change(ChangeKind.RETIRED, "two"),
                change(ChangeKind.SCORING))).containsExactly("It is a patch of 1.0.0, and the scoring changes and criteria "
                        + "are added and criteria are retired; allowed is 1.1.0 or later.");
        assertThat(problems("1.1.0", all, change(ChangeKind.ADDED, "one"), change(ChangeKind.RETIRED, "two"),
                change(ChangeKind.SCORING))).isEmpty();
    }

    private static List<String> problems(String version, RulesetDifference difference, Change... changes) {
        return ChangeCheck.problems(new Version(version, Optional.empty(), List.of(changes)), "1.0.0", difference);
    }

    private static Change change(ChangeKind kind, String... criteria) {
        return new Change(kind, Set.of(criteria), "Something.");
    }
}
