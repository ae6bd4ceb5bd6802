package org.lacuna.access;

/** Names of roles, as endpoints declare them. */
public final class Roles {

    /** May write answers and import deployments. */
    public static final String ASSESSOR = "assessor";

    private Roles() {
    }
}
