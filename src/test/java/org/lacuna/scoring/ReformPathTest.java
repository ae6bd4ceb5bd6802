package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleCriterion;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.ReformPath.Step;

class ReformPathTest {

    @Test
    void theHeaviestRuleComesFirst() {
        Ruleset ruleset = rules(criterion("rights").weight(1), criterion("warrant").weight(3)).build();

        assertThat(path(ruleset, answer("rights", "none"), answer("warrant", "none"))).containsExactly(
                new Step("warrant", Interval.at(75), Interval.at(25)), new Step("rights", Interval.at(25), Interval.at(0)));
    }

    @Test
    void aRuleBehindACapComesAfterWhatLiftsIt() {
        // Alone the warrant changes nothing, however heavy: the cap holds everything at 0.
        Ruleset ruleset = rules(criterion("basis").weight(1), criterion("warrant").weight(3))
                .cap(new Cap("no-basis", 0, Set.of(), false, Set.of("any"), atMost("basis", 0), "because")).build();

        assertThat(path(ruleset, answer("basis", "none"), answer("warrant", "none"))).containsExactly(
                new Step("basis", Interval.at(25), Interval.at(75)), new Step("warrant", Interval.at(75), Interval.at(0)));
    }

    @Test
    void anOpenQuestionRemovesARange() {
        Ruleset ruleset = rules(criterion("rights"), criterion("warrant")).build();

        assertThat(path(ruleset, answer("rights", "none"))).containsExactly(
                new Step("rights", Interval.at(50), new Interval(0, 50)),
                new Step("warrant", new Interval(0, 50), Interval.at(0)));
    }

    @Test
    void thePathEndsWhereAStepRemovesLessThanTwoPoints() {
        Ruleset ruleset = rules(criterion("warrant").weight(5), criterion("notice").weight(1)).build();

        // The notice is worth a sixth of the exposure: of 16 points more than 2, of 10 points less.
        assertThat(path(ruleset, 0.16, answer("warrant", "none"), answer("notice", "none")))
                .extracting(Step::criterion).containsExactly("warrant", "notice");
        assertThat(path(ruleset, 0.1, answer("warrant", "none"), answer("notice", "none")))
                .extracting(Step::criterion).containsExactly("warrant");
    }

    private static List<Step> path(Ruleset ruleset, SampleAnswer... answers) {
        return path(ruleset, 1, answers);
    }

    /** @param exposure of the one deployment, reached by points of severity */
    private static List<Step> path(Ruleset ruleset, double exposure, SampleAnswer... answers) {
        String trait = exposure == 1 ? "grave" : exposure < 0.15 ? "light" : "middling";
        Scorer scorer = new Scorer(ruleset, Ring.CITED);
        return scorer.reformPath(scorer.score(sheet(answers),
                List.of(Samples.deployment("a").traits(trait).cameras(9_999).build())));
    }

    private static SampleRuleset rules(SampleCriterion... criteria) {
        return ruleset().group("g", criteria).trait("grave", 100).trait("middling", 16).trait("light", 10);
    }
}
