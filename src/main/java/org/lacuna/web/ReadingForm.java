package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.imports.Reading;

/** The form that says how a file shall be read; what is empty is left to detection. */
final class ReadingForm {

    private static final String TAB = "tab";

    private ReadingForm() {
    }

    static Reading read(MultivaluedMap<String, String> sent) {
        return new Reading(text(sent, "encoding"), text(sent, "delimiter").map(d -> d.equals(TAB) ? '\t' : d.charAt(0)),
                text(sent, "table"), row(sent), text(sent, "records"));
    }

    private static Optional<String> text(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static OptionalInt row(MultivaluedMap<String, String> sent) {
        return text(sent, "headerRow").filter(t -> t.matches("[1-9][0-9]{0,6}")).map(Integer::parseInt)
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
