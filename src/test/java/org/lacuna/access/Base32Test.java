package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Base32Test {

    /** RFC 4648, section 10. */
    @Test
    void lettersAreThoseOfTheStandard() {
        assertThat(Base32.encode("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.decode("MZXW6YTB")).asString(StandardCharsets.US_ASCII).isEqualTo("fooba");
    }

    @Test
    void bytesComeBackWhateverTheyBeginWith() {
        byte[] zeros = { 0, 0, 0, 0, 1 };
        byte[] ones = { -1, -1, 0, 0, 0 };

        assertThat(Base32.encode(zeros)).isEqualTo("AAAAAAAB");
        assertThat(Base32.decode("AAAAAAAB")).isEqualTo(zeros);
        assertThat(Base32.decode(Base32.encode(ones))).isEqualTo(ones);
    }

    @Test
    void otherSignsAreRefused() {
        assertThat(Base32.cleaned("mzxw-6ytb ")).isEqualTo("MZXW6YTB");
        assertThatThrownBy(() -> Base32.decode("MZX1")).isInstanceOf(IllegalArgumentException.class);
    }
}
