package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Source;
import org.lacuna.imports.BarList;
import org.lacuna.imports.CommonRecord;

/**
 * The fields of a deployment's form, exactly as typed, by name: the columns of the common record, {@code source_} columns
 * without a number, and a field for each trait.
 */
record RecordForm(Map<String, List<String>> typed) {

    static final String TRAIT = "trait.";
    static final String YES = "yes";
    static final String PERHAPS = "perhaps";

    /** Columns whose entries belong together, by the one that names the group. */
    static final Map<String, List<String>> GROUPS = Map.of(
            "vendors", List.of("vendors", "vendor_home_states", "vendor_roles"),
            "financing_type", List.of("financing_type", "financing_amount", "financing_currency", "financing_qualifier",
                    "financing_raw", "financier", "financier_home_state"),
            "scale_unit", List.of("scale_unit", "scale_min", "scale_max", "scale_qualifier", "scale_raw", "scale_as_of",
                    "scale_source"),
            "source_title", List.of("source_title", "source_publisher", "source_url", "source_date"));

    /** Lists with an entry on each line. */
    private static final List<String> LINES = List.of("former_names", "related_ids");
    private static final Set<String> LISTS = Set.of("former_names", "related_ids", "countries", "technologies", "traits",
            "possible_traits");
    private static final String COUNTRIES = "countries";
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;|]+");
    private static final Pattern SOURCE = Pattern.compile("^source[0-9]+_");
    private static final int MORE = 2;

    /**
     * Fields that belong together.
     *
     * @param number from 1
     */
    record Entry(int number, Map<String, String> fields) {

        public String get(String name) {
            return fields.get(name);
        }
    }

    static RecordForm of(Deployment deployment) {
        Map<String, String> cells = CommonRecord.cells(deployment);
        Map<String, List<String>> typed = new LinkedHashMap<>();
        cells.forEach((column, cell) -> typed.put(column, List.of(cell)));
        GROUPS.forEach((group, columns) -> columns.forEach(c -> typed.put(c, BarList.split(cells.getOrDefault(c, "")))));
        LINES.forEach(c -> typed.put(c, List.of(String.join("\n", BarList.split(cells.getOrDefault(c, ""))))));
        typed.put(COUNTRIES, List.of(String.join(", ", deployment.place().countries())));
        typed.put("technologies", List.copyOf(deployment.operation().technologies()));
        deployment.operation().traits().forEach(t -> typed.put(TRAIT + t, List.of(YES)));
        deployment.operation().possibleTraits().forEach(t -> typed.put(TRAIT + t, List.of(PERHAPS)));
        List<Source> sources = deployment.proof().sources();
        typed.put("source_title", sources.stream().map(Source::title).toList());
        typed.put("source_publisher", sources.stream().map(Source::publisher).toList());
        typed.put("source_url", sources.stream().map(Source::url).toList());
        typed.put("source_date", sources.stream().map(Source::date).toList());
        return new RecordForm(typed);
    }

    /** What a browser sent. */
    static RecordForm of(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> typed.put(name, values.stream().map(FormFields::tidy).toList()));
        return new RecordForm(typed);
    }

    /** With one field as it is now. */
    RecordForm with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.put(name, List.of(value));
        return new RecordForm(changed);
    }

    public String get(String name) {
        return at(name, 0);
    }

    public boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    public String trait(String id) {
        return get(TRAIT + id);
    }

    private String at(String name, int place) {
        List<String> values = typed.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : "";
    }

    /** What was typed of a group, and some empty entries to go on with. */
    public List<Entry> entries(String group) {
        List<Entry> entries = new ArrayList<>(filled(group));
        int most = group.equals("source_title") ? CommonRecord.MOST_SOURCES : Integer.MAX_VALUE;
        for (int i = 0; i < MORE && entries.size() < most; i++) {
            entries.add(entry(group, entries.size() + 1, Integer.MAX_VALUE));
        }
        return entries;
    }

    private List<Entry> filled(String group) {
        int longest = GROUPS.get(group).stream().mapToInt(c -> typed.getOrDefault(c, List.of()).size()).max().orElse(0);
        List<Entry> filled = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            Entry entry = entry(group, filled.size() + 1, i);
            if (entry.fields().values().stream().anyMatch(v -> !v.isEmpty())) {
                filled.add(entry);
            }
        }
        return filled;
    }

    private Entry entry(String group, int number, int place) {
        return new Entry(number, GROUPS.get(group).stream()
                .collect(Collectors.toMap(Function.identity(), c -> at(c, place), (a, b) -> a, LinkedHashMap::new)));
    }

    /** The form as a row of the common record. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        typed.forEach((name, values) -> cells.put(name, values.isEmpty() ? "" : values.get(0)));
        LINES.forEach(c -> cells.put(c, list(get(c).lines())));
        cells.put(COUNTRIES, list(BETWEEN_CODES.splitAsStream(get(COUNTRIES))));
        cells.put("technologies", BarList.join(typed.getOrDefault("technologies", List.of())));
        cells.put("traits", traits(YES));
        cells.put("possible_traits", traits(PERHAPS));
        GROUPS.forEach((group, columns) -> columns
                .forEach(c -> cells.put(c, BarList.join(filled(group).stream().map(e -> e.get(c)).toList()))));
        List<Entry> sources = filled("source_title");
        IntStream.range(0, sources.size()).forEach(i -> sources.get(i).fields()
                .forEach((name, value) -> cells.put(name.replace("source", "source" + (i + 1)), value)));
        return cells;
    }

    private static String list(Stream<String> entries) {
        return BarList.join(entries.map(String::strip).filter(e -> !e.isEmpty()).toList());
    }

    private String traits(String word) {
        return BarList.join(typed.entrySet().stream().filter(e -> e.getKey().startsWith(TRAIT) && e.getValue().contains(word))
                .map(e -> e.getKey().substring(TRAIT.length())).toList());
    }

    /** The number of the first entry with that text in that field; 1 if there is none. */
    int find(String group, String column, String text) {
        return filled(group).stream().filter(e -> e.get(column).equals(text)).mapToInt(Entry::number).findFirst().orElse(1);
    }

    /** The group a column belongs to; empty if it stands alone. */
    static String group(String column) {
        return GROUPS.entrySet().stream().filter(g -> g.getValue().contains(column)).map(Map.Entry::getKey).findFirst()
                .orElse("");
    }

    /** Whether the cells of the column hold several entries. */
    static boolean isList(String column) {
        return LISTS.contains(column) || !group(column).isEmpty() && !column.startsWith("source_");
    }

    /** The column without the number of the source. */
    static String unnumbered(String column) {
        return SOURCE.matcher(column).replaceFirst("source_");
    }
}
