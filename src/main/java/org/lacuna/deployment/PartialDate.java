package org.lacuna.deployment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a year, a month or a day.
 *
 * @param first the first day it may mean
 * @param last the last day it may mean
 * @param planned the day was only intended
 */
public record PartialDate(LocalDate first, LocalDate last, boolean planned) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?( \\((planned|inferred)\\))?");

    /** @param written as in {@code 2019}, {@code 2019-03}, {@code 2019-03-04} or {@code 2025-12 (planned)}; else empty */
    public static Optional<PartialDate> find(String written) {
        Matcher date = WRITTEN.matcher(written);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(date, "planned".equals(date.group(5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate of(Matcher date, boolean planned) {
        if (date.group(2) == null) {
            Year year = Year.parse(date.group(1));
            return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), planned);
        } else if (date.group(3) == null) {
            YearMonth month = YearMonth.parse(date.group(1) + date.group(2));
            return new PartialDate(month.atDay(1), month.atEndOfMonth(), planned);
        }
        LocalDate day = LocalDate.parse(date.group(1) + date.group(2) + date.group(3));
        return new PartialDate(day, day, planned);
    }

    /** Whether every day it may mean lies before that day. */
    public boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }
}
