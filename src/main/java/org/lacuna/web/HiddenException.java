package org.lacuna.web;

/** Somebody asks for what they must not see for now. */
class HiddenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Hidden.Country country;

    HiddenException(Hidden.Country country) {
        super("Hidden for now: " + country.code());
        this.country = country;
    }

    Hidden.Country country() {
        return country;
    }
}
