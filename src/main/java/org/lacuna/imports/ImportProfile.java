package org.lacuna.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of one dataset become records: for each column of the {@link CommonRecord}, where its text comes from.
 *
 * @param id lower-case letters, digits and dashes; the dataset of every record that is made
 * @param about what a person should know before importing; may be empty
 * @param link to the dataset; may be empty
 * @param decimal the decimal sign of its numbers, a point or a comma
 * @param recognise columns by which a file is known as this dataset; each list is one form it comes in
 * @param ids how records are named
 * @param noValues words that stand for nothing, in any case, as in {@code N/A}
 * @param keepsRow whether each record keeps the whole row of the source
 * @param skip rows that are no records
 * @param columns of every record, besides id and licence; none = the rows are common rows already
 * @param parts the records of one row, if there are several; none = one record of each row
 */
public record ImportProfile(String id, String title, String about, String publisher, String link, Licence licence,
        Reading reading, char decimal, List<List<String>> recognise, Ids ids, Set<String> noValues, boolean keepsRow,
        List<Skip> skip, Map<String, Rule> columns, List<Part> parts) {

    /** Columns of any number of sources beyond the numbered ones; their lists belong together entry by entry. */
    public static final List<String> SOURCE_LISTS = List.of("sources_title", "sources_publisher", "sources_url",
            "sources_date");
    /** Columns that the profile as a whole fills. */
    public static final Set<String> FILLED = Set.of("id", "dataset", "licence", "attribution", "redistributable", "row");

    public ImportProfile {
        recognise = recognise.stream().map(List::copyOf).toList();
        noValues = Set.copyOf(noValues);
        skip = List.copyOf(skip);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        parts = List.copyOf(parts);
    }

    /** Whether a table with these columns is this dataset. */
    public boolean recognises(List<String> names) {
        return recognise.stream().anyMatch(names::containsAll);
    }

    /** Whether its rows are rows of the {@link CommonRecord}. */
    public boolean isCommon() {
        return columns.isEmpty();
    }

    /** The same, with a rule for a column in the place of any other, as where a person says which country a file is of. */
    public ImportProfile with(String column, Rule rule) {
        Map<String, Rule> changed = new LinkedHashMap<>(columns);
        changed.put(column, rule);
        return new ImportProfile(id, title, about, publisher, link, licence, reading, decimal, recognise, ids, noValues,
                keepsRow, skip, changed, parts);
    }

    /** Whether a profile may fill this column. */
    public static boolean fills(String column) {
        return SOURCE_LISTS.contains(column) || CommonRecord.has(column) && !FILLED.contains(column);
    }

    /**
     * @param name as the publisher names it; empty = none stated
     * @param redistributable whether it lets the records be passed on
     * @param attribution whom to name; may be empty
     */
    public record Licence(String name, String link, boolean redistributable, String attribution) {
    }

    /**
     * @param scheme what ids begin with, as in {@code osm}; an id is {@code scheme:text}, with {@code :part} behind it
     * @param rule of the text; empty = a fingerprint of the row's cells
     */
    public record Ids(String scheme, Optional<Rule> rule) {
    }

    /** Rows for which all conditions hold are left out, for this reason. */
    public record Skip(List<Condition> when, String reason) {

        public Skip {
            when = List.copyOf(when);
        }
    }

    /**
     * One of several records of a row.
     *
     * @param name within the id
     * @param when all have to hold; none = always
     * @param columns beside those of the profile; they come first where both have one
     */
    public record Part(String name, List<Condition> when, Map<String, Rule> columns) {

        public Part {
            when = List.copyOf(when);
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }
    }
}
