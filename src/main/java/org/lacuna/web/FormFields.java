package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** Fields of a form as a browser sent them. */
final class FormFields {

    private FormFields() {
    }

    /** As it was sent; empty if it was not. */
    static String raw(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }

    static String text(MultivaluedMap<String, String> sent, String field) {
        return tidy(raw(sent, field));
    }

    /** Line ends are line feeds whatever the browser makes of them. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** A version as sent; what is no number was never seen. */
    static long version(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
