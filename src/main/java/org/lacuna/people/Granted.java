package org.lacuna.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whoever has been given roles, or will be. */
public interface Granted {

    List<Grant> grants();

    default Set<Role> roles() {
        return grants().stream().map(Grant::role).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Countries that the role is given for; empty = all. */
    default Set<String> countries(Role role) {
        Set<String> countries = grants().stream().filter(g -> g.role() == role).map(Grant::country)
                .collect(Collectors.toCollection(TreeSet::new));
        return countries.contains(Grant.EVERYWHERE) ? Set.of() : countries;
    }
}
