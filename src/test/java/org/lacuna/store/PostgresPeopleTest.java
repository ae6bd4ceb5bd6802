package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.MovableClock;
import org.lacuna.audit.Entry;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.people.Session;
import org.lacuna.people.Ticket;

/** People on the other database; on H2 the pages' tests walk all of this. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
class PostgresPeopleTest {

    @Inject
    PeopleStore people;
    @Inject
    SessionStore sessions;
    @Inject
    TicketStore tickets;
    @Inject
    Clock clock;
    @Inject
    AuditLog log;

    @Test
    void aPersonComesBackAsTheyWereCreatedAndTheirNameIsTaken() {
        List<Grant> grants = Grant.of(Set.of(Role.ASSESSOR, Role.ADMINISTRATOR), Set.of("KZ", "KG"));
        Person person = people.create("1", "Степной Орёл", "ru", "hash", grants).orElseThrow();

        assertThat(people.find(person.id())).contains(person);
        assertThat(people.credentials("степной орёл").orElseThrow())
                .isEqualTo(new PeopleStore.Credentials(person, "hash", "", 0));
        assertThat(people.create("1", "СТЕПНОЙ ОРЁЛ", "ru", "hash", List.of())).isEmpty();
        assertThat(people.createFirst("Name", "Другой", "ru", "hash", List.of())).isEmpty();
        assertThat(sessions.haveAccounts()).isTrue();

        people.setGrants(person.id(), List.of(new Grant(Role.READER, "")), Signed.by("Boss"));
        assertThat(people.find(person.id()).orElseThrow().roles()).containsExactly(Role.READER);
        assertThat(log.list(PeopleStore.ROLES, String.valueOf(person.id()))).extracting(Entry::who, Entry::before, Entry::after)
                .containsExactly(tuple("Степной Орёл", "", "administrator, assessor KG, assessor KZ"),
                        tuple("Boss", "administrator, assessor KG, assessor KZ", "reader"));
        assertThat(people.list(people.createOrganisation("Other").id())).isEmpty();
        assertThat(people.organisations()).contains(new Organisation("2", "Other"));
    }

    @Test
    void codesAreGoodOnce() {
        long id = people.create("1", "Codes", "en", "hash", List.of()).orElseThrow().id();
        people.setSecondFactor(id, "A".repeat(32), 7, Set.of("one", "two"));

        assertThat(people.useStep(id, 7)).isFalse();
        assertThat(people.useStep(id, 8)).isTrue();
        assertThat(people.useStep(id, 8)).isFalse();
        assertThat(people.useRecoveryCode(id, "one")).isTrue();
        assertThat(people.useRecoveryCode(id, "one")).isFalse();
        people.setSecondFactor(id, "B".repeat(32), 0, Set.of("three"));
        assertThat(people.useRecoveryCode(id, "two")).isFalse();
    }

    @Test
    void sessionsAndTicketsEnd() {
        long id = people.create("1", "Sessions", "en", "hash", List.of()).orElseThrow().id();
        sessions.start("a".repeat(64), id);
        Ticket ticket = new Ticket(Ticket.Kind.INVITATION, "1", Optional.empty(),
                Grant.of(Set.of(Role.ASSESSOR), Set.of("KZ")));
        tickets.keep("b".repeat(64), ticket);

        assertThat(sessions.find("a".repeat(64)).orElseThrow().person().penName()).isEqualTo("Sessions");
        assertThat(tickets.find(Ticket.Kind.INVITATION, "b".repeat(64))).contains(ticket);
        assertThat(tickets.find(Ticket.Kind.RESET, "b".repeat(64))).isEmpty();
        assertThat(tickets.use("b".repeat(64))).isTrue();
        assertThat(tickets.use("b".repeat(64))).isFalse();
        ((MovableClock) clock).advance(Session.IDLE.minus(Duration.ofSeconds(1)));
        assertThat(sessions.list(id)).hasSize(1);
        assertThat(sessions.find("a".repeat(64))).isPresent();
        people.setDisabled(id, true, Signed.by("Boss"));
        assertThat(sessions.list(id)).isEmpty();
        assertThat(log.list(PeopleStore.ACCOUNT, String.valueOf(id))).extracting(Entry::who, Entry::before, Entry::after)
                .containsExactly(tuple("Boss", "enabled", "disabled"));
    }
}
