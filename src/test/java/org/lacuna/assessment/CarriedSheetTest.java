package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.ruleset.Operator.POLICE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleCriterion;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Overlay.Replaced;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;

class CarriedSheetTest {

    private static final Answer RIGHTS = answer("rights", "full").build();
    private static final Answer OF_POLICE = answer("rights", "none").of(POLICE).build();
    private static final Answer NOTICE = answer("notice", "partly").build();
    private static final Answer WARRANT = answer("warrant", "full").build();
    private static final AnswerSheet SHEET = new AnswerSheet("a", "KZ", "sample", "1.0.0", DAY,
            List.of(RIGHTS, OF_POLICE, NOTICE, WARRANT));

    /** Keeps rights, replaces notice, retires warrant and adds signs. */
    private static final TranslatedRuleset OVER = over("over", "sample", List.of("signs"), List.of("notice"), "rights",
            "notice", "signs");
    /** Adds again what the one before retired: another question under an id that was free. */
    private static final TranslatedRuleset TOP = over("top", "over", List.of("warrant"), List.of(), "rights", "warrant");
    private static final Rulesets RULESETS = new Rulesets(List.of(
            new TranslatedRuleset(made("sample", "rights", "notice", "warrant"), List.of()), OVER, TOP,
            new TranslatedRuleset(made("alien", "rights"), List.of())));

    @Test
    void answersToWhatStaysAreCarriedForEveryOperator() {
        assertThat(CarriedSheet.of(SHEET, "over", RULESETS))
                .contains(new AnswerSheet("a", "KZ", "over", "2.0.0", DAY, List.of(RIGHTS, OF_POLICE)));
    }

    @Test
    void aReplacedAnAddedAndARetiredCriterionHaveNoAnswer() {
        AnswerSheet carried = CarriedSheet.of(SHEET, "over", RULESETS).orElseThrow();
        assertThat(List.of("notice", "signs", "warrant")).allSatisfy(id -> assertThat(carried.find(id)).isEmpty());
    }

    @Test
    void answersAreCarriedStepByStep() {
        assertThat(CarriedSheet.of(SHEET, "top", RULESETS).orElseThrow().answers()).containsExactly(RIGHTS, OF_POLICE);
    }

    @Test
    void aSheetOfTheRulesetItselfStaysWhatItIs() {
        assertThat(CarriedSheet.of(SHEET, "sample", RULESETS)).containsSame(SHEET);
    }

    @Test
    void aRulesetThatDoesNotBuildOnTheSheetsTakesNothing() {
        AnswerSheet over = CarriedSheet.of(SHEET, "over", RULESETS).orElseThrow();
        assertThat(CarriedSheet.of(SHEET, "alien", RULESETS)).isEmpty();
        assertThat(CarriedSheet.of(over, "sample", RULESETS)).isEmpty();
    }

    private static TranslatedRuleset over(String id, String extended, List<String> added, List<String> replaced,
            String... criteria) {
        return new TranslatedRuleset(made(id, criteria), List.of(), new Overlay(extended, "1.0.0", added,
                replaced.stream().map(r -> new Replaced(r, "why")).toList(), List.of(), List.of(), List.of()),
                new TranslatedRuleset(made(extended, criteria), List.of()));
    }

    private static Ruleset made(String id, String... criteria) {
        Ruleset r = ruleset().group("law", List.of(criteria).stream().map(c -> criterion(c)).toArray(SampleCriterion[]::new))
                .build();
        return new Ruleset(
                new Ruleset.About(id, "2.0.0", id, "Lacuna", "CC0", "concept", "higher is better", "nothing"),
                r.language(), r.gradeFrom(), r.runs(), r.groups(), r.domains(), r.gates(), r.caps(), r.warnings(), r.bands(),
                r.vocabulary(), r.instruments());
    }
}
