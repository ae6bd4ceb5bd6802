package org.lacuna.access;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.people.Acting;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.people.Session;
import org.lacuna.people.Visit;

/**
 * Who has sent a request.
 *
 * @param accounts whether anybody has an account on this server
 * @param atMachine whether the request comes from the machine itself
 * @param visit of whoever has signed in
 */
public record Caller(boolean accounts, boolean atMachine, Optional<Visit> visit) implements Acting {

    /** Roles that need to see what assessors need not. */
    private static final List<Role> MORE = List.of(Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR);
    private static final String KEY = Caller.class.getName();
    /** Before anything is known. */
    private static final Caller NOBODY = new Caller(true, false, Optional.empty());

    /** The program itself, which reads its own pages as a member of the first organisation does. It has no name. */
    static final Caller OWN_READER = new Caller(true, false, Optional.of(new Visit(
            new Person(0, Organisation.FIRST, "", "en", false, true, List.of()),
            new Session(0, Instant.EPOCH, Instant.EPOCH))));

    public static Caller of(RoutingContext request) {
        Caller known = request.get(KEY);
        return known == null ? NOBODY : known;
    }

    void keep(RoutingContext request) {
        request.put(KEY, this);
    }

    /** Whether what they read is for people outside, who need not know who works here. */
    public boolean isOwnReader() {
        return equals(OWN_READER);
    }

    public Optional<Person> person() {
        return visit.map(Visit::person);
    }

    /** Until there are accounts, everybody is of the first organisation. */
    @Override
    public String organisation() {
        return accounts ? person().map(Person::organisation).orElse(Organisation.NONE) : Organisation.FIRST;
    }

    @Override
    public boolean mayWrite(Collection<String> countries) {
        return may(Role.ASSESSOR, countries);
    }

    @Override
    public String who() {
        return person().map(Person::penName).orElse("");
    }

    /** Until there are accounts, there is nobody else who could. */
    @Override
    public boolean answersOnly(String country) {
        return accounts && may(Role.ASSESSOR, country) && MORE.stream().noneMatch(role -> may(role, country));
    }

    /** In all of these countries; of none, in every country there is. */
    public boolean may(Role role, Collection<String> countries) {
        return countries.isEmpty() ? may(role, Grant.EVERYWHERE) : countries.stream().allMatch(c -> may(role, c));
    }

    public boolean may(Role role, String country) {
        return accounts ? person().filter(p -> p.may(role, country)).isPresent() : mayWithoutAccounts(role);
    }

    /** In some country at least. */
    public boolean may(Role role) {
        return accounts ? person().filter(p -> p.may(role)).isPresent() : mayWithoutAccounts(role);
    }

    private boolean mayWithoutAccounts(Role role) {
        return role == Role.READER || role == Role.ASSESSOR && atMachine;
    }

    /** As endpoints name them. */
    Set<String> roles() {
        if (accounts) {
            return person().map(Roles::of).orElse(Set.of());
        }
        return atMachine ? Set.of(Roles.READER, Roles.ASSESSOR) : Set.of(Roles.READER);
    }
}
