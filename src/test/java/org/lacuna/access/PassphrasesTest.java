package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PassphrasesTest {

    @Test
    void aHashSaysHowItWasMadeAndIsNeverTheSameTwice() {
        String hash = Passphrases.hash("семь синих слонов");

        assertThat(hash).matches("argon2id\\$19456\\$2\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(Passphrases.hash("семь синих слонов")).isNotEqualTo(hash);
        assertThat(Passphrases.matches("семь синих слонов", hash)).isTrue();
        assertThat(Passphrases.matches("Семь синих слонов", hash)).isFalse();
        assertThat(Passphrases.matches("", hash)).isFalse();
    }

    @Test
    void everyLetterCountsHoweverLongThePassphrase() {
        String hash = Passphrases.hash("я".repeat(127) + "а");

        assertThat(Passphrases.matches("я".repeat(127) + "а", hash)).isTrue();
        assertThat(Passphrases.matches("я".repeat(127) + "б", hash)).isFalse();
    }

    @Test
    void aLetterIsTheSameHoweverAKeyboardComposesIt() {
        assertThat(Passphrases.matches("ёжик в тумане", Passphrases.hash("е\u0308жик в тумане"))).isTrue();
    }

    @Test
    void nobodyHasNoPassphraseAndIsToldSoInTheSameTime() {
        String hash = Passphrases.hash("seven blue elephants");
        double known = time(hash);
        double unknown = time("");

        assertThat(Passphrases.matches("", "")).isFalse();
        assertThat(unknown / known).isBetween(0.5, 2.0);
    }

    /** The middle one of eleven tries, in nanoseconds. */
    private static double time(String hash) {
        long[] tries = new long[11];
        for (int i = 0; i < tries.length; i++) {
            long start = System.nanoTime();
            Passphrases.matches("wrong", hash);
            tries[i] = System.nanoTime() - start;
        }
        Arrays.sort(tries);
        return tries[5];
    }
}
