package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.all;
import static org.lacuna.Samples.any;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleCriterion;
import org.lacuna.Samples;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;

class CapLintTest {

    private static final int STEPS = 100;

    @Test
    void aCapThatActsOnSomeLawIsSound() {
        assertThat(findings(cap("hole", 0.3, "law", atMost("basis", 0)))).isEmpty();
    }

    @Test
    void aCapForDeploymentsAloneIsSoundIfOneReachesIt() {
        assertThat(findings(new Cap("hole", 0, Set.of(), false, Set.of("live"), atMost("basis", 0), ""))).isEmpty();
    }

    @Test
    void aContradictionNeverActs() {
        assertThat(findings(cap("hole", 0.3, "law", all(is("basis", "full"), atMost("basis", 0.5))))).containsExactly(
                "fault: sample/ruleset.yaml, cap hole: It can never act, since its condition (basis is full and basis scores"
                        + " at most 0.5) is true for no answers; expected is a condition that some answers meet.");
    }

    @Test
    void aConditionThatIsAlwaysTrueAlwaysActs() {
        assertThat(findings(cap("hole", 0.3, "law", any(is("basis", "full"), not(is("basis", "full"))))))
                .containsExactly(
                        "fault: sample/ruleset.yaml, cap hole: It always acts, since its condition (basis is full or not"
                                + " (basis is full)) is true for all answers; expected is a condition that some answers do not meet.");
    }

    @Test
    void aCapThatWaitsForAQuestionThatIsNotAskedDoesNotAlwaysAct() {
        assertThat(new CapLint(Samples.ruleset().group("law", criterion("basis"), criterion("warrant"),
                criterion("judge").appliesWhen(is("basis", "full")))
                .cap(cap("hole", 0.1, "law", any(is("basis", "full"), is("judge", "full")))).build(), STEPS).findings())
                .isEmpty();
    }

    @Test
    void aLimitThatNothingReachesWhileTheConditionHoldsNeverActs() {
        assertThat(findings(cap("hole", 0.5, "law", atMost("basis", 0))))
                .containsExactly("fault: sample/ruleset.yaml, cap hole:"
                        + " It can never act, since nothing that it limits was found to score above its limit of 50 while its condition"
                        + " (basis scores at most 0) is true; expected is a lower limit, or groups and deployments that reach above"
                        + " it.");
    }

    @Test
    void aTraitThatNoDeploymentCanHaveNeverActs() {
        assertThat(findings(new Cap("hole", 0, Set.of(), false, Set.of("flying"), atMost("basis", 0), ""))).containsExactly(
                "fault: sample/ruleset.yaml, cap hole: It can never act, since nothing that it limits was found to score above its"
                        + " limit of 0 while its condition (basis scores at most 0) is true; expected is a lower limit, or groups"
                        + " and deployments that reach above it.");
    }

    @Test
    void aConditionOfTooManyQuestionsIsLeftToAPerson() {
        Condition condition = any(IntStream.range(0, 9).mapToObj(i -> all(is("c" + i, "full"), is("c9", "full"),
                is("c9", "none"))).toArray(Condition[]::new));
        SampleCriterion[] many = IntStream.range(0, 10).mapToObj(i -> criterion("c" + i)).toArray(SampleCriterion[]::new);

        assertThat(new CapLint(Samples.ruleset().group("law", many).cap(cap("hole", 0.5, "law", condition)).build(), 0)
                .findings()).extracting(Finding::toString)
                .containsExactly("remark: sample/ruleset.yaml, cap hole: Its condition reads 10 questions, too many to be sure"
                        + " that it can be true; expected is a condition of a few.");
    }

    private static List<String> findings(Cap cap) {
        return new CapLint(Samples.ruleset().group("law", criterion("basis"), criterion("warrant")).trait("live", 40).cap(cap)
                .build(), STEPS).findings().stream().map(Finding::toString).toList();
    }
}
