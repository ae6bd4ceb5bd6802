package org.lacuna.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it, as the common record writes it, and no more precise than it was.
 *
 * @param written as in {@code 2019}, {@code 2019-03} or {@code 2019-03-04}
 * @param vague whether day and month could be taken for each other, so that only the year is kept
 */
record DateText(String written, boolean vague) {

    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(?:\\.0+)?");
    private static final Pattern ISO = Pattern.compile("([12]\\d{3})-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*)?)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]([12]\\d{3})(?: .*)?");
    private static final Pattern MONTH_OF_NUMBERS = Pattern.compile("(\\d{1,2})[./-]([12]\\d{3})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([12]\\d{3})[./](\\d{1,2})(?:[./](\\d{1,2}))?");
    private static final Pattern WORDS = Pattern
            .compile("(?:(\\d{1,2})\\.?(?:st|nd|rd|th)?\\s+(?:de\\s+)?)?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?"
                    + "(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?([12]\\d{3})(?:\\s*г\\.?|\\s*года)?");
    private static final Map<String, Integer> MONTHS = months();

    /** @param order of day and month where both are numbers; empty = not known */
    static Optional<DateText> read(String text, Optional<Rule.DateOrder> order) {
        String bare = text.strip();
        Matcher match = YEAR.matcher(bare);
        if (match.matches()) {
            return Optional.of(new DateText(match.group(1), false));
        }
        match = ISO.matcher(bare);
        if (match.matches()) {
            return written(match.group(1), match.group(2), match.group(3));
        }
        match = YEAR_FIRST.matcher(bare);
        if (match.matches()) {
            return written(match.group(1), match.group(2), match.group(3));
        }
        match = MONTH_OF_NUMBERS.matcher(bare);
        if (match.matches()) {
            return written(match.group(2), match.group(1), null);
        }
        match = NUMBERS.matcher(bare);
        return match.matches() ? numbers(match, order) : words(bare);
    }

    private static Optional<DateText> numbers(Matcher match, Optional<Rule.DateOrder> order) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        String year = match.group(3);
        boolean dayFirst = order.map(o -> o == Rule.DateOrder.DMY).orElse(first > 12);
        if (order.isEmpty() && first <= 12 && second <= 12 && first != second) {
            return Optional.of(new DateText(year, true));
        }
        return dayFirst ? written(year, match.group(2), match.group(1)) : written(year, match.group(1), match.group(2));
    }

    private static Optional<DateText> words(String text) {
        Matcher match = WORDS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Integer month = MONTHS.get(match.group(2).toLowerCase(Locale.ROOT));
        String day = match.group(1) == null ? match.group(3) : match.group(1);
        return month == null ? Optional.empty() : written(match.group(4), String.valueOf(month), day);
    }

    /** @param day null = not said */
    private static Optional<DateText> written(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month),
                    day == null ? 1 : Integer.parseInt(day));
            return Optional.of(new DateText(day == null ? date.toString().substring(0, 7) : date.toString(), false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "ru", "fr", "es", "de", "pt", "it")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    months.putIfAbsent(month.getDisplayName(style, locale).toLowerCase(locale).replace(".", ""),
                            month.getValue());
                }
            }
        }
        return months;
    }
}
