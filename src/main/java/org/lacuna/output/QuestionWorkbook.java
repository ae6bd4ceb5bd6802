package org.lacuna.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A questionnaire to be filled in away from the net, as an .xlsx file: a first sheet that says what it is, and a sheet a
 * section. The first row of each is hidden and names the columns for whoever reads the file again. Every cell is text, so what
 * begins with = + - or @ is never a formula.
 */
public final class QuestionWorkbook {

    /** What a cell can hold. */
    public static final int MOST_CHARACTERS = 32_767;
    /** The columns of the first sheet. */
    public static final String KEY = "key";
    public static final String VALUE = "value";

    private static final List<String> ABOUT = List.of(KEY, "label", VALUE);
    private static final int WIDE = 70;
    private static final String TO_FILL = "FFFFFF";
    private static final String FIXED = "EFEFEF";

    private final Workbook book;
    private final Worksheet lists;
    private final Map<List<String>, Range> ranges = new HashMap<>();

    /**
     * A line of the first sheet.
     *
     * @param key for whoever reads the file again; empty = only for people
     */
    public record Fact(String key, String label, String value) {
    }

    /**
     * @param key names it whatever the language
     * @param width in characters
     * @param open whether it is to be filled in
     * @param words allowed in it; empty = any text
     */
    public record Column(String key, String heading, int width, boolean open, List<String> words) {
    }

    /** @param words allowed in cells of this row, by the key of their column */
    public record Line(Map<String, String> cells, Map<String, List<String>> words) {
    }

    /** @param name at most 31 characters */
    public record Sheet(String name, List<Column> columns, List<Line> lines) {
    }

    /** @param about the name of the first sheet */
    public record Book(String about, List<Fact> facts, List<Sheet> sheets) {
    }

    private QuestionWorkbook(Workbook book, Worksheet lists) {
        this.book = book;
        this.lists = lists;
    }

    /** @param out stays open */
    public static void write(Book content, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Lacuna", "1.0");
        about(content, book.newWorksheet(content.about()));
        Worksheet lists = book.newWorksheet("lists");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        QuestionWorkbook writer = new QuestionWorkbook(book, lists);
        content.sheets().forEach(writer::write);
        book.finish();
    }

    private static void about(Book content, Worksheet sheet) {
        for (int c = 0; c < ABOUT.size(); c++) {
            sheet.value(0, c, ABOUT.get(c));
        }
        for (int r = 0; r < content.facts().size(); r++) {
            Fact fact = content.facts().get(r);
            sheet.value(r + 1, 0, fact.key());
            sheet.value(r + 1, 1, fact.label());
            sheet.value(r + 1, 2, fact.value());
        }
        sheet.range(0, 0, content.facts().size(), 2).style().format("@").wrapText(true).verticalAlignment("top").set();
        sheet.range(0, 1, content.facts().size(), 1).style().format("@").wrapText(true).verticalAlignment("top").bold().set();
        sheet.width(1, WIDE / 2);
        sheet.width(2, WIDE);
        sheet.hideColumn(0);
        sheet.hideRow(0);
    }

    private void write(Sheet content) {
        Worksheet sheet = book.newWorksheet(content.name());
        for (int c = 0; c < content.columns().size(); c++) {
            write(sheet, c, content.columns().get(c), content.lines());
        }
        sheet.hideRow(0);
        sheet.freezePane(2, 2);
    }

    private void write(Worksheet sheet, int at, Column column, List<Line> lines) {
        sheet.value(0, at, column.key());
        sheet.value(1, at, column.heading());
        sheet.width(at, column.width());
        for (int r = 0; r < lines.size(); r++) {
            sheet.value(r + 2, at, lines.get(r).cells().getOrDefault(column.key(), ""));
            allow(sheet, r + 2, at, lines.get(r).words().getOrDefault(column.key(), column.words()));
        }
        sheet.range(2, at, lines.size() + 1, at).style().format("@").wrapText(true).verticalAlignment("top")
                .borderStyle("thin").borderColor("C9CBCF").fillColor(column.open() ? TO_FILL : FIXED).set();
        sheet.range(0, at, 1, at).style().format("@").wrapText(true).verticalAlignment("top").bold().fillColor(FIXED).set();
    }

    /** What is not in the list is warned of and not forbidden: the text before the colon is enough. */
    private void allow(Worksheet sheet, int row, int column, List<String> words) {
        if (!words.isEmpty()) {
            sheet.range(row, column, row, column).validateWithList(ranges.computeIfAbsent(words, this::list))
                    .errorStyle(DataValidationErrorStyle.WARNING);
        }
    }

    private Range list(List<String> words) {
        int row = ranges.size();
        for (int c = 0; c < words.size(); c++) {
            lists.value(row, c, words.get(c));
        }
        return lists.range(row, 0, row, words.size() - 1);
    }
}
