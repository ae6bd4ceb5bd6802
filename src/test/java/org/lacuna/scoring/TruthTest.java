package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.all;
import static org.lacuna.Samples.any;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;
import static org.lacuna.scoring.Truth.FALSE;
import static org.lacuna.scoring.Truth.TRUE;
import static org.lacuna.scoring.Truth.UNKNOWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Condition;

class TruthTest {

    private static final Truth[] VALUES = { FALSE, UNKNOWN, TRUE };

    private static final Map<String, Set<String>> OPTIONS = Map.of("open", Set.of("none", "partly", "full"), "shut",
            Set.of("none"), "lost", Set.of());
    private static final Map<String, Interval> SCORES = Map.of("open", Interval.UNKNOWN, "shut", Interval.ZERO, "half",
            new Interval(0.25, 0.5));

    @Test
    void andIsTheLesser() {
        Truth[][] table = { { FALSE, FALSE, FALSE }, { FALSE, UNKNOWN, UNKNOWN }, { FALSE, UNKNOWN, TRUE } };
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                assertThat(VALUES[a].and(VALUES[b])).as(VALUES[a] + " and " + VALUES[b]).isEqualTo(table[a][b]);
            }
        }
    }

    @Test
    void orIsTheGreater() {
        Truth[][] table = { { FALSE, UNKNOWN, TRUE }, { UNKNOWN, UNKNOWN, TRUE }, { TRUE, TRUE, TRUE } };
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                assertThat(VALUES[a].or(VALUES[b])).as(VALUES[a] + " or " + VALUES[b]).isEqualTo(table[a][b]);
            }
        }
    }

    @Test
    void notTurnsRoundAndLeavesTheUnknown() {
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(TRUE.not()).isEqualTo(FALSE);
    }

    @Test
    void answerIsKnownOnceEveryPossibleOptionAgrees() {
        assertThat(judge(is("shut", "none"))).isEqualTo(TRUE);
        assertThat(judge(is("shut", "partly", "full"))).isEqualTo(FALSE);
        assertThat(judge(is("open", "none", "partly"))).isEqualTo(UNKNOWN);
        assertThat(judge(is("open", "none", "partly", "full"))).isEqualTo(TRUE);
    }

    @Test
    void noPossibleOptionIsNoneOfThem() {
        assertThat(judge(is("lost", "none"))).isEqualTo(FALSE);
    }

    @Test
    void scoreIsHeldAgainstTheLimitAtBothEnds() {
        assertThat(judge(atMost("half", 0.5))).isEqualTo(TRUE);
        assertThat(judge(atMost("half", 0.4))).isEqualTo(UNKNOWN);
        assertThat(judge(atMost("half", 0.25))).isEqualTo(UNKNOWN);
        assertThat(judge(atMost("half", 0.2))).isEqualTo(FALSE);
    }

    @Test
    void oneFalsePartSettlesAll() {
        assertThat(judge(all(atMost("open", 0), is("shut", "full")))).isEqualTo(FALSE);
        assertThat(judge(all(atMost("open", 0), is("shut", "none")))).isEqualTo(UNKNOWN);
        assertThat(judge(all(atMost("shut", 0), is("shut", "none")))).isEqualTo(TRUE);
    }

    @Test
    void oneTruePartSettlesAny() {
        assertThat(judge(any(atMost("open", 0), is("shut", "none")))).isEqualTo(TRUE);
        assertThat(judge(any(atMost("open", 0), is("shut", "full")))).isEqualTo(UNKNOWN);
        assertThat(judge(any(is("shut", "partly"), is("shut", "full")))).isEqualTo(FALSE);
    }

    @Test
    void conditionsNest() {
        assertThat(judge(not(any(is("shut", "full"), all(atMost("shut", 0), atMost("half", 0.1)))))).isEqualTo(TRUE);
        assertThat(judge(not(atMost("open", 0)))).isEqualTo(UNKNOWN);
    }

    private static Truth judge(Condition condition) {
        return Truth.of(condition, OPTIONS::get, SCORES::get);
    }
}
