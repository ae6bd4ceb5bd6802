package org.lacuna.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lacuna.data.CountryData;
import org.lacuna.data.Table;
import org.lacuna.imports.Codebook.Column;

/**
 * A country's tables as an .xlsx file: what must be said about them, a sheet a table, and what the columns mean. Texts are
 * text cells, so what begins with = + - or @ is never a formula; numbers are numbers.
 */
public final class CountryWorkbook {

    /** What a cell can hold. */
    static final int MOST_CHARACTERS = 32_767;
    static final String CUT = " [cut here; the whole is in data.zip]";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created .*?</dcterms:created>");
    private static final int WIDE = 50;
    private static final int NARROW = 14;
    private static final int SHORT_TEXT = 24;

    private CountryWorkbook() {
    }

    /**
     * The same data give the same bytes.
     *
     * @param out stays open
     */
    public static void write(CountryData data, OutputStream out) throws IOException {
        Path dated = Files.createTempFile("lacuna-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(dated)) {
                writeDated(data, file);
            }
            undate(dated, out);
        } finally {
            Files.delete(dated);
        }
    }

    private static void undate(Path dated, OutputStream out) throws IOException {
        HashedZip zip = new HashedZip(out);
        try (ZipFile parts = new ZipFile(dated.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                byte[] content = parts.getInputStream(part).readAllBytes();
                byte[] undated = part.getName().equals(PROPERTIES) ? undated(content) : content;
                zip.add(part.getName(), o -> o.write(undated));
            }
        }
        zip.finish();
    }

    /** The library writes the moment into it. */
    private static byte[] undated(byte[] properties) {
        return CREATED.matcher(new String(properties, StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static void writeDated(CountryData data, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Lacuna", "1.0");
        Worksheet notes = book.newWorksheet("notes");
        notes.value(0, 0, DataNotes.of(data));
        notes.width(0, 2 * WIDE);
        notes.range(0, 0, 0, 0).style().wrapText(true).verticalAlignment("top").set();
        data.tables().forEach(table -> write(table, book.newWorksheet(table.name())));
        codebook(data, book.newWorksheet("codebook"));
        book.finish();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            boolean isShort = table.rows().stream().allMatch(row -> row.get(column).toString().length() <= SHORT_TEXT);
            sheet.width(c, isShort ? NARROW : WIDE);
            sheet.value(0, c, table.columns().get(c).name());
            for (int r = 0; r < table.rows().size(); r++) {
                value(sheet, r + 1, c, table.rows().get(r).get(c));
            }
        }
        head(sheet, table.columns().size());
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            String text = value.toString();
            sheet.value(row, column, text.length() <= MOST_CHARACTERS ? text
                    : text.substring(0, MOST_CHARACTERS - CUT.length()) + CUT);
            sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void codebook(CountryData data, Worksheet sheet) {
        List<String> names = List.of("table", "column", "form", "list", "words", "means");
        for (int c = 0; c < names.size(); c++) {
            sheet.value(0, c, names.get(c));
            sheet.width(c, c < 4 ? 2 * NARROW : WIDE);
        }
        int row = 1;
        for (Table table : data.tables()) {
            for (Column column : table.columns()) {
                List<String> cells = List.of(table.name(), column.name(), column.form().name().toLowerCase(Locale.ROOT)
                        .replace('_', '-'), String.valueOf(column.list()), String.join(" | ", column.words()), column.means());
                for (int c = 0; c < cells.size(); c++) {
                    value(sheet, row, c, cells.get(c));
                }
                row++;
            }
        }
        head(sheet, names.size());
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().format("@").bold().set();
        sheet.freezePane(1, 1);
    }
}
