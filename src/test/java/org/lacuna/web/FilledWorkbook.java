package org.lacuna.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as it leaves a spreadsheet program in which somebody has filled it in. */
final class FilledWorkbook {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> formulas = new LinkedHashMap<>();

    static FilledWorkbook of(byte[] file) throws IOException {
        FilledWorkbook filled = new FilledWorkbook();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    List<List<String>> cells = new ArrayList<>();
                    rows.forEach(row -> cells.add(new ArrayList<>(row.stream()
                            .map(c -> c == null || c.getValue() == null ? "" : c.asString()).toList())));
                    filled.sheets.put(sheet.getName(), cells);
                }
            }
        }
        return filled;
    }

    /** Sheets of questions. */
    List<List<List<String>>> questions() {
        return sheets.values().stream().filter(s -> s.get(0).contains("version") && s.get(0).contains("question")).toList();
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    List<List<String>> sheet(String name) {
        return sheets.get(name);
    }

    /** The common row of a question. */
    List<String> row(String id) {
        return questions().stream().flatMap(List::stream).filter(r -> r.get(0).equals(id)).findFirst().orElseThrow();
    }

    String cell(String id, String column) {
        return row(id).get(column(column));
    }

    FilledWorkbook put(String id, String column, String text) {
        row(id).set(column(column), text);
        return this;
    }

    /** One more row behind the question's own, as it is but for two cells. */
    FilledWorkbook copy(String id, String operator) {
        List<List<String>> sheet = questions().stream().filter(s -> s.contains(row(id))).findFirst().orElseThrow();
        List<String> copy = new ArrayList<>(row(id));
        copy.set(column("operator"), operator);
        copy.set(column("version"), "");
        sheet.add(copy);
        return this;
    }

    FilledWorkbook formula(String id, String column, String formula) {
        formulas.put(id + " " + column(column), formula);
        return this;
    }

    private int column(String name) {
        return questions().get(0).get(0).indexOf(name);
    }

    byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Excel", "16.0");
        sheets.forEach((name, rows) -> write(book.newWorksheet(name), rows));
        book.finish();
        return out.toByteArray();
    }

    private void write(Worksheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String formula = formulas.get(rows.get(r).get(0) + " " + c);
                if (formula != null) {
                    sheet.formula(r, c, formula);
                } else if (!rows.get(r).get(c).isEmpty()) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
    }
}
