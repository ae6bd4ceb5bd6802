package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lacuna.scoring.Interval;

class LetterTest {

    @Test
    void allThatIsNeededIsCovered() {
        assertThat(Letter.of(Interval.ONE)).isEqualTo(Letter.COVERED);
    }

    @Test
    void nothingIsAGap() {
        assertThat(Letter.of(Interval.ZERO)).isEqualTo(Letter.GAP);
    }

    @Test
    void someOfItForCertainIsPartly() {
        assertThat(Letter.of(Interval.at(0.5))).isEqualTo(Letter.PARTLY);
        assertThat(Letter.of(new Interval(0.25, 1))).isEqualTo(Letter.PARTLY);
    }

    @Test
    void perhapsNothingIsUnknown() {
        assertThat(Letter.of(Interval.UNKNOWN)).isEqualTo(Letter.UNKNOWN);
        assertThat(Letter.of(new Interval(0, 0.25))).isEqualTo(Letter.UNKNOWN);
    }

    @Test
    void signsSurviveAnyPrinter() {
        assertThat(Letter.values()).extracting(Letter::sign).containsExactly("C", "P", "G", "?", "n/a");
    }
}
