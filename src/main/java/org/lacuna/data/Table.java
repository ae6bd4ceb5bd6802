package org.lacuna.data;

import java.util.List;
import org.lacuna.imports.Codebook.Column;

/**
 * Rows under named columns.
 *
 * @param name in small letters, digits and dashes; a file or sheet is called by it
 * @param title one sentence
 * @param key names of the columns that tell rows apart; empty = none do
 * @param rows of texts, numbers and truth values, one for each column; an empty text = nothing
 */
public record Table(String name, String title, List<Column> columns, List<String> key, List<List<Object>> rows) {

    /** @throws IllegalArgumentException if a row has another number of cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of %s has %d cells for %d columns".formatted(name, row.size(), columns.size()));
            }
        }
    }
}
