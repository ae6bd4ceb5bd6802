package org.lacuna.imports;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a file shall be read. What is empty is left to detection.
 *
 * @param encoding the name of a character set, as in {@code windows-1251}
 * @param delimiter what stands between the cells of a text table
 * @param table the name of the one table that is wanted: a sheet, or a file in a zip
 * @param headerRow the line of a text table, or the row of a sheet, that names the columns; counted from 1
 * @param records the path to the list in JSON, as in {@code features} or {@code releases[].tender}: names divided by
 *        dots, {@code []} walks through a list. Empty text means the whole document
 */
public record Reading(Optional<String> encoding, Optional<Character> delimiter, Optional<String> table,
        OptionalInt headerRow, Optional<String> records) {

    /** Everything is left to detection. */
    public static final Reading DETECT = new Reading(Optional.empty(), Optional.empty(), Optional.empty(),
            OptionalInt.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the header row is less than 1 */
    public Reading {
        if (headerRow.isPresent() && headerRow.getAsInt() < 1) {
            throw new IllegalArgumentException("No header row: " + headerRow.getAsInt());
        }
    }

    /** This, and where it leaves something to detection, the other. */
    public Reading or(Reading other) {
        return new Reading(encoding.or(other::encoding), delimiter.or(other::delimiter), table.or(other::table),
                headerRow.isPresent() ? headerRow : other.headerRow, records.or(other::records));
    }
}
