package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleDeployment;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Ruleset;

class DeploymentCapsTest {

    @Test
    void capOnAGroupHoldsOnlySystemsWithItsTrait() {
        Ruleset capped = capped(new Cap("no-basis", 0.25, Set.of("g"), false, Set.of("face"), atMost("basis", 0), "because"));
        SampleAnswer[] answers = { answer("basis", "none"), answer("rights", "full") };

        DeploymentScore face = score(capped, deployment("a").traits("face"), answers);
        assertThat(face.coverage()).contains(Interval.at(0.25));
        assertThat(face.caps()).containsExactly("no-basis");
        assertThat(face.capsUndecided()).isEmpty();
        assertThat(face.mayBeHeldBy("no-basis")).isTrue();

        DeploymentScore other = score(capped, deployment("a"), answers);
        assertThat(other.coverage()).contains(Interval.at(0.5));
        assertThat(other.caps()).isEmpty();
    }

    @Test
    void undecidedCapIsNamedAndLowersOnlyTheLowerEnd() {
        Ruleset capped = capped(new Cap("no-basis", 0, Set.of("g"), false, Set.of("any"), is("basis", "none"), "because"));
        DeploymentScore score = score(capped, deployment("a"), answer("basis", "none", "full"), answer("rights", "full"));

        assertThat(score.coverage()).contains(Interval.UNKNOWN);
        assertThat(score.caps()).isEmpty();
        assertThat(score.capsUndecided()).containsExactly("no-basis");
        assertThat(score.mayBeHeldBy("no-basis")).isTrue();
        assertThat(score.mayBeHeldBy("other")).isFalse();
    }

    @Test
    void capOnAnOpenTraitOrAnUnknownOperatorIsUndecided() {
        Ruleset capped = capped(new Cap("no-basis", 0.25, Set.of("g"), false, Set.of("face"), atMost("basis", 0), "because"));
        SampleAnswer[] answers = { answer("basis", "none"), answer("rights", "full") };
        SampleAnswer[] onlyPolice = { answer("basis", "full"), answer("basis", "none").of(POLICE), answer("rights", "full") };

        assertThat(score(capped, deployment("a").perhaps("face"), answers).caps()).isEmpty();
        assertThat(score(capped, deployment("a").perhaps("face"), answers).capsUndecided()).containsExactly("no-basis");
        assertThat(score(capped, deployment("a").traits("face").perhaps("live").operatorUnknown(), answers).caps())
                .containsExactly("no-basis");
        assertThat(score(capped, deployment("a").traits("face").operatorUnknown(), onlyPolice).capsUndecided())
                .containsExactly("no-basis");
    }

    @Test
    void capThatActsForOneOfTwoOperatorsHoldsTheWeakestDown() {
        Ruleset capped = capped(new Cap("no-basis", 0.25, Set.of("g"), false, Set.of("any"), atMost("basis", 0), "because"));
        DeploymentScore score = score(capped, deployment("a").operator(PRIVATE).traits("shared-access"),
                answer("basis", "full"), answer("basis", "none").of(POLICE), answer("rights", "full"));

        assertThat(score.coverage()).contains(Interval.at(0.25));
        assertThat(score.caps()).containsExactly("no-basis");
        assertThat(score.capsUndecided()).isEmpty();
    }

    @Test
    void capOnLawThatMayFallAwayIsUndecided() {
        Ruleset capped = ruleset().group("g", criterion("ban").triggers("never"),
                criterion("rights").appliesWhen(is("ban", "none")))
                .cap(new Cap("low", 0.25, Set.of("g"), false, Set.of("any"), atMost("rights", 1), "because")).build();

        assertThat(score(capped, deployment("a"), answer("rights", "full")).caps()).isEmpty();
        assertThat(score(capped, deployment("a"), answer("rights", "full")).capsUndecided()).containsExactly("low");
        assertThat(score(capped, deployment("a"), answer("rights", "full"), answer("ban", "none")).caps())
                .containsExactly("low");
    }

    @Test
    void capOnTheWholeCanTakeEverything() {
        Ruleset capped = capped(new Cap("no-basis", 0, Set.of(), false, Set.of("live"), atMost("basis", 0), "because"));
        SampleAnswer[] answers = { answer("basis", "none"), answer("rights", "full"), answer("warrant", "full") };

        assertThat(score(capped, deployment("a").traits("live"), answers).coverage()).contains(Interval.ZERO);
        assertThat(score(capped, deployment("a").traits("face"), answers).coverage()).contains(Interval.at(0.5));
    }

    private static Ruleset capped(Cap cap) {
        return ruleset().group("g", criterion("basis"), criterion("rights"))
                .group("faces", criterion("warrant").triggers("live")).domain("law", Map.of("g", 1))
                .trait("face", 10).trait("live", 20).cap(cap).build();
    }

    private static DeploymentScore score(Ruleset ruleset, SampleDeployment deployment, SampleAnswer... answers) {
        return new Scorer(ruleset, Ring.CITED).score(sheet(answers), List.of(deployment.build())).deployments().get(0);
    }
}
