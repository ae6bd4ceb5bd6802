package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.Reading;
import org.lacuna.imports.Rule;

/** What a person says the columns of a table mean, made into a profile. */
final class ColumnsForm {

    /** Columns of the record that a column of the source may feed. */
    static final List<String> TARGETS = List.of("countries", "country_note", "place", "name", "technologies", "traits",
            "operator", "operator_type", "vendors", "vendor_home_states", "financing_amount", "financing_currency",
            "financing_raw", "financier", "status", "status_raw", "announced_date", "start_date", "end_date", "scale_min",
            "hosting_state", "hosting_basis", "article_says", "verdict_note", "lat", "lon", "sources_url", "sources_title");
    /** Columns of which every record has one of few words. */
    static final List<String> CONSTANTS = List.of("record_kind", "granularity", "status", "confidence");
    /** Targets with closed words: what stands in a cell has to be exchanged for one of them. */
    static final List<String> WORDS = List.of("operator_type", "technologies", "traits", "status");
    private static final String LISTS = "vendors technologies traits sources_url sources_title";

    private final MultivaluedMap<String, String> sent;

    ColumnsForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    String text(String name) {
        return FormFields.text(sent, name);
    }

    /**
     * @param before the profile that was shown; rules of columns that nobody touched stay as they are
     * @param sources columns of the table, in the order of the form's fields
     * @param reading how a person had the file read
     */
    ImportProfile profile(ImportProfile before, List<String> sources, Reading reading) {
        Map<String, List<String>> from = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String target = text("c" + i);
            if (TARGETS.contains(target)) {
                from.computeIfAbsent(target, t -> new ArrayList<>()).add(sources.get(i));
            }
        }
        Map<String, Rule> columns = new LinkedHashMap<>();
        from.forEach((target, columnsOf) -> columns.put(target, words(target, rule(target, columnsOf, before))));
        CONSTANTS.forEach(c -> constant(columns, c, text(c)));
        constant(columns, "countries", text("country"));
        if (!columns.containsKey("name")) {
            Optional.ofNullable(before.columns().get("name")).ifPresent(r -> columns.put("name", r));
        }
        if (columns.containsKey("scale_min")) {
            columns.put("scale_unit", Rule.text(text("scale_unit").isEmpty() ? "cameras" : text("scale_unit")));
        }
        return filled(before, columns, reading);
    }

    private ImportProfile filled(ImportProfile before, Map<String, Rule> columns, Reading reading) {
        String id = text("id").isEmpty() ? "own" : text("id");
        ImportProfile.Licence licence = new ImportProfile.Licence(text("licence"), "", !text("redistributable").isEmpty(),
                text("attribution"));
        return new ImportProfile(id, text("title").isEmpty() ? before.title() : text("title"), "", text("publisher"),
                text("link"), licence, reading, before.decimal(), before.recognise(),
                new ImportProfile.Ids(id, before.ids().rule()), before.noValues(), before.keepsRow(), before.skip(), columns,
                List.of());
    }

    private static void constant(Map<String, Rule> columns, String target, String word) {
        if (!word.isEmpty() && !columns.containsKey(target)) {
            columns.put(target, Rule.text(word));
        }
    }

    private static Rule rule(String target, List<String> from, ImportProfile before) {
        Rule known = before.columns().get(target);
        if (known != null && sources(known).equals(from)) {
            return known;
        }
        boolean list = List.of(LISTS.split(" ")).contains(target);
        List<String> dividers = target.equals("vendors") || target.equals("technologies") ? List.of(",", ";") : List.of();
        return new Rule(Optional.empty(), from, list || from.size() > 1, dividers, as(target), Map.of(), Map.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Without those that a pattern goes on to name. */
    static List<String> sources(Rule rule) {
        return rule.from().stream().map(f -> f.replaceFirst("\\.\\.#?(\\d+|n)$", "")).toList();
    }

    private static Rule.As as(String target) {
        return switch (target) {
            case "countries", "vendor_home_states", "hosting_state" -> Rule.As.COUNTRY;
            case "financing_amount" -> Rule.As.AMOUNT;
            case "scale_min" -> Rule.As.COUNT;
            case "announced_date", "start_date", "end_date" -> Rule.As.DATE;
            case "sources_url" -> Rule.As.LINKS;
            default -> Rule.As.TEXT;
        };
    }

    /** Exchanges what stands in cells for the words that were chosen for it. */
    private Rule words(String target, Rule rule) {
        Map<String, String> values = new LinkedHashMap<>(rule.values());
        int count = sent.containsKey("n-" + target) ? Integer.parseInt("0" + text("n-" + target).replaceAll("\\D", "")) : 0;
        for (int i = 0; i < Math.min(count, ImportColumnsResource.MOST_WORDS); i++) {
            values.put(text("v-" + target + "-" + i), text("w-" + target + "-" + i));
        }
        values.values().removeIf(String::isEmpty);
        return WORDS.contains(target)
                ? new Rule(rule.text(), rule.from(), rule.all(), rule.dividers(), rule.as(), rule.replace(), values,
                        rule.otherwise().or(() -> otherwise(target)), rule.ifEmpty(), rule.order(), rule.mark())
                : rule;
    }

    private static Optional<String> otherwise(String target) {
        return target.equals("operator_type") || target.equals("status") ? Optional.of("unknown")
                : target.equals("technologies") ? Optional.of("other") : Optional.empty();
    }
}
