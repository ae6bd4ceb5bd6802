package org.lacuna.imports;

import java.util.List;

/**
 * Something that holds of a row or not.
 *
 * @param columns of the source, see {@link ColumnNames}
 * @param is it holds if a cell of them is one of these, see {@link Rule#values}; none = if a cell is filled
 * @param not whether the opposite is meant
 */
public record Condition(List<String> columns, List<String> is, boolean not) {

    public Condition {
        columns = List.copyOf(columns);
        is = List.copyOf(is);
    }
}
