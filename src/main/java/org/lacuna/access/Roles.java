package org.lacuna.access;

import java.util.Set;
import java.util.TreeSet;
import org.lacuna.people.Person;
import org.lacuna.people.Role;

/** Names of roles, as endpoints declare them. */
public final class Roles {

    /** Is signed in, and may look after their own account. */
    public static final String MEMBER = "member";
    /** May read drafts. Until there are accounts, everybody. */
    public static final String READER = "reader";
    /** May write answers and import deployments. */
    public static final String ASSESSOR = "assessor";
    /** May judge answers of others. */
    public static final String REVIEWER = "reviewer";
    /** May publish. */
    public static final String PUBLISHER = "publisher";
    /** May invite people and give them roles. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {
    }

    /** Of a person, in some country at least. */
    static Set<String> of(Person person) {
        Set<String> roles = new TreeSet<>(Set.of(MEMBER));
        for (Role role : Role.values()) {
            if (person.may(role)) {
                roles.add(role.code());
            }
        }
        return roles;
    }
}
