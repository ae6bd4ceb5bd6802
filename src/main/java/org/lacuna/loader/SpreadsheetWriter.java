package org.lacuna.loader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an .xlsx file. Every cell is text, so what begins with = + - or @ is never a formula. */
final class SpreadsheetWriter {

    /** What a cell can hold. */
    static final int MOST_CHARACTERS = 32_767;
    private static final int WIDE = 60;
    private static final int NARROW = 16;
    private static final int SHORT_TEXT = 30;

    private SpreadsheetWriter() {
    }

    /** @throws java.nio.file.FileAlreadyExistsException if there is such a file: it may hold somebody's work */
    static void write(Path file, List<Table> tables) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                Workbook book = new Workbook(out, "Lacuna", "1.0")) {
            tables.forEach(table -> write(table, book.newWorksheet(table.name())));
        }
    }

    private static void write(Table table, Worksheet sheet) {
        List<String> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            String column = columns.get(c);
            sheet.value(0, c, column);
            boolean isShort = table.rows().stream().allMatch(row -> row.cell(column).length() <= SHORT_TEXT);
            sheet.width(c, isShort ? NARROW : WIDE);
            for (int r = 0; r < table.rows().size(); r++) {
                sheet.value(r + 1, c, table.rows().get(r).cell(column));
            }
        }
        sheet.range(0, 0, table.rows().size(), columns.size() - 1).style().format("@").wrapText(true)
                .verticalAlignment("top").set();
        sheet.range(0, 0, 0, columns.size() - 1).style().format("@").bold().set();
        sheet.freezePane(1, 1);
        if (table.name().equals(Exported.NAME)) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
    }
}
