package org.lacuna.loader;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads an .xlsx file as tables of texts. Formulas are refused: nobody sees what they will say tomorrow. */
public final class SpreadsheetReader {

    static final long MOST_BYTES = 5_000_000;
    /** Of all that is packed in the file. */
    static final long MOST_UNPACKED = 100_000_000;
    static final int MOST_ROWS = 20_000;
    private static final int MOST_DIGITS = 9;
    /** A number of a million digits is written in ten characters. */
    private static final int MOST_ZEROS = 40;

    private final Path file;
    private final long mostUnpacked;
    private final List<Problem> problems;

    private SpreadsheetReader(Path file, long mostUnpacked, List<Problem> problems) {
        this.file = file;
        this.mostUnpacked = mostUnpacked;
        this.problems = problems;
    }

    /** Reads as far as the file can be read; what is wrong is added to the problems. */
    static List<Table> read(Path file, List<Problem> problems) {
        return read(file, MOST_UNPACKED, problems);
    }

    /** @param mostUnpacked bytes of all that is packed in the file */
    public static List<Table> read(Path file, long mostUnpacked, List<Problem> problems) {
        SpreadsheetReader reader = new SpreadsheetReader(file, mostUnpacked, problems);
        try {
            return reader.isFit() ? reader.read() : List.of();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            reader.problem("The file cannot be read as a spreadsheet; allowed is .xlsx.");
            return List.of();
        }
    }

    private boolean isFit() throws IOException {
        if (!Files.isRegularFile(file)) {
            problem("The file is missing.");
            return false;
        }
        if (Files.size(file) > MOST_BYTES) {
            problem("The file has " + Files.size(file) + " bytes; allowed are " + MOST_BYTES + ".");
            return false;
        }
        if (!unpacksWithin()) {
            problem("The file unpacks to more than " + mostUnpacked + " bytes.");
            return false;
        }
        return true;
    }

    /** What the file says of its sizes may be wrong, so they are counted. */
    private boolean unpacksWithin() throws IOException {
        byte[] bytes = new byte[8192];
        long sum = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(bytes); n > 0; n = in.read(bytes)) {
                        sum += n;
                        if (sum > mostUnpacked) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private List<Table> read() throws IOException {
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    tables.add(table(sheet.getName(), rows.limit(MOST_ROWS + 1L).toList()));
                }
            }
        }
        return tables;
    }

    private Table table(String name, List<Row> rows) {
        if (rows.size() > MOST_ROWS) {
            problem("The sheet " + name + " has more than " + MOST_ROWS + " rows.");
        }
        Map<Integer, String> columns = new HashMap<>();
        List<Table.Row> texts = new ArrayList<>();
        for (Row row : rows) {
            Map<Integer, String> cells = cells(name, row);
            if (row.getRowNum() == 1) {
                cells.forEach((at, text) -> columns.put(at, text.strip()));
            } else if (!cells.isEmpty()) {
                Map<String, String> named = new HashMap<>();
                cells.forEach((at, text) -> named.putIfAbsent(columns.getOrDefault(at, ""), text));
                texts.add(new Table.Row(row.getRowNum(), named));
            }
        }
        Table table = new Table(file.getFileName().toString(), name, List.copyOf(columns.values()), texts);
        columns.values().stream().distinct().filter(c -> columns.values().stream().filter(c::equals).count() > 1)
                .forEach(c -> problems.add(table.problem("The column " + c + " stands there more than once.")));
        return table;
    }

    /** All that are not blank, by their place in the row. */
    private Map<Integer, String> cells(String sheet, Row row) {
        Map<Integer, String> cells = new HashMap<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : text(sheet, cell);
            if (!text.isBlank()) {
                cells.put(cell.getColumnIndex(), text);
            }
        }
        return cells;
    }

    private String text(String sheet, Cell cell) {
        CellType type = cell.getFormula() == null ? cell.getType() : CellType.FORMULA;
        return switch (type) {
            case STRING -> cell.asString().replace("\r\n", "\n");
            case NUMBER -> number(cell.asNumber());
            case EMPTY -> "";
            case FORMULA -> refuse(sheet, cell, "A formula");
            case BOOLEAN -> refuse(sheet, cell, "A truth value");
            case ERROR -> refuse(sheet, cell, "An error of the spreadsheet");
        };
    }

    /** As it is shown: behind 0.3 may stand 0.30000000000000004. */
    private static String number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_ZEROS) {
            return number.toString();
        }
        return number.round(new MathContext(MOST_DIGITS)).stripTrailingZeros().toPlainString();
    }

    private String refuse(String sheet, Cell cell, String what) {
        problems.add(new Problem(file.getFileName() + " sheet " + sheet + " cell " + cell.getAddress(), Problem.WHOLE,
                what + " stands here; write it out as text."));
        return "";
    }

    private void problem(String says) {
        problems.add(new Problem(file.getFileName().toString(), Problem.WHOLE, says));
    }
}
