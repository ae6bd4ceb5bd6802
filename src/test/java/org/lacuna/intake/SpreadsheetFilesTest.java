package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.intake.BroughtFiles.book;
import static org.lacuna.intake.BroughtFiles.cells;
import static org.lacuna.intake.BroughtFiles.headerAt;
import static org.lacuna.intake.BroughtFiles.lines;
import static org.lacuna.intake.BroughtFiles.ods;
import static org.lacuna.intake.BroughtFiles.ofTable;
import static org.lacuna.intake.BroughtFiles.open;
import static org.lacuna.intake.BroughtFiles.refusal;
import static org.lacuna.intake.BroughtFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetFilesTest {

    private static final String REPEATED = """
            <table:table table:name="Data">
            <table:table-column table:number-columns-repeated="16384"/>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Country</text:p></table:table-cell>
             <table:table-cell/><table:table-cell office:value-type="string"><text:p>Since</text:p></table:table-cell>
             <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Ch<text:span>ad</text:span></text:p><text:p>or<text:s text:c="2"/>so</text:p></table:table-cell>
             <table:table-cell office:value-type="date" office:date-value="2019-03-04"><text:p>04.03.19</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="float" office:value="2006"><text:p>2.006,0</text:p></table:table-cell>
             <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
             <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2.50"><office:annotation><text:p>a note</text:p></office:annotation><text:p>2,5</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>""";

    @TempDir
    Path folder;

    @Test
    void aWorkbookWithTitlesAndSeveralSheetsIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Cameras");
            sheet.value(0, 0, "Cameras of the city");
            row(sheet, 2, "Country", " ", "Place", "Since", "Cost");
            row(sheet, 3, "Кыргызстан", "", "Bishkek", LocalDate.of(2019, 3, 4), 0.1 + 0.2);
            sheet.style(3, 3).format("yyyy-mm-dd").set();
            row(sheet, 5, "Chad", "x", "", LocalDateTime.of(2020, 1, 2, 13, 30), 2006);
            sheet.style(5, 3).format("dd/mm/yyyy hh:mm").set();
            sheet.value(5, 6, "beyond");
            row(book.newWorksheet("Notes"), 0, "Note");
            book.newWorksheet("Nothing");
        }
        BroughtFile file = open(folder, "t.csv", bytes.toByteArray());
        assertThat(file.kind()).isEqualTo(FileKind.XLSX);
        assertThat(file.tables()).extracting(BroughtTable::name).containsExactly("Cameras", "Notes");
        assertThat(file.passedOver()).containsExactly("The sheet Nothing is empty.");
        BroughtTable table = file.tables().get(0);
        assertThat(table.columns().names()).containsExactly("Country", "#2", "Place", "Since", "Cost");
        assertThat(table.reading().headerRow()).hasValue(3);
        assertThat(table.reading().encoding()).isEmpty();
        assertThat(lines(table)).containsExactly(4L, 6L);
        assertThat(cells(table)).containsExactly(List.of("Кыргызстан", "", "Bishkek", "2019-03-04", "0.3"),
                List.of("Chad", "x", "", "2020-01-02T13:30", "2006", "", "beyond"));
        assertThat(table.sample().get(1).get("#7")).isEqualTo("beyond");
        assertThat(open(folder, "t.csv", bytes.toByteArray(), ofTable("Notes")).tables()).extracting(BroughtTable::name)
                .containsExactly("Notes");
        assertThat(refusal(folder, "t.csv", bytes.toByteArray(), ofTable("Sheet1")))
                .isEqualTo("The file has no table Sheet1; it has Cameras, Notes, Nothing.");
        assertThat(open(folder, "t.csv", bytes.toByteArray(), headerAt(4)).tables().get(0).columns().names())
                .containsExactly("Кыргызстан", "#2", "Bishkek", "2019-03-04", "0.3");
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
            } else if (cells[i] instanceof LocalDateTime time) {
                sheet.value(row, i, time);
            } else if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (!cells[i].toString().isEmpty()) {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    @Test
    void everyTypeOfCellBecomesAText() {
        assertThat(xlsx("""
                <c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>aside</t></rPh></is></c>
                <c t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c><f t="shared" si="0" ref="A1:C9">1+1</f><v>2</v></c>
                <c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2020-05-06</v></c><c r="K2"><v>2006.0</v></c>
                <c><v>0.30000000000000004</v></c><c><v>1E+20</v></c><c><v>-7</v></c><c><v>1e999</v></c>""",
                "<si><r><t>Sha</t></r><r><t xml:space=\"preserve\">red </t></r></si>"))
                .containsExactly("Shared ", "inline", "ab", "2", "TRUE", "#REF!", "2020-05-06", "", "", "", "2006", "0.3",
                        "100000000000000000000", "-7", "1e999");
    }

    @Test
    void numbersThatLookLikeDaysBecomeDays() {
        assertThat(xlsx("""
                <c s="1"><v>43916</v></c><c s="2"><v>43916.5</v></c><c s="3"><v>0.25</v></c><c s="4"><v>1.5</v></c>
                <c s="5"><v>43916</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c><c s="1"><v>-1</v></c>
                <c s="1"><v>99999999</v></c><c s="77"><v>5</v></c>""", ""))
                .containsExactly("2020-03-26", "2020-03-26T12:00", "06:00", "1.5", "43916", "1900-02-28", "1900-03-01", "-1",
                        "99999999", "5");
    }

    @Test
    void daysMayBeCountedFrom1904() {
        Map<String, byte[]> parts = book(
                "<row r=\"1\"><c t=\"str\"><v>a</v></c></row><row r=\"2\"><c s=\"1\"><v>1</v></c></row>", "");
        parts.put("xl/workbook.xml", new String(parts.get("xl/workbook.xml")).replace("<sheets>",
                "<workbookPr date1904=\"1\"/><sheets>").getBytes());
        assertThat(cells(open(folder, "t.xlsx", zip(parts)).tables().get(0))).containsExactly(List.of("1904-01-02"));
    }

    private List<String> xlsx(String cells, String texts) {
        String header = "<c t=\"str\"><v>a</v></c>".repeat(12);
        String rows = "<row r=\"1\">" + header + "</row><row r=\"2\">" + cells + "</row>";
        return cells(open(folder, "t.xlsx", zip(book(rows, texts))).tables().get(0)).get(0);
    }

    @Test
    void aSpreadsheetOfOpenDocumentIsRead() {
        BroughtFile file = open(folder, "t.ods", zip(ods(REPEATED
                + "<table:table table:name=\"Empty\"/><table:table table:name=\"Last\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>")));
        assertThat(file.kind()).isEqualTo(FileKind.ODS);
        assertThat(file.tables()).extracting(BroughtTable::name).containsExactly("Data", "Last");
        BroughtTable table = file.tables().get(0);
        assertThat(table.columns().names()).containsExactly("Country", "#2", "Since");
        assertThat(lines(table)).containsExactly(5L, 6L, 7L);
        List<String> twice = List.of("Chad or  so", "Chad or  so", "2019-03-04");
        assertThat(cells(table)).containsExactly(twice, twice, List.of("2006", "TRUE", "2.5"));
        assertThat(file.tables().get(1).columns().names()).containsExactly("x");
    }
}
