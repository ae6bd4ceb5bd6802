package org.lacuna.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One row of texts. Reads cells as what they should be, and notes what they are not. */
public final class Row {

    static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    /** A longer text is a mistake or an attack. */
    static final int MOST_CHARACTERS = 4000;
    /** So is a longer cell of a list, or of a whole row of another table. */
    static final int MOST_OF_ALL = 20_000;
    private static final String DATE = "nothing or a date as in 2019, 2019-03, 2019-03-04 or 2025-12 (planned)";

    private final long line;
    private final UnaryOperator<String> cells;
    private final List<RowProblem> problems;

    public Row(long line, UnaryOperator<String> cells, List<RowProblem> problems) {
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** Whether these cells are empty as they stand. */
    boolean hasNone(String... columns) {
        for (String column : columns) {
            if (!cells.apply(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The cell without characters that do harm. */
    public String text(String column) {
        return held(column, clean(column), MOST_CHARACTERS);
    }

    /** As {@link #text}, with its line breaks. */
    String lines(String column) {
        return held(column, CellText.cleanLines(cells.apply(column)), MOST_OF_ALL);
    }

    private String held(String column, String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        refuse(column, text.length() + " characters", "at most " + most);
        return "";
    }

    private String clean(String column) {
        return CellText.clean(cells.apply(column));
    }

    public String needed(String column) {
        String text = text(column);
        if (text.isEmpty() && clean(column).isEmpty()) {
            refuse(column, "", "a text");
        }
        return text;
    }

    public String oneOf(String column, Collection<String> allowed) {
        return oneOf(column, clean(column), allowed);
    }

    String oneOf(String column, String text, Collection<String> allowed) {
        if (!allowed.contains(text)) {
            refuse(column, text, allowed.stream().map(a -> a.isEmpty() ? "nothing" : a).collect(Collectors.joining(", ")));
        }
        return text;
    }

    public <T> Optional<T> find(String column, Map<String, T> allowed) {
        String text = clean(column);
        T found = allowed.get(text);
        if (found == null) {
            refuse(column, text, String.join(", ", allowed.keySet()));
        }
        return Optional.ofNullable(found);
    }

    /** Entries divided by a bar. */
    List<String> list(String column) {
        return BarList.split(held(column, clean(column), MOST_OF_ALL));
    }

    Set<String> words(String column, Collection<String> allowed) {
        List<String> list = list(column);
        if (list.isEmpty()) {
            return Set.of();
        }
        Set<String> words = new LinkedHashSet<>(list);
        for (String word : words) {
            if (!allowed.contains(word)) {
                refuse(column, word, String.join(", ", allowed));
            }
        }
        return words;
    }

    public List<String> countries(String column) {
        return countries(column, Set.of());
    }

    /** @param more codes that are allowed too */
    List<String> countries(String column, Set<String> more) {
        List<String> codes = list(column);
        for (String code : codes) {
            if (!COUNTRIES.contains(code) && !more.contains(code)) {
                refuse(column, code, "ISO 3166-1 codes of two letters, as in KG");
            }
        }
        if (codes.isEmpty()) {
            refuse(column, "", "at least one ISO 3166-1 code of two letters, as in KG");
        }
        return codes;
    }

    String country(String column, String code) {
        if (!code.isEmpty() && !COUNTRIES.contains(code)) {
            refuse(column, code, "nothing or an ISO 3166-1 code of two letters, as in CN");
        }
        return code;
    }

    OptionalLong count(String column, String text) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (text.length() > 10 || !CellForm.isDigits(text, 0, text.length())) {
            refuse(column, text, "nothing or a whole number of at most ten digits");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    Optional<BigDecimal> amount(String column, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!CellForm.isNumber(text, 0, 15, 2)) {
            refuse(column, text, "nothing or a number as in 4300000 or 9.50");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** Degrees with a point, as in -1.25. */
    Optional<Double> degrees(String column, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean number = CellForm.isNumber(text, text.charAt(0) == '-' ? 1 : 0, 3, 30);
        double degrees = number ? Double.parseDouble(text) : Double.NaN;
        if (!(Math.abs(degrees) <= most)) {
            refuse(column, text, "nothing or degrees from -" + most + " to " + most + ", as in 42.8746");
            return Optional.empty();
        }
        return Optional.of(degrees);
    }

    public String date(String column) {
        return date(column, text(column));
    }

    /** A year, a month or a day, perhaps planned or inferred. */
    String date(String column, String text) {
        if (!text.isEmpty() && !CellForm.isDate(text)) {
            refuse(column, text, DATE);
        }
        return text;
    }

    public String link(String column) {
        String text = text(column);
        if (!text.isEmpty() && !CellForm.isLink(text)) {
            refuse(column, text, "nothing or a link that begins with http:// or https://");
        }
        return text;
    }

    /** Lists that belong together entry by entry; the first says how many there are. */
    List<List<String>> aligned(String first, String... others) {
        List<List<String>> lists = new ArrayList<>(others.length + 1);
        lists.add(list(first));
        int size = lists.get(0).size();
        for (String column : others) {
            lists.add(sized(column, list(column), size, first));
        }
        return lists;
    }

    /** Lists that belong together entry by entry; the longest says how many there are. */
    List<List<String>> together(String... columns) {
        List<List<String>> lists = Arrays.stream(columns).map(this::list).toList();
        int longest = 0;
        for (int i = 1; i < columns.length; i++) {
            longest = lists.get(i).size() > lists.get(longest).size() ? i : longest;
        }
        List<List<String>> sized = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            sized.add(sized(columns[i], lists.get(i), lists.get(longest).size(), columns[longest]));
        }
        return sized;
    }

    private List<String> sized(String column, List<String> list, int size, String as) {
        if (list.size() == size) {
            return list;
        }
        if (!list.isEmpty()) {
            refuse(column, "a list of " + list.size(), "nothing or a list of " + size + ", as in " + as);
        }
        return Collections.nCopies(size, "");
    }

    public void refuse(String column, String found, String allowed) {
        problems.add(new RowProblem(line, shorten(clean("id")), column, shorten(found), allowed));
    }

    private static String shorten(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
