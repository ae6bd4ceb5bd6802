package org.lacuna.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody with an account.
 *
 * @param organisation id of theirs
 * @param penName unique on this server
 * @param language of the pages, as in {@code ru}
 * @param secondFactor whether they have set one up
 */
public record Person(long id, String organisation, String penName, String language, boolean disabled,
        boolean secondFactor, List<Grant> grants) {

    public Person {
        grants = List.copyOf(grants);
    }

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Countries that the role is given for; empty = all. */
    public Set<String> countries(Role role) {
        Set<String> countries = grants.stream().filter(g -> g.role() == role).map(Grant::country)
                .collect(Collectors.toCollection(TreeSet::new));
        return countries.contains(Grant.EVERYWHERE) ? Set.of() : countries;
    }

    /** Whether they must set up a second factor before they may do anything else. */
    public boolean lacksSecondFactor() {
        return !secondFactor && roles().stream().anyMatch(Role::needsSecondFactor);
    }

    public boolean may(Role role, String country) {
        return !disabled && !lacksSecondFactor()
                && (role == Role.READER || grants.stream().anyMatch(g -> g.role() == role && g.reaches(country)));
    }

    /** In some country at least. */
    public boolean may(Role role) {
        return !disabled && !lacksSecondFactor() && (role == Role.READER || roles().contains(role));
    }
}
