package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void secretsAre256BitsAndOnlyTheirHashesAreKept() {
        assertThat(Secrets.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Secrets.token());
        assertThat(Secrets.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Secrets.code()).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
        assertThat(Secrets.hashOfCode(" abcd efgh-ijkl mnop")).isEqualTo(Secrets.hash("ABCDEFGHIJKLMNOP"));
    }
}
