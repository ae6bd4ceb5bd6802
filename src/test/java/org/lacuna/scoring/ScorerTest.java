package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.lacuna.SampleRuleset.LAW;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.ruleset.Operator.MUNICIPAL;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;
import static org.lacuna.ruleset.Operator.SECURITY_SERVICE;
import static org.lacuna.scoring.Scored.coverage;
import static org.lacuna.scoring.Scored.score;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

class ScorerTest {

    private static final Ruleset ONE = ruleset().group("g", criterion("rights")).build();
    private static final Ruleset TWO = ruleset().group("g", criterion("rights").weight(3), criterion("notice")).build();

    /** The scope answer stands outside the domain, so that only its gate is seen. */
    private static final Ruleset GATED = ruleset().group("scope", criterion("scope"))
            .group("rules", criterion("rights").gated(POLICE), criterion("notice").gated(POLICE))
            .gate(POLICE, "scope").domain(LAW, Map.of("rules", 1)).build();

    @Test
    void policeExemptionHalvesCoverage() {
        SampleAnswer[] answers = { answer("scope", "partly"),
                answer("rights", "full").binds(PRIVATE, MUNICIPAL), answer("notice", "full").binds() };

        assertThat(coverage(GATED, POLICE, answers)).contains(Interval.at(0.5));
        assertThat(coverage(GATED, PRIVATE, answers)).contains(Interval.ONE);
        assertThat(coverage(GATED, SECURITY_SERVICE, answers)).contains(Interval.ONE);
    }

    @Test
    void ruleThatBindsThePoliceNeedsNoGate() {
        assertThat(coverage(GATED, POLICE, answer("scope", "none"), answer("rights", "full").binds(POLICE),
                answer("notice", "full").binds(PRIVATE))).contains(Interval.at(0.5));
    }

    @Test
    void openGateGivesARange() {
        assertThat(coverage(GATED, POLICE, answer("scope", "none", "partly"), answer("rights", "full").binds(),
                answer("notice", "partly").binds(POLICE))).contains(new Interval(0.25, 0.5));
        assertThat(coverage(GATED, POLICE, answer("rights", "full").binds(), answer("notice", "full").binds()))
                .contains(Interval.UNKNOWN);
    }

    @Test
    void bindingNotStatedMayPassTheGateOrNot() {
        assertThat(coverage(GATED, POLICE, answer("scope", "partly"), answer("rights", "full").bindsNotStated(),
                answer("notice", "none"))).contains(new Interval(0.25, 0.5));
    }

    @Test
    void scopeIsItselfNeverGated() {
        Ruleset ruleset = ruleset().group("g", criterion("scope")).gate(POLICE, "scope").build();

        assertThat(coverage(ruleset, POLICE, answer("scope", "partly").binds())).contains(Interval.at(0.5));
    }

    @Test
    void unansweredAndUnknownMayBeAnything() {
        assertThat(coverage(ONE, POLICE)).contains(Interval.UNKNOWN);
        assertThat(coverage(ONE, POLICE, answer("rights").state(AnswerState.UNKNOWN))).contains(Interval.UNKNOWN);
    }

    @Test
    void silentLawScoresTheWorstOption() {
        Ruleset ruleset = ruleset().group("g", criterion("rights").scores(0.25, 0.5, 1)).build();

        assertThat(coverage(ruleset, POLICE, answer("rights").state(AnswerState.SILENT).evidence()))
                .contains(Interval.at(0.25));
    }

    @Test
    void openOptionsSpanTheirScores() {
        assertThat(coverage(ONE, POLICE, answer("rights", "none", "partly").state(AnswerState.DISPUTED)))
                .contains(new Interval(0, 0.5));
        assertThat(coverage(ONE, POLICE, answer("rights", "partly", "full").state(AnswerState.SEVERAL)))
                .contains(new Interval(0.5, 1));
    }

    @Test
    void operatorsOwnAnswerGoesBeforeTheCommonOne() {
        SampleAnswer[] answers = { answer("rights", "full"), answer("rights", "none").of(POLICE) };

        assertThat(coverage(ONE, POLICE, answers)).contains(Interval.ZERO);
        assertThat(coverage(ONE, PRIVATE, answers)).contains(Interval.ONE);
    }

    @Test
    void optionOutsideTheRulesetIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> coverage(ONE, POLICE, answer("rights", "plenty")))
                .withMessage("The criterion rights has no option plenty");
    }

    @Test
    void generalIsTheMeanOverOperatorsAndWeakestTheLowest() {
        DomainScore known = score(ONE, Ring.CITED, answer("rights", "full"), answer("rights", "none").of(POLICE)).domain(LAW);
        assertThat(known.general()).contains(Interval.at(0.8));
        assertThat(known.weakest()).contains(Interval.ZERO);

        DomainScore open = score(ONE, Ring.CITED, answer("rights", "partly"),
                answer("rights").state(AnswerState.UNKNOWN).of(POLICE)).domain(LAW);
        assertThat(open.general()).contains(new Interval(0.4, 0.6));
        assertThat(open.weakest()).contains(new Interval(0, 0.5));
    }

    @Test
    void criteriaAndGroupsWeighAsTheRulesetSays() {
        Ruleset ruleset = ruleset().group("a", criterion("rights").weight(3), criterion("notice"))
                .group("b", criterion("warrant")).domain(LAW, Map.of("a", 1, "b", 3)).build();

        assertThat(coverage(TWO, POLICE, answer("rights", "full"), answer("notice", "none"))).contains(Interval.at(0.75));
        assertThat(coverage(ruleset, POLICE, answer("rights", "full"), answer("notice", "none"), answer("warrant", "partly")))
                .contains(Interval.at(0.5625));
    }

    @Test
    void criterionFeedsOnlyTheOperatorsItConcerns() {
        Ruleset ruleset = ruleset().group("g", criterion("rights").operators(POLICE)).build();
        DomainScore domain = score(ruleset, Ring.CITED, answer("rights", "partly")).domain(LAW);

        assertThat(Scored.of(domain, POLICE).score()).contains(Interval.at(0.5));
        assertThat(Scored.of(domain, PRIVATE).score()).isEmpty();
        assertThat(domain.general()).contains(Interval.at(0.5));
    }

    @Test
    void completenessIsTheWeightedShareOfAnswers() {
        assertThat(completeness(TWO)).isZero();
        assertThat(completeness(TWO, answer("rights", "full"))).isEqualTo(0.75);
        assertThat(completeness(TWO, answer("rights", "full"), answer("notice").state(AnswerState.UNKNOWN))).isEqualTo(0.75);
        assertThat(completeness(TWO, answer("rights").state(AnswerState.UNKNOWN), answer("notice").state(AnswerState.SILENT)))
                .isEqualTo(0.25);
        assertThat(completeness(TWO, answer("rights", "full"), answer("notice", "none", "full"))).isEqualTo(1);
    }

    @Test
    void completenessOfADomainIsTheMeanOverOperators() {
        assertThat(score(ONE, Ring.CITED, answer("rights", "full").of(POLICE)).domain(LAW).completeness()).isEqualTo(0.2);
    }

    @Test
    void practiceStandsBesideTheLaw() {
        Ruleset ruleset = ruleset().group("g", criterion("rights")).practice("p", criterion("training"), criterion("audit"))
                .build();
        CountryScore score = score(ruleset, Ring.CITED, answer("rights", "full"), answer("training", "partly"),
                answer("audit", "none"));

        assertThat(score.domain(LAW).general()).contains(Interval.ONE);
        assertThat(score.practice()).extracting(p -> p.group().id(), GroupScore::score)
                .containsExactly(tuple("p", Interval.at(0.25)));
    }

    @Test
    void anOperatorWithoutCriteriaLeavesTheMeanOfCompleteness() {
        Ruleset police = ruleset().group("a", criterion("rights").operators(POLICE)).build();
        assertThat(score(police, Ring.CITED, answer("rights", "full")).domain(LAW).completeness()).isEqualTo(1);
    }

    private static double completeness(Ruleset ruleset, SampleAnswer... answers) {
        return Scored.of(score(ruleset, Ring.CITED, answers).domain(LAW), POLICE).completeness();
    }
}
