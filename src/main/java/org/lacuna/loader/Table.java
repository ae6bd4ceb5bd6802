package org.lacuna.loader;

import java.util.List;
import java.util.Map;

/**
 * One sheet of a spreadsheet: texts under the names of columns.
 *
 * @param file name of the file, for sentences
 */
public record Table(String file, String name, List<String> columns, List<Row> rows) {

    /** @param number as the spreadsheet counts rows; the names of the columns are row 1 */
    public record Row(int number, Map<String, String> cells) {

        /** Empty if there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    Problem problem(Row row, String says) {
        return new Problem(file + " sheet " + name + " row " + row.number(), Problem.WHOLE, says);
    }

    Problem problem(String says) {
        return new Problem(file + " sheet " + name, Problem.WHOLE, says);
    }

    /** Adds a problem for each column that is not there. */
    boolean has(List<String> wanted, List<Problem> problems) {
        List<String> missing = wanted.stream().filter(c -> !columns.contains(c)).toList();
        missing.forEach(c -> problems.add(problem(
                "The column " + c + " is missing; the first row must have " + String.join(", ", wanted) + ".")));
        return missing.isEmpty();
    }
}
