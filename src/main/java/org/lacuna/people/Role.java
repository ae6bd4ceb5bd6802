package org.lacuna.people;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do. Every role may read all drafts of its organisation. */
public enum Role {

    /** Reads drafts. */
    READER("reader"),
    /** Writes answers, bills and deployments. */
    ASSESSOR("assessor"),
    /** Judges answers of others. */
    REVIEWER("reviewer"),
    /** Publishes. */
    PUBLISHER("publisher"),
    /** Invites people and gives them roles. */
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** Whether it is given for single countries; the others always hold for all. */
    public boolean isByCountry() {
        return this != READER && this != ADMINISTRATOR;
    }

    /** Whether a passphrase alone is not enough for it. */
    public boolean needsSecondFactor() {
        return this == PUBLISHER || this == ADMINISTRATOR;
    }
}
