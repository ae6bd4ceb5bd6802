package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The records of a list in JSON as rows. All columns are known before, for each record may have others. */
final class JsonLines implements Lines {

    private final JsonParser json;
    private final JsonWalk walk;
    private final String table;
    private final Map<String, Integer> columns;
    private long record;
    private long characters;

    JsonLines(JsonParser json, String records, String table, Map<String, Integer> columns) {
        this.json = json;
        this.walk = new JsonWalk(json, records);
        this.table = table;
        this.columns = columns;
    }

    /** The paths of all records in the order they appear, with their places. */
    static Map<String, Integer> columns(JsonParser json, String records, String table) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (JsonLines lines = new JsonLines(json, records, table, columns)) {
            while (lines.walk()) {
                lines.flatten((path, text) -> {
                    if (columns.putIfAbsent(path, columns.size()) == null && columns.size() > Limits.COLUMNS) {
                        throw Limits.tooManyColumns(table);
                    }
                });
            }
        }
        return columns;
    }

    @Override
    public Line next() throws IOException {
        if (!walk()) {
            return null;
        }
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        characters = 0;
        flatten((path, text) -> {
            Integer place = columns.get(path);
            characters += text.length();
            if (characters > Limits.ROW_CHARACTERS) {
                throw Limits.longRow(where());
            } else if (place != null) {
                cells[place] = text;
            }
        });
        return new Line(record, Arrays.asList(cells));
    }

    private boolean walk() throws IOException {
        try {
            record++;
            return walk.next();
        } catch (JsonProcessingException e) {
            throw Json.faulty(e, table);
        }
    }

    private void flatten(BiConsumer<String, String> cells) throws IOException {
        try {
            new JsonFlat(json, where(), cells).read("");
        } catch (JsonProcessingException e) {
            throw Json.faulty(e, table);
        }
    }

    private String where() {
        return table + " record " + record;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
