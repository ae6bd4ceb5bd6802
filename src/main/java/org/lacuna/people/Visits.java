package org.lacuna.people;

import java.util.Optional;

/** Finds out whom a request comes from. */
public interface Visits {

    /** Whether anybody has an account. Until then whoever sits at the machine may write. */
    boolean haveAccounts();

    /**
     * Whose session it is, noting that it is in use.
     *
     * @param token hash of the secret that the browser holds
     * @return empty if there is no such session, it has ended, or its person has been disabled
     */
    Optional<Visit> find(String token);
}
