package org.lacuna.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.loader.Table.Row;
import org.lacuna.ruleset.language.Translation;

/**
 * What the cells held when a spreadsheet was exported. It tells what a person changed there from what was changed in the
 * files since. A spreadsheet that was made by hand has none: there every difference counts as a change.
 */
final class Exported {

    static final String NAME = "exported";

    private static final String SHEET = "sheet";
    private static final String KEY = "key";
    private static final String COLUMN = "column";
    private static final String OF = "of";
    private static final List<String> HEADER = List.of(SHEET, KEY, COLUMN, OF);

    /** Fingerprints by sheet, key and column. */
    private final Map<List<String>, String> cells = new HashMap<>();

    static Table table(String file, List<Table> tables) {
        List<Row> rows = new ArrayList<>();
        for (Table table : tables) {
            int count = table.name().equals(AuthorSheet.OPTIONS) ? 2 : 1;
            for (Row row : table.rows()) {
                String key = String.join(" ", table.columns().subList(0, count).stream().map(row::cell).toList());
                table.columns().stream().skip(count)
                        .forEach(column -> rows.add(new Row(rows.size() + 2, Map.of(SHEET, table.name(), KEY, key, COLUMN,
                                column, OF, Translation.fingerprint(row.cell(column))))));
            }
        }
        return new Table(file, NAME, HEADER, rows);
    }

    void read(Table table, List<Problem> problems) {
        if (table.has(HEADER, problems)) {
            table.rows().forEach(row -> cells.put(List.of(row.cell(SHEET), row.cell(KEY), row.cell(COLUMN)), row.cell(OF)));
        }
    }

    /** Whether a text is known to be the one that was exported. */
    boolean was(String sheet, String key, String column, String text) {
        return Translation.fingerprint(text).equals(cells.get(List.of(sheet, key, column)));
    }

    /** Whether a text is known not to be the one that was exported. */
    boolean wasOther(String sheet, String key, String column, String text) {
        return cells.containsKey(List.of(sheet, key, column)) && !was(sheet, key, column, text);
    }
}
