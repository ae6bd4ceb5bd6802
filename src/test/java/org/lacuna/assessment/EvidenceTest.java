package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.bill;
import static org.lacuna.Samples.law;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Optional<LocalDate> ANY_DAY = Optional.empty();

    @Test
    void instrumentIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> evidence(" ", "art 5", ""))
                .withMessage("Evidence names no instrument");
    }

    @Test
    void ruleWithoutDatesStandsOnAnyDay() {
        assertThat(law().isInForce(DAY)).isTrue();
        assertThat(law().isInForce(LocalDate.of(1900, 1, 1))).isTrue();
    }

    @Test
    void ruleStandsFromItsFirstDayToItsLast() {
        Evidence rule = law(Optional.of(DAY), Optional.of(DAY.plusYears(1)));

        assertThat(rule.isInForce(DAY.minusDays(1))).isFalse();
        assertThat(rule.isInForce(DAY)).isTrue();
        assertThat(rule.isInForce(DAY.plusYears(1))).isTrue();
        assertThat(rule.isInForce(DAY.plusYears(1).plusDays(1))).isFalse();
    }

    @Test
    void billNeverStands() {
        assertThat(bill().isInForce(DAY)).isFalse();
        assertThat(new Evidence("Data Bill", "art 5", "", "", ANY_DAY, true, Optional.of(DAY), ANY_DAY, "").isInForce(DAY))
                .isFalse();
    }

    @Test
    void provisionOrLinkPinsThePlace() {
        assertThat(evidence("Data Law", "art 5", "").isPinned()).isTrue();
        assertThat(evidence("Data Law", "", "https://law.example/5").isPinned()).isTrue();
        assertThat(evidence("Data Law", " ", "").isPinned()).isFalse();
    }

    private static Evidence evidence(String instrument, String provision, String link) {
        return new Evidence(instrument, provision, "", link, ANY_DAY, false, ANY_DAY, ANY_DAY, "");
    }
}
