package org.lacuna.store;

import java.util.Collection;

/** Somebody would write about a country that their role is not given for. Nothing was written. */
public final class OtherCountriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherCountriesException(String id, Collection<String> countries) {
        super("Record " + id + " is about " + (countries.isEmpty() ? "no country" : String.join(", ", countries))
                + ", for which your role is not given. Nothing was written.");
    }
}
