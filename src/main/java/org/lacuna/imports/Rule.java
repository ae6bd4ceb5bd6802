package org.lacuna.imports;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/**
 * Where one text of a record comes from: cells of the source or a text, divided, understood and exchanged, in this order.
 *
 * @param text with {@code {Column}} where a cell goes; empty = the cells of {@code from}
 * @param from columns of the source, see {@link ColumnNames}; the first that is filled is taken
 * @param all whether every one that is filled is taken
 * @param dividers what stands between the entries of one cell; none = it is one entry
 * @param replace pieces of an entry that give way to others, before it is understood
 * @param values what is put for an entry, in any case, {@code *} at the ends standing for any letters; the first that
 *        fits. Nothing = entries stay as they are
 * @param otherwise what is put for an entry that no value fits, {@code {}} in it being the entry; empty = a mistake
 * @param ifEmpty what is put where the row has nothing
 * @param order of day, month and year where a date has numbers alone
 * @param mark of a date: planned, inferred, or empty
 */
public record Rule(Optional<String> text, List<String> from, boolean all, List<String> dividers, As as,
        Map<String, String> replace, Map<String, String> values, Optional<String> otherwise, Optional<String> ifEmpty,
        Optional<DateOrder> order, String mark) {

    public Rule {
        from = List.copyOf(from);
        dividers = List.copyOf(dividers);
        replace = Collections.unmodifiableMap(new LinkedHashMap<>(replace));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Always this text, with cells in its places. */
    public static Rule text(String text) {
        return new Rule(Optional.of(text), List.of(), false, List.of(), As.TEXT, Map.of(), Map.of(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), "");
    }

    /** The first of these columns that is filled. */
    public static Rule from(As as, String... columns) {
        return new Rule(Optional.empty(), List.of(columns), false, List.of(), as, Map.of(), Map.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), "");
    }

    /** How an entry is understood. */
    public enum As implements Coded {

        TEXT,
        /** A name in any of many languages or a code, as an ISO 3166-1 code of two letters. */
        COUNTRY,
        /** A name or an abbreviation, as the name. */
        US_STATE,
        /** A number of things with the words around it. */
        COUNT,
        /** A sum of money with the words around it. */
        AMOUNT,
        /** A day, month or year. */
        DATE,
        /** HTML, as its text. */
        HTML,
        /** HTML or a text, as the links in it. */
        LINKS,
        /** {@code 1 | Name}, as the name. */
        LOOKUP;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<As> find(String code) {
            return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
        }
    }

    /** What comes first in a date of numbers. */
    public enum DateOrder implements Coded {

        DMY,
        MDY;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<DateOrder> find(String code) {
            return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
        }
    }
}
