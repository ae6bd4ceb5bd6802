package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Ruleset;

class ReachTest {

    private static final Ruleset RULESET = ruleset()
            .group("base", criterion("scope"), criterion("ban"), criterion("alone"))
            .group("cameras", criterion("rights").gated(POLICE), criterion("notice").gated(PRIVATE),
                    criterion("warrant").appliesWhen(not(is("ban", "full"))),
                    criterion("judge").appliesWhen(atMost("warrant", 0.5)))
            .gate(POLICE, "scope").build();

    private final Reach reach = new Reach(RULESET);

    @Test
    void answerThatNobodyReadsReachesItsOwnCriterion() {
        assertThat(reach.of("alone")).containsExactly("alone");
        assertThat(reach.of("rights")).containsExactly("rights");
    }

    @Test
    void scopeReachesWhatPassesItsGate() {
        assertThat(reach.of("scope")).containsExactlyInAnyOrder("scope", "rights");
    }

    @Test
    void conditionsCarryOn() {
        assertThat(reach.of("warrant")).containsExactlyInAnyOrder("warrant", "judge");
        assertThat(reach.of("ban")).containsExactlyInAnyOrder("ban", "warrant", "judge");
    }
}
