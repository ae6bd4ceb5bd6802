package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;

class SourceLintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void twoYearsAreFreshEnough() {
        assertThat(findings("2024-11-24")).isEmpty();
        assertThat(findings("2026-11-25")).isEmpty();
    }

    @Test
    void aDayMoreIsStale() {
        assertThat(findings("2024-11-23"))
                .containsExactly("remark: sample/instruments.yaml, treaty: Its statusOn is 2024-11-23,"
                        + " more than 24 months before 2026-11-24; expected is that somebody looks at it and its 2 provisions again and"
                        + " writes the new day there.");
    }

    @Test
    void aDayInTheFutureNeverGrowsOld() {
        assertThat(findings("2206-11-23"))
                .containsExactly("remark: sample/instruments.yaml, treaty: Its statusOn is 2206-11-23,"
                        + " which is after 2026-11-24; expected is the day when somebody looked at it.");
    }

    @Test
    void aDayThatIsNoneIsAFault() {
        assertThat(findings("2026-13-45")).containsExactly("fault: sample/instruments.yaml, treaty: Its statusOn is 2026-13-45;"
                + " expected is a day, as in 2026-11-24.");
    }

    private static List<String> findings(String statusOn) {
        return SourceLint.findings(Samples.ruleset().group("law").treaty("treaty", statusOn).build(), DAY).stream()
                .map(Finding::toString).toList();
    }
}
