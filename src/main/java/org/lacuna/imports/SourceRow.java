package org.lacuna.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table as it was brought: texts, nothing understood yet.
 *
 * @param columns shared by all rows of the table
 * @param cells in the order of the columns; may be fewer, and may be more: cell 9 of a table of 8 columns stands in the
 *        column {@code #9} of this row. Not copied, for there are a million rows: nobody may change the list afterwards
 * @param table the name of the table, such as that of a sheet
 * @param line where the row begins: the line of a text file, the row of a sheet, the entry of a list; counted from 1
 */
public record SourceRow(SourceColumns columns, List<String> cells, String table, long line) {

    private static final int MOST_DIGITS = 9;

    /** @return the cell in the column so named; empty if the row has none */
    public String get(String column) {
        int place = columns.find(column).orElseGet(() -> beyond(column));
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    /** The place a name like {@code #9} stands for, if no column of the table is there. */
    private int beyond(String column) {
        if (column.length() < 2 || column.length() > MOST_DIGITS || column.charAt(0) != '#'
                || !column.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int place = Integer.parseInt(column.substring(1)) - 1;
        return place < columns.names().size() ? -1 : place;
    }

    /** The names of the columns, and of the cells beyond them. */
    public List<String> names() {
        if (cells.size() <= columns.names().size()) {
            return columns.names();
        }
        List<String> names = new ArrayList<>(columns.names());
        while (names.size() < cells.size()) {
            names.add(SourceColumns.nameless(names.size()));
        }
        return names;
    }

    /** The names of a table's columns, and of the cells beyond them in these rows. */
    public static List<String> names(SourceColumns columns, List<SourceRow> rows) {
        return rows.stream().map(SourceRow::names).reduce(columns.names(), (a, b) -> b.size() > a.size() ? b : a);
    }

    /** Whether no cell has anything but blanks. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the row is the header once more, as where tables were pasted together. It may then name columns that the
     * first one left nameless.
     */
    public boolean repeatsHeader() {
        return columns.repeatedBy(cells);
    }
}
