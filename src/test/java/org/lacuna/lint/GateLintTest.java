package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.criterion;

import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

class GateLintTest {

    @Test
    void aGateThatTakesSomethingIsSound() {
        assertThat(new GateLint(Samples.small(), 0).findings()).isEmpty();
    }

    @Test
    void aGateThatNothingPassesNeverMatters() {
        Ruleset ruleset = Samples.ruleset().group("law", criterion("scope"), criterion("rule"))
                .gate(Operator.POLICE, "scope").build();

        assertThat(new GateLint(ruleset, 10).findings()).extracting(Finding::toString)
                .containsExactly("fault: sample/ruleset.yaml, gate of police: It never matters, since no criterion is gated for"
                        + " police; expected is gated: [police] on those whose rules pass through it.");
    }

    @Test
    void aGateThatIsAlwaysOpenNeverMatters() {
        Ruleset ruleset = Samples.ruleset()
                .group("law", criterion("scope").scores(1, 1), criterion("rule").gated(Operator.POLICE))
                .gate(Operator.POLICE, "scope").build();

        assertThat(new GateLint(ruleset, 10).findings()).extracting(Finding::toString)
                .containsExactly("fault: sample/ruleset.yaml, gate of police: It never matters, since all scores are the same"
                        + " without it; expected is a criterion scope that can score below 100, and gated criteria that count"
                        + " for police.");
    }
}
