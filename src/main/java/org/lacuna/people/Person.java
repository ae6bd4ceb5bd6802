package org.lacuna.people;

import java.util.List;

/**
 * Somebody with an account.
 *
 * @param organisation id of theirs
 * @param penName unique on this server
 * @param language of the pages, as in {@code ru}
 * @param secondFactor whether they have set one up
 */
public record Person(long id, String organisation, String penName, String language, boolean disabled,
        boolean secondFactor, List<Grant> grants) implements Granted {

    public Person {
        grants = List.copyOf(grants);
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
