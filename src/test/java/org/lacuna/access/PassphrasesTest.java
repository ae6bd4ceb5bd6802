package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
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
    void nobodyHasNoPassphraseAndIsToldSoAfterTheSameWork() {
        long known = allocated(Passphrases.hash("seven blue elephants"));

        assertThat(Passphrases.matches("", "")).isFalse();
        assertThat(known).isGreaterThan(19L << 20);
        assertThat(allocated("")).isGreaterThan(19L << 20);
    }

    /** In bytes. One hash fills 19 MiB; how long it takes depends on what else the machine does. */
    private static long allocated(String hash) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        Passphrases.matches("wrong", hash);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
