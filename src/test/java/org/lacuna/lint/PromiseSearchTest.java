package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleCriterion;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;

class PromiseSearchTest {

    private static final int STEPS = 1_000;

    @Test
    void aRulesetThatKeepsItsPromisesHasNoCounterExample() {
        assertThat(findings(Samples.small())).isEmpty();
    }

    @Test
    void betterLawThatTakesAGoodRuleOutOfTheMeanLowersTheScore() {
        Ruleset ruleset = noisy(criterion("ban"),
                criterion("warrant").weight(3).appliesWhen(atMost("ban", 0)).otherwise(Otherwise.LEFT_OUT));

        assertThat(findings(ruleset)).containsExactly("fault: sample/criteria, ban: Raising ban from none to partly lowers"
                + " the coverage of law for police from 75 to 50 if warrant is full and every other answer is the worst"
                + "; expected is that a better answer never makes a score worse: look at appliesWhen and otherwise of warrant.");
    }

    @Test
    void aCapThatActsOnBetterLawLowersTheScore() {
        Ruleset ruleset = Samples.ruleset().group("law", criterion("ban"), criterion("court"))
                .cap(cap("odd", 0.1, "law", not(atMost("ban", 0.5)))).build();

        assertThat(findings(ruleset)).containsExactly("fault: sample/criteria, ban: Raising ban from partly to full lowers"
                + " the coverage of law for police from 25 to 10 if every other answer is the worst"
                + "; expected is that a better answer never makes a score worse: look at the cap odd.");
    }

    @Test
    void aCapForDeploymentsAloneRaisesTheirRisk() {
        Ruleset ruleset = Samples.ruleset().group("law", criterion("ban"), criterion("court")).trait("live", 40)
                .cap(new Cap("odd", 0.1, Set.of(), false, Set.of("live"), not(atMost("ban", 0.5)), "odd")).build();

        assertThat(findings(ruleset)).containsExactly("fault: sample/criteria, ban: Raising ban from partly to full raises"
                + " the uncovered risk of a deployment (operator security-service, status operational, traits live) from 30 to 36"
                + " if every other answer is the worst; expected is that a better answer never makes a score worse: look at the cap odd.");
    }

    @Test
    void whereNoRuleIsLeftForADeploymentItsRiskRisesButStaysInItsRange() {
        assertThat(findings(withoutRuleWhereBanned())).containsExactly(
                "fault: sample/criteria, ban: Raising ban from none to partly raises the uncovered risk of a deployment (operator"
                        + " police, status operational, traits live) from 20 to 40 if warrant is partly and every other answer is"
                        + " the worst; expected is that a better answer never makes a score worse: look at appliesWhen and"
                        + " otherwise of warrant.");
    }

    @Test
    void aRangeThatAnAnswerOpensIsTold() {
        Ruleset ruleset = withoutRuleWhereBanned();
        Trial trial = new Trial(Promise.ANSWERING, Map.of("warrant", Sheets.best(ruleset.criterion("warrant"))), true,
                Optional.empty(), Sheets.best(ruleset.criterion("ban")), Optional.empty());

        assertThat(new BreachWords(ruleset, new Breach(trial, "the uncovered risk of a deployment", true, Interval.at(0.2),
                Interval.at(0.4))).finding()).hasToString("fault: sample/criteria, ban: Answering ban with full takes the"
                        + " uncovered risk of a deployment out of its range, from 20 to 40 if warrant is full and every other"
                        + " answer is the worst; expected is that an answer never makes a value possible that was not possible"
                        + " before: look at appliesWhen and otherwise of warrant.");
    }

    private static Ruleset withoutRuleWhereBanned() {
        return Samples.ruleset().group("law", criterion("ban").triggers("other"),
                criterion("warrant").triggers("live").appliesWhen(atMost("ban", 0))).trait("live", 40).trait("other", 1)
                .build();
    }

    @Test
    void optionsInTheWrongOrderAreFound() {
        assertThat(findings(Samples.ruleset().group("law", criterion("ban").scores(0, 0.8, 0.5)).build()))
                .containsExactly("fault: sample/criteria, ban: Raising ban from o1 to o2 lowers"
                        + " the coverage of law for police from 80 to 50 if every other answer is the worst"
                        + "; expected is that a better answer never makes a score worse: look at the scores of its options.");
    }

    @Test
    void whomARuleBindsIsToldWhereItMatters() {
        Ruleset ruleset = Samples.ruleset()
                .group("law", criterion("scope"), criterion("ban").gated(Operator.POLICE),
                        criterion("warrant").weight(5).appliesWhen(atMost("ban", 0.4)))
                .gate(Operator.POLICE, "scope").build();
        Map<String, Answer> law = Map.of("ban",
                Sheets.answer(ruleset.criterion("ban"), Set.of("full"), Set.of(Operator.PRIVATE)),
                "warrant", Sheets.best(ruleset.criterion("warrant")));
        Trial trial = new Trial(Promise.RAISING, law, true, Optional.of(Sheets.worst(ruleset.criterion("scope"))),
                Sheets.answer(ruleset.criterion("scope"), Set.of("partly"), Set.of(Operator.values())), Optional.empty());
        Trials trials = new Trials(ruleset);

        assertThat(new BreachWords(ruleset, trials.breach(trial).orElseThrow().shrunk(ruleset, trials)).finding())
                .hasToString("fault: sample/criteria, scope: Raising scope from none to partly lowers the coverage of law for"
                        + " police from 71.4 to 50 if ban is full (binds private) and warrant is full and every other answer"
                        + " is the worst; expected is that a better answer never makes a score worse: look at the gate of"
                        + " police.");
    }

    @Test
    void theSameRulesetGivesTheSameCounterExample() {
        Ruleset ruleset = noisy(criterion("ban"), criterion("warrant").weight(3).appliesWhen(atMost("ban", 0)));

        assertThat(findings(ruleset)).isEqualTo(findings(ruleset)).isNotEmpty();
    }

    @Test
    void withoutStepsNothingIsFound() {
        Ruleset ruleset = Samples.ruleset().group("law", criterion("ban").scores(0, 0.8, 0.5)).build();

        assertThat(new PromiseSearch(ruleset).findings(0)).isEmpty();
    }

    private static List<String> findings(Ruleset ruleset) {
        return new PromiseSearch(ruleset).findings(STEPS).stream().map(Finding::toString).toList();
    }

    /** With thirty more criteria that have nothing to do with it. */
    private static Ruleset noisy(SampleCriterion... criteria) {
        SampleRuleset ruleset = Samples.ruleset().group("law", criteria)
                .group("noise", IntStream.range(0, 30).mapToObj(i -> criterion("noise-" + i)).toArray(SampleCriterion[]::new));
        return ruleset.domain("law", Map.of("law", 1)).build();
    }
}
