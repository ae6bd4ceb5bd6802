package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.BiConsumer;

/**
 * Takes a value apart into texts under dotted paths: {@code tags.man_made}, {@code sources.0.url}. A list of plain
 * values stands under its own path too, divided by bars. Lists within lists, such as the outlines of areas, are kept as
 * JSON, or as […] where they are longer than a cell.
 */
final class JsonFlat {

    private static final String LONG = "[…]";
    /** Further plain values are found only in the whole list. */
    private static final int MOST_PLACES = 20;

    private final JsonParser json;
    private final String where;
    private final BiConsumer<String, String> cells;
    private final StringBuilder path = new StringBuilder();

    /** @param cells is given paths and texts */
    JsonFlat(JsonParser json, String where, BiConsumer<String, String> cells) {
        this.json = json;
        this.where = where;
        this.cells = cells;
    }

    /** Reads the value that has begun. */
    void read(String at) throws IOException {
        path.setLength(0);
        path.append(at);
        value();
    }

    private void value() throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> members();
            case START_ARRAY -> entries();
            default -> put(scalar());
        }
    }

    private void members() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int length = enter(CellText.clean(json.currentName()));
            json.nextToken();
            value();
            path.setLength(length);
        }
    }

    private void entries() throws IOException {
        StringBuilder all = new StringBuilder();
        boolean plain = true;
        boolean nested = false;
        int place = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken(), place++) {
            int length = path.length();
            if (token == JsonToken.START_OBJECT) {
                plain = false;
                enter(String.valueOf(place));
                members();
            } else {
                nested |= token == JsonToken.START_ARRAY;
                String text = token == JsonToken.START_ARRAY ? written() : scalar();
                join(all, text, place);
                if (place < MOST_PLACES) {
                    enter(String.valueOf(place));
                    put(text);
                }
            }
            path.setLength(length);
        }
        if (plain || all.length() > 0) {
            put(nested && all.length() > Limits.CELL_CHARACTERS ? LONG : all.toString());
        }
    }

    /** A list too long for a cell grows no further. */
    private static void join(StringBuilder all, String text, int place) {
        if (all.length() <= Limits.CELL_CHARACTERS) {
            all.append(place == 0 ? "" : "|").append(text);
        }
    }

    private int enter(String name) {
        int length = path.length();
        path.append(length == 0 ? "" : ".").append(name);
        if (path.length() > Limits.NAME_CHARACTERS) {
            throw new UnreadableFileException(where + " has a path of more than "
                    + Limits.number(Limits.NAME_CHARACTERS) + " characters, which is the limit.");
        }
        return length;
    }

    private String scalar() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    private String written() throws IOException {
        Short text = new Short();
        try (JsonGenerator out = Json.FACTORY.createGenerator(text)) {
            out.copyCurrentStructure(json);
        }
        return text.getBuffer().length() > Limits.CELL_CHARACTERS ? LONG : text.toString();
    }

    private void put(String text) {
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw Limits.longCell(where);
        }
        cells.accept(path.length() == 0 ? "value" : path.toString(), CellText.clean(text));
    }

    private static final class Short extends StringWriter {

        @Override
        public void write(char[] text, int from, int length) {
            if (getBuffer().length() <= Limits.CELL_CHARACTERS) {
                super.write(text, from, length);
            }
        }
    }
}
