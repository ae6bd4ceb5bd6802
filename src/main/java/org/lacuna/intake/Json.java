package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/** JSON of strangers, read token by token. */
final class Json {

    /** Names are not remembered, for there may be millions of different ones. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.NESTING)
                    .maxNameLength(Limits.NAME_CHARACTERS).maxNumberLength(Limits.NAME_CHARACTERS)
                    .maxStringLength(Limits.ROW_CHARACTERS).build())
            .build();

    private Json() {
    }

    static JsonParser open(Content content, TextEncoding encoding) throws IOException {
        return FACTORY.createParser(encoding.reader(content));
    }

    /** What is wrong, as a sentence. */
    static UnreadableFileException faulty(JsonProcessingException e, String name) {
        if (!(e instanceof StreamConstraintsException)) {
            String at = e.getLocation() == null ? ""
                    : ": line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            return new UnreadableFileException(name + " is not well-formed JSON" + at + ".");
        }
        String found = e.getMessage().contains("nesting")
                ? "is nested deeper than " + Limits.NESTING + " levels"
                : e.getMessage().startsWith("Name") || e.getMessage().startsWith("Number")
                        ? "has a name or a number of more than " + Limits.number(Limits.NAME_CHARACTERS) + " characters"
                        : "has a text of more than " + Limits.number(Limits.CELL_CHARACTERS) + " characters";
        return new UnreadableFileException(name + " " + found + ", which is the limit.");
    }
}
