package org.lacuna.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VersionNumberTest {

    @Test
    void tenIsLaterThanNine() {
        assertThat(VersionNumber.of("1.10.0")).isGreaterThan(VersionNumber.of("1.9.9"));
        assertThat(VersionNumber.of("2.0.0")).isGreaterThan(VersionNumber.of("1.99.99"));
        assertThat(VersionNumber.of("99999999999999999999.0.0")).isGreaterThan(VersionNumber.of("2.0.0"));
    }

    @Test
    void onlyTheLastNumberMakesAPatch() {
        VersionNumber before = VersionNumber.of("0.1.9");
        assertThat(VersionNumber.of("0.1.10").isPatchOf(before)).isTrue();
        assertThat(VersionNumber.of("0.1.9").isPatchOf(before)).isFalse();
        assertThat(VersionNumber.of("0.1.8").isPatchOf(before)).isFalse();
        assertThat(VersionNumber.of("0.2.10").isPatchOf(before)).isFalse();
        assertThat(VersionNumber.of("1.1.10").isPatchOf(before)).isFalse();
        assertThat(before.nextMinor()).hasToString("0.2.0");
    }

    @Test
    void whatIsNotThreeNumbersIsNoVersion() {
        assertThatThrownBy(() -> VersionNumber.of("1.2")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1.2 is no version; allowed is three numbers, as in 1.2.0");
    }
}
