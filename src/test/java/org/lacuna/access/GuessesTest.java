package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lacuna.MovableClock;

class GuessesTest {

    @Test
    void guessesWaitLongerAndLonger() {
        MovableClock clock = new MovableClock();
        Guesses guesses = new Guesses(clock);
        for (int i = 0; i < Guesses.FREE; i++) {
            assertThat(guesses.begin("dilnoza")).isZero();
        }
        for (int seconds : new int[] { 15, 30, 60, 120, 240, 480, 900, 900 }) {
            assertThat(guesses.begin("dilnoza")).isEqualTo(Duration.ofSeconds(seconds));
            clock.advance(Duration.ofSeconds(seconds));
            assertThat(guesses.begin("dilnoza")).isZero();
        }
    }

    @Test
    void aThousandGuessesOnOneNameLeaveAnotherUntouched() {
        MovableClock clock = new MovableClock();
        Guesses guesses = new Guesses(clock);
        int looked = 0;
        for (int i = 0; i < 1000; i++) {
            looked += guesses.begin("dilnoza").isZero() ? 1 : 0;
        }

        assertThat(looked).isEqualTo(Guesses.FREE);
        assertThat(guesses.begin("ruslan")).isZero();
    }

    @Test
    void theRightPassphraseOrHalfADayForgetsWrongTries() {
        MovableClock clock = new MovableClock();
        Guesses guesses = new Guesses(clock);
        for (int i = 0; i < Guesses.FREE; i++) {
            guesses.begin("dilnoza");
            guesses.begin("ruslan");
        }
        guesses.right("dilnoza");
        assertThat(guesses.begin("dilnoza")).isZero();
        assertThat(guesses.begin("ruslan")).isPositive();

        clock.advance(Guesses.FORGOTTEN);
        assertThat(guesses.begin("ruslan")).isZero();
        assertThat(guesses.begin("ruslan")).isZero();
    }
}
