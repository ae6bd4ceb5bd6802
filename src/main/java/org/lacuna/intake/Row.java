package org.lacuna.intake;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a file. Reads cells as what they should be, and notes what they are not. */
final class Row {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    /** A longer cell is a mistake or an attack. */
    private static final int MOST_CHARACTERS = 4000;
    private static final String TRICKS = "[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private final NamedCsvRecord csv;
    private final List<RowProblem> problems;

    Row(NamedCsvRecord csv, List<RowProblem> problems) {
        this.csv = csv;
        this.problems = problems;
    }

    /** The cell without control characters and characters that turn the direction of writing round. */
    String text(String column) {
        String clean = clean(column);
        if (clean.length() > MOST_CHARACTERS) {
            refuse(column, clean.length() + " characters", "at most " + MOST_CHARACTERS);
            return "";
        }
        return clean;
    }

    /** Rows that end early lack their last cells. */
    private String clean(String column) {
        return csv.findField(column).orElse("").replaceAll(TRICKS, " ").strip();
    }

    String needed(String column) {
        if (clean(column).isEmpty()) {
            refuse(column, "", "a text");
        }
        return text(column);
    }

    String oneOf(String column, Collection<String> allowed) {
        String text = clean(column);
        if (!allowed.contains(text)) {
            refuse(column, text, allowed.stream().map(a -> a.isEmpty() ? "nothing" : a).collect(Collectors.joining(", ")));
        }
        return text;
    }

    <T> Optional<T> find(String column, Function<String, Optional<T>> find, Collection<String> allowed) {
        String text = clean(column);
        Optional<T> found = find.apply(text);
        if (found.isEmpty()) {
            refuse(column, text, String.join(", ", allowed));
        }
        return found;
    }

    /** Entries divided by a bar. */
    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    Set<String> words(String column, Collection<String> allowed) {
        Set<String> words = new LinkedHashSet<>(list(column));
        words.stream().filter(w -> !allowed.contains(w))
                .forEach(w -> refuse(column, w, String.join(", ", allowed)));
        return words;
    }

    List<String> countries(String column) {
        List<String> codes = list(column);
        codes.stream().filter(c -> !COUNTRIES.contains(c))
                .forEach(c -> refuse(column, c, "ISO 3166-1 codes of two letters, as in KG"));
        if (codes.isEmpty()) {
            refuse(column, "", "at least one ISO 3166-1 code of two letters, as in KG");
        }
        return codes;
    }

    String country(String column) {
        return country(column, text(column));
    }

    String country(String column, String code) {
        if (!code.isEmpty() && !COUNTRIES.contains(code)) {
            refuse(column, code, "nothing or an ISO 3166-1 code of two letters, as in CN");
        }
        return code;
    }

    OptionalLong count(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!text.matches("[0-9]{1,10}")) {
            refuse(column, text, "nothing or a whole number of at most ten digits");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    Optional<BigDecimal> amount(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,15}(\\.[0-9]{1,2})?")) {
            refuse(column, text, "nothing or a number as in 4300000 or 9.50");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** A year, a month or a day, perhaps planned or inferred. */
    String date(String column) {
        String text = text(column);
        if (!text.isEmpty() && !isDate(text)) {
            refuse(column, text, "nothing or a date as in 2019, 2019-03, 2019-03-04 or 2025-12 (planned)");
        }
        return text;
    }

    private static boolean isDate(String text) {
        String date = text.replaceFirst(" \\((planned|inferred)\\)$", "");
        try {
            return date.length() < 10 ? date.matches("[12][0-9]{3}(-(0[1-9]|1[0-2]))?")
                    : date.matches("[12][0-9]{3}-.*") && LocalDate.parse(date) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    String link(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.matches("https?://[^\\s\"<>]+")) {
            refuse(column, text, "nothing or a link that begins with http:// or https://");
        }
        return text;
    }

    /** Lists that belong together entry by entry. */
    List<List<String>> aligned(String first, String... others) {
        List<List<String>> lists = new ArrayList<>(List.of(list(first)));
        for (String column : others) {
            List<String> list = list(column);
            if (list.isEmpty()) {
                list = lists.get(0).stream().map(e -> "").toList();
            } else if (list.size() != lists.get(0).size()) {
                refuse(column, "a list of " + list.size(), "nothing or a list of " + lists.get(0).size() + ", as in " + first);
                list = lists.get(0).stream().map(e -> "").toList();
            }
            lists.add(list);
        }
        return lists;
    }

    void refuse(String column, String found, String allowed) {
        problems.add(new RowProblem(csv.getStartingLineNumber(), shorten(clean("id")), column, shorten(found), allowed));
    }

    private static String shorten(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
