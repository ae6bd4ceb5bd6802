package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An exported spreadsheet that a test edits as a person would. */
final class Sheets {

    private final Path file;

    Sheets(Path file) {
        this.file = file;
    }

    /** @param keys the key, the id, or the criterion and the id of an option */
    Sheets set(String sheet, List<String> keys, String column, String text) throws IOException {
        return rows(sheet, rows -> rows.stream().map(row -> isAt(row, keys) ? with(row, column, text) : row).toList());
    }

    private static boolean isAt(Table.Row row, List<String> keys) {
        List<String> found = keys.size() == 2 ? List.of(row.cell("criterion"), row.cell("id"))
                : List.of(row.cell("key") + row.cell("id"));
        return found.equals(keys);
    }

    static Table.Row with(Table.Row row, String column, String text) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(column, text);
        return new Table.Row(row.number(), cells);
    }

    Sheets rows(String sheet, UnaryOperator<List<Table.Row>> change) throws IOException {
        return tables(table -> table.name().equals(sheet)
                ? new Table(table.file(), sheet, table.columns(), change.apply(table.rows()))
                : table);
    }

    Sheets tables(UnaryOperator<Table> change) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Table table : SpreadsheetReader.read(file, new ArrayList<>())) {
            tables.add(change.apply(table));
        }
        Files.delete(file);
        SpreadsheetWriter.write(file, tables);
        return this;
    }

    Table table(String sheet) {
        return SpreadsheetReader.read(file, new ArrayList<>()).stream().filter(t -> t.name().equals(sheet)).findFirst()
                .orElseThrow();
    }
}
