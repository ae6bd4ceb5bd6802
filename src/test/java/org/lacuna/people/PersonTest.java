package org.lacuna.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aRoleReachesTheCountriesItIsGivenForAndEverybodyReads() {
        Person person = person(false, Grant.of(Set.of(Role.ASSESSOR), Set.of("KZ", "KG")));

        assertThat(person.may(Role.ASSESSOR, "KZ")).isTrue();
        assertThat(person.may(Role.ASSESSOR, "UZ")).isFalse();
        assertThat(person.may(Role.ASSESSOR)).isTrue();
        assertThat(person.may(Role.REVIEWER, "KZ")).isFalse();
        assertThat(person.may(Role.READER, "UZ")).isTrue();
        assertThat(person.countries(Role.ASSESSOR)).containsExactly("KG", "KZ");
    }

    @Test
    void ofNoCountriesARoleIsForAll() {
        Person person = person(false, Grant.of(Set.of(Role.ASSESSOR, Role.READER), Set.of()));

        assertThat(person.may(Role.ASSESSOR, "UZ")).isTrue();
        assertThat(person.countries(Role.ASSESSOR)).isEmpty();
    }

    @Test
    void administratorsAndPublishersMayDoNothingWithoutASecondFactor() {
        List<Grant> grants = Grant.of(Set.of(Role.ADMINISTRATOR, Role.ASSESSOR), Set.of("KZ"));

        assertThat(grants).containsExactly(new Grant(Role.ASSESSOR, "KZ"), new Grant(Role.ADMINISTRATOR, ""));
        assertThat(person(false, grants).lacksSecondFactor()).isTrue();
        assertThat(person(false, grants).may(Role.READER)).isFalse();
        assertThat(person(true, grants).may(Role.ADMINISTRATOR, "UZ")).isTrue();
        assertThat(person(false, Grant.of(Set.of(Role.PUBLISHER), Set.of())).lacksSecondFactor()).isTrue();
        assertThat(person(false, Grant.of(Set.of(Role.REVIEWER), Set.of())).lacksSecondFactor()).isFalse();
    }

    @Test
    void readersAndAdministratorsAreNotOfACountry() {
        assertThatThrownBy(() -> new Grant(Role.ADMINISTRATOR, "KZ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grant(Role.ASSESSOR, "kz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void penNamesAreWordsAndDoNotDifferByCaseAlone() {
        assertThat(PenName.of("  Степной   Орёл ")).contains("Степной Орёл");
        assertThat(PenName.of("O'Neil-2.b_c")).contains("O'Neil-2.b_c");
        assertThat(PenName.of("A")).isEmpty();
        assertThat(PenName.of("a".repeat(61))).isEmpty();
        assertThat(PenName.of("<b>bold</b>")).isEmpty();
        assertThat(PenName.of("two\nlines")).contains("two lines");
        assertThat(PenName.of("right\u202Eleft")).isEmpty();
        assertThat(PenName.folded(" СТЕПНОЙ  орёл")).isEqualTo(PenName.folded("Степной Орёл"));
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequestAndAfterTwelveHoursAnyway() {
        Session fresh = new Session(1, NOON, NOON);
        Session busy = new Session(1, NOON, NOON.plus(Duration.ofHours(12)).minusSeconds(2));

        assertThat(fresh.isOpen(NOON.plusSeconds(30 * 60 - 1))).isTrue();
        assertThat(fresh.isOpen(NOON.plusSeconds(30 * 60))).isFalse();
        assertThat(busy.isOpen(NOON.plus(Duration.ofHours(12)).minusSeconds(1))).isTrue();
        assertThat(busy.isOpen(NOON.plus(Duration.ofHours(12)))).isFalse();
    }

    private static Person person(boolean secondFactor, List<Grant> grants) {
        return new Person(1, "1", "Steppe Eagle", "en", false, secondFactor, grants);
    }
}
