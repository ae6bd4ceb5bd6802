package org.lacuna.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({ "2019, 2019-01-01, 2019-12-31, false", "2020-02, 2020-02-01, 2020-02-29, false",
            "2019-03-04, 2019-03-04, 2019-03-04, false", "2025-12 (planned), 2025-12-01, 2025-12-31, true",
            "2019-08-06 (inferred), 2019-08-06, 2019-08-06, false", "2013 (planned), 2013-01-01, 2013-12-31, true" })
    void spansEveryDayItMayMean(String written, LocalDate first, LocalDate last, boolean planned) {
        assertThat(PartialDate.find(written)).contains(new PartialDate(first, last, planned));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "spring 2019", "2019-13", "2019-00", "2019-02-30", "2019-", "19", "2019 (perhaps)",
            "2019-03-04-05" })
    void anythingElseIsNoDate(String written) {
        assertThat(PartialDate.find(written)).isEmpty();
    }

    @Test
    void liesBeforeADayOnlyIfItsLastDayDoes() {
        PartialDate year = PartialDate.find("2019").orElseThrow();

        assertThat(year.isBefore(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(year.isBefore(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(year.isBefore(LocalDate.of(2018, 6, 1))).isFalse();
    }
}
