package org.lacuna.web.people;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.lacuna.access.Passphrases;
import org.lacuna.access.Secrets;
import org.lacuna.access.Totp;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.SessionStore;
import org.lacuna.store.Signed;

/** Makes people with accounts, and sessions of theirs. */
@ApplicationScoped
@Unremovable
public class Members {

    static final String PASSPHRASE = "семь синих слонов";
    private static final String HASH = Passphrases.hash(PASSPHRASE);

    private final PeopleStore people;
    private final SessionStore sessions;
    private final AtomicInteger number = new AtomicInteger();

    Members(PeopleStore people, SessionStore sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    /** Of the first organisation, with a second factor if the roles need one. */
    Person create(Role... roles) {
        return create(Organisation.FIRST, Grant.of(Set.of(roles), Set.of()));
    }

    Person create(String organisation, List<Grant> grants) {
        Person person = people.create(organisation, "Person " + number.incrementAndGet(), "en", HASH, grants).orElseThrow();
        if (person.lacksSecondFactor()) {
            people.setSecondFactor(person.id(), Totp.secret(), -1, Set.of());
        }
        return people.find(person.id()).orElseThrow();
    }

    /** @return the secret in the cookie */
    String session(Person person) {
        String secret = Secrets.token();
        sessions.start(Secrets.hash(secret), person.id());
        return secret;
    }

    /** Scores of drafts are shown to assessors of the organisation, or not before they submit. */
    void hideScores(Organisation organisation, boolean hide) {
        people.setHidesScores(organisation.id(), hide, Signed.LACUNA);
    }

    Organisation organisation(String name) {
        return people.createOrganisation(name);
    }
}
