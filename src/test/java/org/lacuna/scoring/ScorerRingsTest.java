package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.bill;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.law;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.unpinned;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.scoring.Ring.CITED;
import static org.lacuna.scoring.Ring.CLAIMED;
import static org.lacuna.scoring.Ring.REVIEWED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Ruleset;

class ScorerRingsTest {

    private static final Ruleset ONE = ruleset().group("g", criterion("rights")).build();
    private static final Interval HALF = Interval.at(0.5);
    private static final Interval AT_MOST_HALF = new Interval(0, 0.5);

    @Test
    void billGivesNothing() {
        assertScores(partly(bill()), Interval.ZERO, Interval.ZERO, Interval.ZERO);
    }

    @Test
    void lawGivesNothingBeforeItsFirstDay() {
        assertThat(score(CITED, partly(law(Optional.of(DAY.plusDays(1)), Optional.empty())))).isEqualTo(Interval.ZERO);
        assertThat(score(CITED, partly(law(Optional.of(DAY), Optional.empty())))).isEqualTo(HALF);
    }

    @Test
    void lawGivesNothingAfterItsLastDay() {
        assertThat(score(CITED, partly(law(Optional.empty(), Optional.of(DAY))))).isEqualTo(HALF);
        assertThat(score(CITED, partly(law(Optional.empty(), Optional.of(DAY.minusDays(1)))))).isEqualTo(Interval.ZERO);
    }

    @Test
    void oneStandingRuleIsEnough() {
        assertThat(score(CITED, partly(bill(), law()))).isEqualTo(HALF);
    }

    @Test
    void uncitedAnswerIsOnlyAnUpperBound() {
        assertScores(partly().reviewed(), HALF, AT_MOST_HALF, AT_MOST_HALF);
    }

    @Test
    void evidenceNobodyCanFindIsNoCitation() {
        assertScores(partly(unpinned()).reviewed(), HALF, AT_MOST_HALF, AT_MOST_HALF);
    }

    @Test
    void citationOfABillIsNoCitationOfTheLaw() {
        assertScores(partly(bill(), unpinned()).reviewed(), HALF, AT_MOST_HALF, AT_MOST_HALF);
    }

    @Test
    void reviewedRingNeedsAReviewer() {
        assertScores(partly(law()), HALF, HALF, AT_MOST_HALF);
        assertScores(partly(law()).reviewed(), HALF, HALF, HALF);
    }

    @Test
    void lackNeedsNoCitation() {
        assertScores(answer("rights", "none").evidence(), Interval.ZERO, Interval.ZERO, Interval.ZERO);
        assertScores(answer("rights").state(AnswerState.SILENT).evidence(), Interval.ZERO, Interval.ZERO, Interval.ZERO);
    }

    @Test
    void disputeKeepsItsUpperEnd() {
        assertScores(answer("rights", "partly", "full"), new Interval(0.5, 1), new Interval(0.5, 1), Interval.UNKNOWN);
    }

    private static SampleAnswer partly(Evidence... evidence) {
        return answer("rights", "partly").evidence(evidence);
    }

    private static void assertScores(SampleAnswer answer, Interval claimed, Interval cited, Interval reviewed) {
        assertThat(score(CLAIMED, answer)).as("claimed").isEqualTo(claimed);
        assertThat(score(CITED, answer)).as("cited").isEqualTo(cited);
        assertThat(score(REVIEWED, answer)).as("reviewed").isEqualTo(reviewed);
    }

    private static Interval score(Ring ring, SampleAnswer answer) {
        return Scored.coverage(ONE, ring, POLICE, answer).orElseThrow();
    }
}
