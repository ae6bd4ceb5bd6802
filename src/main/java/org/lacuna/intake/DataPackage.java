package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.imports.Reading;

/**
 * What a datapackage.json says of the tables beside it.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
record DataPackage(List<Resource> resources, Map<String, String> facts) {

    static final String NAME = "datapackage.json";
    private static final int MOST_VALUES = 100_000;
    private static final String RESOURCES = "resources.";

    /**
     * One table.
     *
     * @param paths inside the zip, of the parts that follow one another
     * @param columns their names, if no row of the table names them; empty if one does
     */
    record Resource(List<String> paths, Optional<String> encoding, Optional<Character> delimiter,
            Optional<List<String>> columns) {

        /** What the table is called. */
        String name() {
            String first = CellText.clean(paths.get(0));
            return paths.size() == 1 ? first : first + " (" + paths.size() + " parts)";
        }

        /** What the person asks for goes before what the package says. */
        Reading reading(Reading asked) {
            return new Reading(asked.encoding().or(() -> encoding), asked.delimiter().or(() -> delimiter), asked.table(),
                    asked.headerRow(), asked.records());
        }
    }

    static DataPackage read(Packed zip, String entry) throws IOException {
        Content content = Content.within(zip, entry);
        TextEncoding encoding = TextEncoding.of(content, entry, Optional.empty());
        Map<String, String> values = new LinkedHashMap<>();
        Head.Room room = new Head.Room();
        try (JsonParser json = Json.open(content, encoding)) {
            json.nextToken();
            new JsonFlat(json, entry, (path, text) -> {
                room.take(path.length() + text.length());
                if (values.put(path, text) == null && values.size() > MOST_VALUES) {
                    throw new UnreadableFileException(entry + " has more than " + Limits.number(MOST_VALUES)
                            + " values, which is the limit.");
                }
            }).read("");
        } catch (JsonProcessingException e) {
            throw Json.faulty(e, entry);
        }
        Map<String, String> facts = new LinkedHashMap<>(values);
        facts.keySet().removeIf(f -> f.startsWith(RESOURCES));
        return new DataPackage(resources(values, entry.substring(0, entry.length() - NAME.length())), facts);
    }

    private static List<Resource> resources(Map<String, String> values, String folder) {
        List<Resource> resources = new ArrayList<>();
        for (int i = 0; i < Limits.ENTRIES; i++) {
            String at = RESOURCES + i + ".";
            Optional<String> encoding = Optional.ofNullable(values.get(at + "encoding"));
            Optional<Character> delimiter = Optional.ofNullable(values.get(at + "dialect.delimiter")).filter(d -> !d.isEmpty())
                    .map(d -> d.equals("\\t") || d.isBlank() ? '\t' : d.charAt(0));
            List<String> paths = paths(values, at + "path").stream().map(path -> folder + path).toList();
            if (!paths.isEmpty()) {
                resources.add(new Resource(paths, encoding, delimiter, columns(values, at)));
            }
        }
        return resources;
    }

    /** If the table has no header, the schema tells the names; if it does not either, there are none. */
    private static Optional<List<String>> columns(Map<String, String> values, String at) {
        if (!"false".equals(values.get(at + "dialect.header"))) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; values.containsKey(at + "schema.fields." + i + ".name"); i++) {
            names.add(values.get(at + "schema.fields." + i + ".name"));
        }
        return Optional.of(names);
    }

    /** One path, or a list of the parts of a table. */
    private static List<String> paths(Map<String, String> values, String at) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; values.containsKey(at + "." + i); i++) {
            paths.add(values.get(at + "." + i));
        }
        if (paths.isEmpty() && values.containsKey(at)) {
            paths.add(values.get(at));
        }
        return paths;
    }
}
