package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lacuna.people.Person;
import org.lacuna.people.Session;
import org.lacuna.people.Visit;
import org.lacuna.people.Visits;

/** Keeps sessions under hashes of their secrets. Asked before a request has a context of its own. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
public class SessionStore implements Visits {

    private final Clock clock;
    /** There is no way back to none. */
    private volatile boolean accounts;

    SessionStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean haveAccounts() {
        if (!accounts) {
            accounts = PersonRow.count() > 0;
        }
        return accounts;
    }

    /** Also clears away sessions that have ended. */
    public void start(String hash, long person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        SessionRow.delete("startedAt <= ?1 or seenAt <= ?2", now.minus(Session.LONGEST), now.minus(Session.IDLE));
        SessionRow row = new SessionRow();
        row.hash = hash;
        row.person = person;
        row.startedAt = now;
        row.seenAt = now;
        row.persist();
    }

    /** Whether the person has signed in before in the browser that holds the secret. */
    public boolean isKnown(String browser, String penName) {
        return PersonRow.findByName(penName).filter(p -> BrowserRow.isKnown(browser, p.id)).isPresent();
    }

    /** Whether anybody has signed in in the browser. */
    public boolean isKnown(String browser) {
        return BrowserRow.count("hash", browser) > 0;
    }

    /** Remembers that the person has signed in there, for a year. */
    public void know(String browser, long person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        BrowserRow.delete("madeAt <= ?1", now.minusYears(1));
        if (!BrowserRow.isKnown(browser, person)) {
            BrowserRow row = new BrowserRow();
            row.hash = browser;
            row.person = person;
            row.madeAt = now;
            row.persist();
        }
    }

    @Override
    public Optional<Visit> find(String hash) {
        Instant now = clock.instant();
        return SessionRow.findByHash(hash).filter(row -> row.session().isOpen(now)).flatMap(row -> {
            Person person = PersonRow.<PersonRow> findById(row.person).person();
            Session session = row.session();
            if (!person.disabled() && !now.isBefore(session.seenAt().plus(Session.GRAIN))) {
                SessionRow.update("seenAt = ?1 where id = ?2", now.atOffset(ZoneOffset.UTC), row.id);
            }
            return person.disabled() ? Optional.empty() : Optional.of(new Visit(person, session));
        });
    }

    /** Open ones, the oldest first. */
    public List<Session> list(long person) {
        return SessionRow.listByPerson(person).stream().map(SessionRow::session).filter(s -> s.isOpen(clock.instant()))
                .toList();
    }

    /** @return false if the person has no such session */
    public boolean end(long person, long session) {
        return SessionRow.delete("person = ?1 and id = ?2", person, session) == 1;
    }

    public void endAll(long person) {
        SessionRow.delete("person", person);
    }
}
