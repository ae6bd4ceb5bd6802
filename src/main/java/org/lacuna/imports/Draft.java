package org.lacuna.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One record of the common columns while it is made: entries by column. */
final class Draft {

    private static final int LONGEST_NAME = 300;
    private static final String KEPT = "no number was read, the words are kept";
    private static final List<List<String>> GROUPS = List.of(CommonRecord.VENDORS, CommonRecord.FINANCINGS, CommonRecord.SCALE);

    private final Map<String, List<String>> entries = new LinkedHashMap<>();
    private final Set<String> constants = new HashSet<>();
    private final List<String> rawDates = new ArrayList<>();
    private final RowNotes notes;
    private final char decimal;

    Draft(RowNotes notes, char decimal) {
        this.notes = notes;
        this.decimal = decimal;
    }

    boolean has(String column) {
        return entries.containsKey(column);
    }

    List<String> get(String column) {
        return entries.getOrDefault(column, List.of());
    }

    void put(String column, List<String> texts) {
        if (!texts.isEmpty()) {
            entries.put(column, texts);
        }
    }

    /** What a rule took from the row, with the words beside numbers and dates. */
    void put(String column, RuleReader reader, List<String> texts) {
        Rule rule = reader.rule();
        if (rule.text().filter(t -> t.indexOf('{') < 0).isPresent()) {
            constants.add(column);
        }
        if (texts.isEmpty()) {
            return;
        }
        switch (rule.as()) {
            case COUNT -> counts(column, reader.column(column), texts);
            case AMOUNT -> amounts(column, reader.column(column), texts);
            case DATE -> put(column, texts.stream().flatMap(t -> date(column, reader, t).stream()).toList());
            default -> put(column, CommonRecord.LISTS.contains(column) || ImportProfile.SOURCE_LISTS.contains(column) ? texts
                    : List.of(rule.all() ? String.join("; ", texts) : texts.get(0)));
        }
    }

    private Optional<String> date(String column, RuleReader reader, String text) {
        Optional<DateText> date = DateText.read(text, reader.rule().order());
        if (date.isEmpty() || date.get().vague()) {
            notes.warn(reader.column(column), text, date.isEmpty() ? "no date was read, the words are kept"
                    : "day and month could be taken for each other, the year is kept");
        }
        if (!column.startsWith("source") && !date.map(DateText::written).equals(Optional.of(text))) {
            rawDates.add(column + ": " + text);
        }
        String mark = reader.rule().mark().isEmpty() ? "" : " (" + reader.rule().mark() + ")";
        return date.map(d -> d.written() + mark);
    }

    private void counts(String column, String source, List<String> texts) {
        List<Optional<NumberText>> numbers = texts.stream().map(t -> NumberText.read(t, decimal)).toList();
        if (!column.equals("scale_min")) {
            put(column, list(numbers, n -> n.min().or(n::max).flatMap(NumberText::whole)));
            return;
        }
        List<String> min = list(numbers, n -> n.min().flatMap(NumberText::whole));
        List<String> max = list(numbers, n -> n.max().flatMap(NumberText::whole));
        entries.put(column, min);
        entries.put("scale_max", max);
        entries.put("scale_qualifier", list(numbers, n -> Optional.of(n.qualifier()).filter(CommonRecord.COUNT::contains)));
        entries.put("scale_raw", texts);
        for (int i = 0; i < texts.size(); i++) {
            if (min.get(i).isEmpty() && max.get(i).isEmpty()) {
                notes.warn(source, texts.get(i), KEPT);
            }
        }
    }

    /** A range of money has no one amount; its words are kept. */
    private void amounts(String column, String source, List<String> texts) {
        List<Optional<NumberText>> numbers = texts.stream().map(t -> NumberText.read(t, decimal)).toList();
        List<String> amounts = list(numbers,
                n -> n.qualifier().equals("range") ? Optional.empty() : n.min().or(n::max).flatMap(NumberText::money));
        entries.put(column, amounts);
        entries.put("financing_qualifier", list(numbers, n -> Optional.of(n.qualifier())));
        entries.put("financing_raw", texts);
        if (!has("financing_currency")) {
            put("financing_currency", list(numbers, n -> Optional.of(n.currency())));
        }
        for (int i = 0; i < texts.size(); i++) {
            if (amounts.get(i).isEmpty()) {
                notes.warn(source, texts.get(i), KEPT);
            }
        }
    }

    private static List<String> list(List<Optional<NumberText>> numbers, Function<NumberText, Optional<String>> part) {
        return numbers.stream().map(n -> n.flatMap(part).orElse("")).toList();
    }

    /** The record as cells. */
    Map<String, String> cells() {
        if (!rawDates.isEmpty() && !has("dates_raw")) {
            put("dates_raw", List.of(String.join("; ", rawDates)));
        }
        List<String> sure = get("traits");
        entries.computeIfPresent("possible_traits", (c, list) -> list.stream().filter(t -> !sure.contains(t)).toList());
        entries.computeIfPresent("name", (c, name) -> List.of(shorten(name.get(0))));
        if (has("lat") != has("lon")) {
            notes.warn("lat, lon", String.join("", get("lat")) + String.join("", get("lon")),
                    "a point needs both and was left out");
            entries.remove("lat");
            entries.remove("lon");
        }
        clearConstants();
        GROUPS.forEach(this::align);
        new SourceLists(entries, notes).spread();
        Map<String, String> cells = new LinkedHashMap<>();
        entries.forEach((column, list) -> {
            boolean grouped = GROUPS.stream().anyMatch(g -> g.contains(column));
            boolean alone = column.equals("vendors") && !has("vendor_home_states") && !has("vendor_roles");
            cells.put(column, !CommonRecord.LISTS.contains(column) ? list.get(0)
                    : BarList.join(grouped && !alone ? list : List.copyOf(new LinkedHashSet<>(list))));
        });
        return cells;
    }

    /** A unit without a number, a currency without a sum and a role without a name say nothing. */
    private void clearConstants() {
        if (!saysAny("scale_min", "scale_max", "scale_raw")) {
            CommonRecord.SCALE.forEach(entries::remove);
        }
        if (!saysAny("financing_amount", "financing_raw")) {
            List.of("financing_amount", "financing_currency", "financing_qualifier", "financing_raw").forEach(entries::remove);
        }
        if (!saysAny("vendors")) {
            CommonRecord.VENDORS.forEach(entries::remove);
        }
    }

    private boolean saysAny(String... columns) {
        return List.of(columns).stream().anyMatch(c -> get(c).stream().anyMatch(t -> !t.isEmpty()));
    }

    /** What the profile says itself holds for every entry of its group. */
    private void align(List<String> group) {
        int longest = group.stream().mapToInt(c -> get(c).size()).max().orElse(0);
        for (String column : group) {
            if (get(column).size() == 1 && longest > 1 && constants.contains(column)) {
                entries.put(column, Collections.nCopies(longest, get(column).get(0)));
            }
        }
    }

    private static String shorten(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
