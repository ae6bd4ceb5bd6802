package org.lacuna.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the entries that one rule says from a row. */
final class RuleReader {

    private static final int MOST_KNOWN = 1000;
    private static final Pattern LOOKUP = Pattern.compile("^\\d{1,9} \\| ");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final Rule rule;
    private final List<String> columns;
    private final Set<String> noValues;
    private final Countries countries;
    private final Optional<Pattern> divider;
    /** Countries that were found; the same ones come again and again. */
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<Wildcard, List<String>> values = new LinkedHashMap<>();

    RuleReader(Rule rule, Set<String> noValues, Countries countries) {
        this.rule = rule;
        this.columns = ColumnNames.expand(rule.from());
        this.noValues = noValues.stream().map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.countries = countries;
        this.divider = rule.dividers().isEmpty() ? Optional.empty()
                : Optional.of(Pattern.compile(rule.dividers().stream().map(Pattern::quote).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        rule.values().forEach((of, to) -> values.put(new Wildcard(of), BarList.split(to)));
    }

    Rule rule() {
        return rule;
    }

    /** Where a reader of the notes has to look. */
    String column(String target) {
        return columns.isEmpty() ? target : columns.get(0);
    }

    /** The texts before they are understood. */
    List<String> raw(SourceRow row) {
        List<String> texts = rule.text().map(t -> template(t, row)).orElseGet(() -> cells(row));
        return divider.isEmpty() ? texts
                : texts.stream().flatMap(divider.get()::splitAsStream).map(String::strip).filter(t -> !isNothing(t)).toList();
    }

    List<String> read(SourceRow row, String target, RowNotes notes) {
        List<String> entries = new ArrayList<>();
        for (String text : raw(row)) {
            for (String entry : understood(text, target, notes)) {
                entries.addAll(exchanged(entry, target, notes));
            }
        }
        return entries.isEmpty() ? rule.ifEmpty().map(BarList::split).orElse(entries) : entries;
    }

    private List<String> template(String text, SourceRow row) {
        if (text.indexOf('{') < 0) {
            return BarList.split(text);
        }
        StringBuilder filled = new StringBuilder();
        boolean any = false;
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            String cell = CellText.clean(row.get(place.group(1)));
            cell = isNothing(cell) ? "" : cell;
            any |= !cell.isEmpty();
            place.appendReplacement(filled, Matcher.quoteReplacement(cell));
        }
        place.appendTail(filled);
        return any ? List.of(filled.toString().replaceAll(" {2,}", " ").replaceAll("^[\\s,:;–-]+|[\\s,:;–-]+$", ""))
                : List.of();
    }

    private List<String> cells(SourceRow row) {
        List<String> filled = new ArrayList<>();
        for (String column : columns) {
            String cell = CellText.clean(row.get(column));
            if (!isNothing(cell)) {
                filled.add(cell);
                if (!rule.all()) {
                    return filled;
                }
            }
        }
        return filled;
    }

    /** {@code NA} is Namibia where a country is asked for. */
    private boolean isNothing(String text) {
        return text.isEmpty() || noValues.contains(text.toLowerCase(Locale.ROOT))
                && !(rule.as() == Rule.As.COUNTRY && find(text).isPresent());
    }

    private List<String> understood(String written, String target, RowNotes notes) {
        String text = replaced(written);
        return switch (rule.as()) {
            case COUNTRY -> country(LOOKUP.matcher(text).replaceFirst(""), target, notes);
            case US_STATE -> known(countries.usState(text), text, target,
                    () -> "a state of the USA, by name or two letters", notes);
            case HTML -> filled(HtmlText.text(text));
            case LINKS -> HtmlText.links(text);
            case LOOKUP -> filled(LOOKUP.matcher(text).replaceFirst(""));
            default -> filled(text);
        };
    }

    private List<String> country(String text, String target, RowNotes notes) {
        return known(find(text), text, target, () -> countries.advice(text), notes);
    }

    private Optional<String> find(String text) {
        return known.size() > MOST_KNOWN ? countries.find(text) : known.computeIfAbsent(text, countries::find);
    }

    private String replaced(String text) {
        String now = text;
        for (Map.Entry<String, String> piece : rule.replace().entrySet()) {
            now = now.replace(piece.getKey(), piece.getValue());
        }
        return now.strip();
    }

    private static List<String> filled(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private List<String> known(Optional<String> found, String text, String target, Supplier<String> allowed,
            RowNotes notes) {
        if (found.isEmpty() && values.keySet().stream().noneMatch(v -> v.fits(text))) {
            notes.refuse(target, column(target), text, allowed.get());
            return List.of();
        }
        return List.of(found.orElse(text));
    }

    private List<String> exchanged(String entry, String target, RowNotes notes) {
        if (values.isEmpty()) {
            return List.of(entry);
        }
        List<String> fitting = values.entrySet().stream().filter(v -> v.getKey().fits(entry))
                .flatMap(v -> v.getValue().stream()).distinct().toList();
        boolean fits = values.keySet().stream().anyMatch(v -> v.fits(entry));
        if (fits || rule.as() == Rule.As.COUNTRY) {
            return fits ? fitting : List.of(entry);
        }
        if (rule.otherwise().isPresent()) {
            return BarList.split(rule.otherwise().get().replace("{}", entry));
        }
        notes.refuse(target, column(target), entry, String.join(", ", rule.values().keySet()));
        return List.of();
    }
}
