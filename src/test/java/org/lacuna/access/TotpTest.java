package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String DIGITS = "1234567890";
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({ "59, 94287082, 46119246, 90693936", "1111111109, 07081804, 68084774, 25091201",
            "1111111111, 14050471, 67062674, 99943326", "1234567890, 89005924, 91819424, 93441116",
            "2000000000, 69279037, 90698825, 38618901", "20000000000, 65353130, 77737706, 47863826" })
    void codesAreThoseOfTheStandard(long second, String sha1, String sha256, String sha512) {
        assertThat(Totp.code(secret(20), second / 30, "HmacSHA1", 8)).isEqualTo(sha1);
        assertThat(Totp.code(secret(32), second / 30, "HmacSHA256", 8)).isEqualTo(sha256);
        assertThat(Totp.code(secret(64), second / 30, "HmacSHA512", 8)).isEqualTo(sha512);
    }

    private static byte[] secret(int length) {
        return DIGITS.repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aCodeIsGoodOnceAndOlderOnesAreGoneWithIt() {
        String secret = Totp.secret();
        String code = Totp.code(secret, NOON);
        long step = Totp.step(secret, code, NOON, -1).orElseThrow();

        assertThat(step).isEqualTo(NOON.getEpochSecond() / 30);
        assertThat(Totp.step(secret, code, NOON, step)).isEmpty();
        assertThat(Totp.step(secret, Totp.code(secret, NOON.minusSeconds(30)), NOON, step)).isEmpty();
        assertThat(Totp.step(secret, Totp.code(secret, NOON.plusSeconds(30)), NOON.plusSeconds(30), step))
                .isEqualTo(OptionalLong.of(step + 1));
    }

    @Test
    void aClockMayBeOffByOneStepAndNoMore() {
        String secret = Totp.secret();

        assertThat(Totp.step(secret, Totp.code(secret, NOON.minusSeconds(30)), NOON, -1)).isPresent();
        assertThat(Totp.step(secret, Totp.code(secret, NOON.plusSeconds(30)), NOON, -1)).isPresent();
        assertThat(Totp.step(secret, Totp.code(secret, NOON.minusSeconds(60)), NOON, -1)).isEmpty();
        assertThat(Totp.step(secret, Totp.code(secret, NOON.plusSeconds(60)), NOON, -1)).isEmpty();
    }

    @Test
    void aCodeMayBeTypedInGroups() {
        String secret = Totp.secret();
        String code = Totp.code(secret, NOON);

        assertThat(Totp.step(secret, " " + code.substring(0, 3) + " " + code.substring(3), NOON, -1)).isPresent();
        assertThat(Totp.step(secret, "", NOON, -1)).isEmpty();
        assertThat(Totp.step(secret, "no code", NOON, -1)).isEmpty();
    }
}
