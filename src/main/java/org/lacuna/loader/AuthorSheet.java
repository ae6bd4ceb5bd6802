package org.lacuna.loader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lacuna.loader.Table.Row;

/** The sheet of criteria or that of options: one row for each, one column for each value that can be changed there. */
final class AuthorSheet {

    static final String CRITERIA = "criteria";
    static final String OPTIONS = "options";

    /** What a cell may hold. */
    private enum Kind {
        TEXT(".*", "a text"),
        SCORE("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?", "a number from 0 to 1, as in 0.5"),
        WEIGHT("[1-5]", "a whole number from 1 to 5");

        private final Pattern pattern;
        private final String allowed;

        Kind(String pattern, String allowed) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
            this.allowed = allowed;
        }
    }

    /** @param pointer from the criterion or option to the value */
    private record Column(String name, String pointer, Kind kind) {

        static Column text(String name, String pointer) {
            return new Column(name, pointer, Kind.TEXT);
        }
    }

    /** @param keys id, or criterion and id */
    private record Line(List<String> keys, SourceFile file, String pointer) {

        String value(Column column) {
            return file.tree().root().at(pointer + column.pointer()).asText();
        }
    }

    private static final List<Column> CRITERION = List.of(Column.text("title", "/title"),
            Column.text("question", "/question"), Column.text("why", "/why"), Column.text("counts", "/guidance/counts"),
            Column.text("doesNotCount", "/guidance/doesNotCount"), Column.text("lookIn", "/guidance/lookIn"),
            Column.text("evidence", "/evidence"), new Column("weight", "/weight/value", Kind.WEIGHT),
            Column.text("weight reason", "/weight/reason"), Column.text("gap", "/gap"),
            Column.text("remedy rank", "/remedy/rank"), Column.text("remedy change", "/remedy/change"));
    private static final List<Column> OPTION = List.of(new Column("score", "/score", Kind.SCORE),
            Column.text("means", "/means"));

    private final String name;
    private final List<String> keys;
    private final List<Column> columns;
    private final Map<List<String>, Line> lines = new LinkedHashMap<>();

    private AuthorSheet(String name, List<String> keys, List<Column> columns) {
        this.name = name;
        this.keys = keys;
        this.columns = columns;
    }

    /** @param files of criteria */
    static AuthorSheet criteria(List<SourceFile> files) {
        AuthorSheet sheet = new AuthorSheet(CRITERIA, List.of("id"), CRITERION);
        for (SourceFile file : files) {
            for (int i = 0; i < file.tree().root().path("criteria").size(); i++) {
                String pointer = "/criteria/" + i;
                sheet.add(new Line(List.of(file.tree().root().at(pointer + "/id").asText()), file, pointer));
            }
        }
        return sheet;
    }

    /** @param files of criteria */
    static AuthorSheet options(List<SourceFile> files) {
        AuthorSheet sheet = new AuthorSheet(OPTIONS, List.of("criterion", "id"), OPTION);
        for (Line criterion : criteria(files).lines.values()) {
            String options = criterion.pointer + "/options";
            for (int i = 0; i < criterion.file.tree().root().at(options).size(); i++) {
                String id = criterion.file.tree().root().at(options + "/" + i + "/id").asText();
                sheet.add(new Line(List.of(criterion.keys.get(0), id), criterion.file, options + "/" + i));
            }
        }
        return sheet;
    }

    private void add(Line line) {
        lines.put(line.keys, line);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(keys);
        columns.forEach(column -> header.add(column.name));
        return header;
    }

    Table table(String file) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.values()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                cells.put(keys.get(i), line.keys.get(i));
            }
            columns.forEach(column -> cells.put(column.name, line.value(column)));
            rows.add(new Row(rows.size() + 2, cells));
        }
        return new Table(file, name, header(), rows);
    }

    /** Puts what the table changes into the edits of the files. */
    void read(Table table, Exported exported, List<CellChange> changes, List<Problem> problems) {
        if (!table.has(header(), problems)) {
            return;
        }
        Map<List<String>, Row> seen = new HashMap<>();
        for (Row row : table.rows()) {
            List<String> key = keys.stream().map(k -> row.cell(k).strip()).toList();
            Row first = seen.putIfAbsent(key, row);
            if (first != null) {
                problems.add(table.problem(row, said(key) + " stands in row " + first.number() + " already."));
            } else if (!lines.containsKey(key)) {
                problems.add(table.problem(row, "There is no " + said(key)
                        + " in the files of this ruleset; rows are added in YAML, not in a spreadsheet."));
            } else {
                columns.stream()
                        .filter(column -> !exported.was(name, String.join(" ", key), column.name, row.cell(column.name)))
                        .forEach(column -> read(table, row, lines.get(key), column, exported, changes, problems));
            }
        }
        Set<String> missing = lines.keySet().stream().filter(k -> !seen.containsKey(k)).map(AuthorSheet::said)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.forEach(key -> problems.add(
                table.problem("The row of " + key + " is missing; rows are taken out in YAML, not in a spreadsheet.")));
    }

    private void read(Table table, Row row, Line line, Column column, Exported exported, List<CellChange> changes,
            List<Problem> problems) {
        String before = line.value(column);
        String after = row.cell(column.name);
        if (after.equals(before) || after.strip().equals(before)) {
            return;
        }
        after = after.strip();
        if (!column.kind.pattern.matcher(after).matches() || after.isEmpty()) {
            problems.add(table.problem(row, "The column " + column.name + " has "
                    + (after.isEmpty() ? "nothing" : ScalarText.quoted(after)) + "; allowed is " + column.kind.allowed + "."));
        } else if (exported.wasOther(name, String.join(" ", line.keys), column.name, before)) {
            problems.add(table.problem(row, "The column " + column.name + " was changed here, and in the files since the "
                    + "export; they have " + ScalarText.quoted(before)
                    + ". Put that here or take the change to a new export."));
        } else if (column.kind == Kind.TEXT) {
            line.file.edits().text(line.pointer + column.pointer, after);
            changes.add(change(line, column, before, after));
        } else if (new BigDecimal(after).compareTo(new BigDecimal(before)) != 0) {
            line.file.edits().number(line.pointer + column.pointer, after);
            changes.add(change(line, column, before, after));
        }
    }

    private static CellChange change(Line line, Column column, String before, String after) {
        return new CellChange(line.file.name(), line.file.tree().line(line.pointer + column.pointer),
                said(line.keys) + " " + column.name, before, after, "");
    }

    private static String said(List<String> keys) {
        return keys.size() == 1 ? keys.get(0) : keys.get(0) + " option " + keys.get(1);
    }
}
