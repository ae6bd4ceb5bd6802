package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a JSON file is made of: its lists of records, and what it says of itself beside them. */
final class JsonScan {

    private static final int MOST_FACTS = 200;
    private static final int MOST_LISTS = 200;
    /** Where GeoJSON and Overpass have their records. */
    private static final List<String> KNOWN = List.of("features", "elements");

    private final JsonParser json;
    private final String name;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Long> lists = new LinkedHashMap<>();
    private boolean manyDocuments;

    private JsonScan(JsonParser json, String name) {
        this.json = json;
        this.name = name;
    }

    static JsonScan of(Content content, TextEncoding encoding, String name) throws IOException {
        try (JsonParser json = Json.open(content, encoding)) {
            JsonScan scan = new JsonScan(json, name);
            scan.scan();
            return scan;
        } catch (JsonProcessingException e) {
            throw Json.faulty(e, name);
        }
    }

    private void scan() throws IOException {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            lists.put("", entries());
        } else {
            members("");
        }
        if (name.matches("(?i).*\\.(jsonl|ndjson)") || json.nextToken() != null) {
            manyDocuments = true;
            facts.clear();
            lists.clear();
        }
    }

    private void members(String path) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String at = (path.isEmpty() ? "" : path + ".") + CellText.clean(json.currentName());
            if (at.length() > Limits.NAME_CHARACTERS) {
                json.nextToken();
                json.skipChildren();
                continue;
            }
            switch (json.nextToken()) {
                case START_OBJECT -> members(at);
                case START_ARRAY -> list(at);
                case VALUE_NULL -> {
                }
                default -> fact(at, json.getText());
            }
        }
    }

    private void list(String path) throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY && KNOWN.contains(path)) {
            long entries = 0;
            for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
                json.skipChildren();
                entries++;
            }
            if (lists.size() < MOST_LISTS) {
                lists.put(path, entries);
            }
            return;
        }
        StringBuilder words = new StringBuilder();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token.isScalarValue() && words.length() <= Limits.CELL_CHARACTERS) {
                words.append(words.length() == 0 ? "" : "|").append(json.getText());
            }
            json.skipChildren();
        }
        fact(path, words.toString());
    }

    private long entries() throws IOException {
        long entries = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            json.skipChildren();
            entries++;
        }
        return entries;
    }

    /** What a file says of itself is short. */
    private void fact(String path, String text) {
        if (!text.isEmpty() && text.length() <= Limits.CELL_CHARACTERS && facts.size() < MOST_FACTS) {
            facts.put(path, CellText.clean(text));
        }
    }

    FileKind kind() {
        if (manyDocuments) {
            return FileKind.JSON_LINES;
        } else if (lists.containsKey("elements") && facts.keySet().stream().anyMatch(f -> f.startsWith("osm3s."))) {
            return FileKind.OVERPASS;
        } else if (facts.getOrDefault("type", "").matches("Feature(Collection)?")) {
            return FileKind.GEOJSON;
        }
        return FileKind.JSON;
    }

    /** The path of the list whose entries are most likely the records: known by name, or else the longest. */
    String records() {
        return KNOWN.stream().filter(lists::containsKey).findFirst().orElseGet(() -> lists.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey).orElse(""));
    }

    /** The lists of records by their paths, with the number of entries. */
    Map<String, Long> lists() {
        return lists;
    }

    /** @param records where the rows come from; if from the whole document, nothing is beside them */
    Map<String, String> facts(String records) {
        return records.isEmpty() ? Map.of() : facts;
    }
}
