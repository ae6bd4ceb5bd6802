package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.SampleRuleset.LAW;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.bill;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.unpinned;
import static org.lacuna.ruleset.Criterion.Otherwise.ABSENT;
import static org.lacuna.ruleset.Criterion.Otherwise.LEFT_OUT;
import static org.lacuna.ruleset.Criterion.Otherwise.MET;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;
import static org.lacuna.scoring.Scored.coverage;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleCriterion;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

class ScorerConditionsTest {

    private static final SampleAnswer NO_BORDER = answer("border").state(AnswerState.NOT_APPLICABLE);

    @Test
    void whatIsNotApplicableCountsAsTheRulesetSays() {
        SampleAnswer rights = answer("rights", "partly");

        assertThat(coverage(withBorder(LEFT_OUT), POLICE, rights, NO_BORDER)).contains(Interval.at(0.5));
        assertThat(coverage(withBorder(ABSENT), POLICE, rights, NO_BORDER)).contains(Interval.at(0.25));
        assertThat(coverage(withBorder(MET), POLICE, rights, NO_BORDER)).contains(Interval.at(0.75));
    }

    @Test
    void whatIsLeftOutIsNotAskedForInCompleteness() {
        CountryScore score = Scored.score(withBorder(LEFT_OUT), Ring.CITED, answer("rights", "partly"), NO_BORDER);

        assertThat(score.domain(LAW).completeness()).isEqualTo(1);
    }

    @Test
    void nothingApplicableHasNoNumber() {
        CountryScore score = Scored.score(ruleset().group("g", criterion("border")).build(), Ring.CITED, NO_BORDER);

        assertThat(score.domain(LAW).general()).isEmpty();
        assertThat(score.domain(LAW).weakest()).isEmpty();
    }

    private static Ruleset withBorder(Otherwise otherwise) {
        return ruleset().group("g", criterion("rights"), criterion("border").otherwise(otherwise)).build();
    }

    @Test
    void banMakesWarrantRulesMoot() {
        assertThat(coverage(banned(MET), POLICE, answer("ban", "full"), answer("warrant", "none"))).contains(Interval.ONE);
        assertThat(coverage(banned(ABSENT), POLICE, answer("ban", "full"), answer("warrant", "full"))).contains(Interval.ZERO);
        assertThat(coverage(banned(LEFT_OUT), POLICE, answer("ban", "full"), answer("warrant", "full"))).isEmpty();
    }

    @Test
    void withoutBanTheWarrantCounts() {
        for (Otherwise otherwise : Otherwise.values()) {
            assertThat(coverage(banned(otherwise), POLICE, answer("ban", "none"), answer("warrant", "partly")))
                    .contains(Interval.at(0.5));
        }
    }

    @Test
    void openConditionSpansBothWays() {
        assertThat(coverage(banned(MET), POLICE, answer("warrant", "partly"))).contains(new Interval(0.5, 1));
        assertThat(coverage(banned(ABSENT), POLICE, answer("warrant", "partly"))).contains(new Interval(0, 0.5));
        assertThat(coverage(banned(LEFT_OUT), POLICE, answer("warrant", "partly"))).contains(Interval.at(0.5));
    }

    @Test
    void whatMayLeaveTheMeanIsTriedBothWays() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban"))
                .group("rules", criterion("rights"), ifNotBanned(LEFT_OUT)).domain(LAW, Map.of("rules", 1)).build();

        assertThat(coverage(ruleset, POLICE, answer("rights", "none"), answer("warrant", "full")))
                .contains(new Interval(0, 0.5));
    }

    @Test
    void groupThatMayFallAwayIsTriedBothWays() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban")).group("rules", criterion("rights"))
                .group("warrants", ifNotBanned(LEFT_OUT)).domain(LAW, Map.of("rules", 1, "warrants", 1)).build();

        assertThat(coverage(ruleset, POLICE, answer("rights", "none"), answer("warrant", "full")))
                .contains(new Interval(0, 0.5));
    }

    @Test
    void whatIsMootNeedsNoGate() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban"), criterion("scope"))
                .group("rules", ifNotBanned(MET).gated(POLICE)).gate(POLICE, "scope").domain(LAW, Map.of("rules", 1)).build();
        SampleAnswer scope = answer("scope", "partly");
        SampleAnswer warrant = answer("warrant", "partly").binds(PRIVATE);

        assertThat(coverage(ruleset, POLICE, scope, warrant, answer("ban", "full"))).contains(Interval.ONE);
        assertThat(coverage(ruleset, POLICE, scope, warrant, answer("ban", "none"))).contains(Interval.at(0.25));
        assertThat(coverage(ruleset, POLICE, scope, warrant)).contains(new Interval(0.25, 1));
    }

    @Test
    void billBansNothing() {
        assertThat(coverage(banned(MET), POLICE, answer("ban", "full").evidence(bill()), answer("warrant", "none")))
                .contains(Interval.ZERO);
    }

    @Test
    void uncitedBanIsDoubtful() {
        SampleAnswer ban = answer("ban", "full").evidence(unpinned());
        SampleAnswer warrant = answer("warrant", "none");

        assertThat(coverage(banned(MET), Ring.CLAIMED, POLICE, ban, warrant)).contains(Interval.ONE);
        assertThat(coverage(banned(MET), Ring.CITED, POLICE, ban, warrant)).contains(Interval.UNKNOWN);
    }

    @Test
    void uncitedAnswerIsNeverMoreThanItSays() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban"))
                .group("rules", criterion("warrant").appliesWhen(not(is("ban", "full"))).otherwise(MET))
                .domain(LAW, Map.of("rules", 1)).build();

        assertThat(coverage(ruleset, POLICE, answer("ban", "partly").evidence(), answer("warrant", "none")))
                .contains(Interval.ZERO);
    }

    /** The ban stands outside the domain. */
    private static Ruleset banned(Otherwise otherwise) {
        return ruleset().group("scope", criterion("ban")).group("rules", ifNotBanned(otherwise))
                .domain(LAW, Map.of("rules", 1)).build();
    }

    private static SampleCriterion ifNotBanned(Otherwise otherwise) {
        return criterion("warrant").appliesWhen(is("ban", "none", "partly")).otherwise(otherwise);
    }

    @Test
    void operatorToWhichPerhapsNothingAppliesIsPerhapsNotInTheHeadline() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban"))
                .group("g", criterion("rights").operators(PRIVATE),
                        criterion("warrant").operators(POLICE).appliesWhen(is("ban", "none")))
                .domain(LAW, Map.of("g", 1)).build();

        DomainScore open = Scored.score(ruleset, Ring.CITED, answer("rights", "partly"), answer("warrant", "none")).domain(LAW);
        assertThat(open.general()).contains(new Interval(0.25, 0.5));
        assertThat(open.weakest()).contains(new Interval(0, 0.5));

        DomainScore banned = Scored.score(ruleset, Ring.CITED, answer("rights", "partly"), answer("warrant", "none"),
                answer("ban", "full")).domain(LAW);
        assertThat(banned.general()).contains(Interval.at(0.5));
        assertThat(banned.weakest()).contains(Interval.at(0.5));
    }
}
