package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleCriterion;
import org.lacuna.SampleDeployment;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Ruleset;

class GapFinderTest {

    private static final SampleAnswer NO_WARRANT = answer("warrant", "none");

    @Test
    void surePointsComeFirst() {
        assertThat(gaps(rules(criterion("rights"), criterion("warrant")), answer("rights", "partly"), NO_WARRANT))
                .containsExactly(new Gap("warrant", 50, 0, 1, true), new Gap("rights", 25, 0, 1, true));
    }

    @Test
    void openAnswerIsAResearchGap() {
        List<Gap> gaps = gaps(rules(criterion("rights"), criterion("warrant")), NO_WARRANT);

        assertThat(gaps).containsExactly(new Gap("warrant", 50, 0, 1, true), new Gap("rights", 0, 50, 1, false));
        assertThat(gaps).extracting(Gap::isResearchGap).containsExactly(false, true);
    }

    @Test
    void disputeIsPartlySurePartlyOpen() {
        List<Gap> gaps = gaps(rules(criterion("warrant")), answer("warrant", "none", "partly"));

        assertThat(gaps).containsExactly(new Gap("warrant", 50, 50, 1, true));
        assertThat(gaps.get(0).isResearchGap()).isFalse();
    }

    @Test
    void openQuestionBehindACapIsNoGapToDemand() {
        Ruleset ruleset = sample(criterion("basis"), criterion("warrant"))
                .cap(new Cap("no-basis", 0, Set.of(), false, Set.of("any"), atMost("basis", 0), "because")).build();
        List<Gap> gaps = gaps(ruleset, answer("basis", "none"));

        assertThat(gaps).containsExactly(new Gap("basis", 50, 50, 1, true), new Gap("warrant", 0, 0, 1, false));
        assertThat(gaps.get(1).isResearchGap()).isTrue();
        assertThat(gaps.get(1).isBlocked()).isFalse();
    }

    @Test
    void capBlocksWhatItHolds() {
        Ruleset ruleset = sample(criterion("basis"), criterion("warrant"))
                .cap(new Cap("no-basis", 0, Set.of(), false, Set.of("any"), atMost("basis", 0), "because")).build();
        List<Gap> gaps = gaps(ruleset, answer("basis", "none"), NO_WARRANT);

        assertThat(gaps).containsExactly(new Gap("basis", 50, 0, 1, true), new Gap("warrant", 0, 0, 1, true));
        assertThat(gaps.get(1).isResearchGap()).isFalse();
    }

    @Test
    void undecidedCapLeavesNothingSure() {
        Ruleset ruleset = sample(criterion("basis").triggers("never"), criterion("warrant"))
                .cap(new Cap("no-basis", 0, Set.of(), false, Set.of("any"), atMost("basis", 0), "because")).build();

        assertThat(gaps(ruleset, NO_WARRANT)).containsExactly(new Gap("warrant", 0, 100, 1, true));
    }

    @Test
    void scopeRaisesAllThatPassesThroughIt() {
        Ruleset ruleset = sample(criterion("scope").weight(2), criterion("rights").gated(POLICE),
                criterion("warrant").gated(POLICE)).gate(POLICE, "scope").build();

        assertThat(gaps(ruleset, answer("scope", "none"), answer("rights", "full").binds(PRIVATE),
                answer("warrant", "full").binds())).containsExactly(new Gap("scope", 100, 0, 1, true),
                        new Gap("rights", 25, 0, 1, true), new Gap("warrant", 25, 0, 1, true));
    }

    @Test
    void closingClosesForEveryOperator() {
        assertThat(gaps(rules(criterion("warrant")), answer("warrant", "full"), answer("warrant", "none").of(POLICE)))
                .containsExactly(new Gap("warrant", 100, 0, 1, true));
    }

    @Test
    void pointsOfAllSystemsAddUp() {
        Ruleset ruleset = sample(criterion("rights"), criterion("warrant").triggers("face")).trait("face", 0).build();
        List<Gap> gaps = gaps(ruleset, List.of(grave("a"), grave("b").traits("spyware", "face")), answer("rights", "none"),
                NO_WARRANT);

        assertThat(gaps).containsExactly(new Gap("rights", 150, 0, 2, true), new Gap("warrant", 50, 0, 1, true));
    }

    @Test
    void onlyWhatIsNeededAndNotFullIsAGap() {
        Ruleset ruleset = sample(criterion("rights"), criterion("unneeded").triggers("never"), criterion("border"))
                .practice("practice", criterion("training")).build();

        assertThat(gaps(ruleset, answer("rights", "full"), answer("unneeded", "none"), answer("training", "none"),
                answer("border").state(AnswerState.NOT_APPLICABLE))).isEmpty();
    }

    @Test
    void withoutSystemsThereAreNoGaps() {
        assertThat(gaps(rules(criterion("warrant")), List.of(), NO_WARRANT)).isEmpty();
    }

    private static Ruleset rules(SampleCriterion... criteria) {
        return sample(criteria).build();
    }

    private static SampleRuleset sample(SampleCriterion... criteria) {
        return ruleset().group("g", criteria).trait("spyware", 100);
    }

    /** Its exposure is exactly 1. */
    private static SampleDeployment grave(String id) {
        return Samples.deployment(id).traits("spyware").cameras(9_999);
    }

    private static List<Gap> gaps(Ruleset ruleset, SampleAnswer... answers) {
        return gaps(ruleset, List.of(grave("a")), answers);
    }

    private static List<Gap> gaps(Ruleset ruleset, List<SampleDeployment> deployments, SampleAnswer... answers) {
        return new Scorer(ruleset, Ring.CITED)
                .score(sheet(answers), deployments.stream().map(SampleDeployment::build).toList()).gaps();
    }
}
