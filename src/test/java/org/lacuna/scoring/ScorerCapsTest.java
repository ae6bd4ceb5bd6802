package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.SampleRuleset.LAW;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;
import static org.lacuna.scoring.Scored.coverage;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Ruleset;

class ScorerCapsTest {

    @Test
    void capHoldsTheGroupWhileItsConditionHolds() {
        assertThat(coverage(capped(true), POLICE, answer("basis", "none"), answer("rights", "full")))
                .contains(Interval.at(0.25));
    }

    @Test
    void undecidedCapLowersOnlyTheLowerEnd() {
        assertThat(coverage(capped(true), POLICE, answer("basis", "none", "full"), answer("rights", "full")))
                .contains(new Interval(0.25, 1));
    }

    @Test
    void liftedCapChangesNothing() {
        assertThat(coverage(capped(true), POLICE, answer("basis", "partly"), answer("rights", "full")))
                .contains(Interval.at(0.75));
    }

    @Test
    void capOnDeploymentsAloneLeavesDomainsFree() {
        assertThat(coverage(capped(false), POLICE, answer("basis", "none"), answer("rights", "full")))
                .contains(Interval.at(0.5));
    }

    @Test
    void capReadsTheScoreBehindTheGate() {
        Ruleset ruleset = ruleset().group("scope", criterion("scope"))
                .group("rules", criterion("basis").gated(POLICE), criterion("rights"))
                .gate(POLICE, "scope").cap(cap("no-basis", 0.25, "rules", atMost("basis", 0)))
                .domain(LAW, Map.of("rules", 1)).build();
        SampleAnswer[] answers = { answer("scope", "none"), answer("basis", "full").binds(PRIVATE), answer("rights", "full") };

        assertThat(coverage(ruleset, POLICE, answers)).contains(Interval.at(0.25));
        assertThat(coverage(ruleset, PRIVATE, answers)).contains(Interval.ONE);
    }

    @Test
    void whatDoesNotApplyCannotBeWhatIsMissing() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban"))
                .group("rules", criterion("basis").appliesWhen(is("ban", "none")), criterion("rights"))
                .cap(cap("no-basis", 0.25, "rules", atMost("basis", 0))).domain(LAW, Map.of("rules", 1)).build();
        SampleAnswer[] answers = { answer("ban", "none"), answer("basis", "none"), answer("rights", "full") };
        assertThat(coverage(ruleset, POLICE, answers)).contains(Interval.at(0.25));

        answers[0] = answer("ban", "full");
        assertThat(coverage(ruleset, POLICE, answers)).contains(Interval.ONE);

        answers[0] = answer("ban", "none", "full");
        assertThat(coverage(ruleset, POLICE, answers)).contains(new Interval(0.25, 1));
    }

    @Test
    void whatIsNotApplicableIsNoneOfItsOptions() {
        Ruleset ruleset = ruleset().group("g", criterion("border"), criterion("rights"))
                .cap(cap("any-border", 0.25, "g", is("border", "none", "partly", "full"))).build();

        assertThat(coverage(ruleset, POLICE, answer("rights", "full"), answer("border").state(AnswerState.NOT_APPLICABLE)))
                .contains(Interval.ONE);
        assertThat(coverage(ruleset, POLICE, answer("rights", "full"))).contains(Interval.at(0.25));
    }

    private static Ruleset capped(boolean domains) {
        return ruleset().group("g", criterion("basis"), criterion("rights"))
                .cap(new Cap("no-basis", 0.25, Set.of("g"), domains, Set.of("any"), atMost("basis", 0), "because")).build();
    }
}
