package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void tellsWhereAnIdStoodBefore() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("KZ-" + i, i)).isNegative();
        }

        assertThat(seen.add("KZ-77777", 5)).isEqualTo(77777);
        assertThat(seen.add("KZ-0", 5)).isZero();
        assertThat(seen.contains("KZ-99999")).isTrue();
        assertThat(seen.contains("KZ-100000")).isFalse();
    }
}
