package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.intake.BroughtFiles.book;
import static org.lacuna.intake.BroughtFiles.cells;
import static org.lacuna.intake.BroughtFiles.entries;
import static org.lacuna.intake.BroughtFiles.ods;
import static org.lacuna.intake.BroughtFiles.open;
import static org.lacuna.intake.BroughtFiles.refusal;
import static org.lacuna.intake.BroughtFiles.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.imports.Reading;

class HostileFilesTest {

    private static final String DOCTYPE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    private static final String ALLOWED = "; allowed are CSV, JSON, .xlsx, .ods and zip files of these.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "89504E470D0A1A0A|a PNG picture", "FFD8FFE0|a JPEG picture",
            "25504446|a PDF document", "4D5A90000300|a program for Windows", "7F454C46|a program for Linux",
            "1F8B08|a gzip archive", "3C21444F43545950452068746D6C3E|a web page (HTML)", "3C3F786D6C|an XML file",
            "53514C69746520666F726D61742033|a database (SQLite)" })
    void otherFilesAreCalledWhatTheyAre(String bytes, String what) {
        assertThat(refusal(folder, "t.csv", HexFormat.of().parseHex(bytes))).isEqualTo("t.csv is " + what + ALLOWED);
    }

    @Test
    void oldAndEncryptedOfficeFilesAreRefused() {
        byte[] old = HexFormat.of().parseHex("D0CF11E0A1B11AE1" + "00".repeat(504));
        assertThat(refusal(folder, "t.xlsx", old)).isEqualTo(
                "t.xlsx is an old Office file (.xls) or one with a password; save it as .xlsx without a password.");
        byte[] encrypted = Arrays.copyOf(old, 2048);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 1024, stream.length);
        assertThat(refusal(folder, "t.xlsx", encrypted))
                .isEqualTo("t.xlsx is a spreadsheet with a password; save it without one.");
        Map<String, byte[]> parts = ods("");
        parts.put("META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"u\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>".getBytes());
        assertThat(refusal(folder, "t.ods", zip(parts))).isEqualTo("The file has a password. Save it without one.");
    }

    @Test
    void nothingAndNoTextAreRefused() {
        assertThat(refusal(folder, "t.csv", "")).isEqualTo("The file is empty.");
        assertThat(refusal(folder, "t.csv", "a,b\n1,\0\n1\0,2"))
                .isEqualTo("t.csv has zero bytes, as programs and pictures have; allowed is text.");
        assertThat(refusal(folder, "t.csv", new byte[] { 'a', (byte) 0xFF, 0, 0, 'b' }))
                .isEqualTo("t.csv has zero bytes, as programs and pictures have; allowed is text.");
    }

    @Test
    void largeFilesAreRefusedUnread() throws IOException {
        Path text = folder.resolve("large");
        Path packed = folder.resolve("packed");
        try (RandomAccessFile file = new RandomAccessFile(text.toFile(), "rw")) {
            file.writeBytes("a,b\n");
            file.setLength(601L * 1024 * 1024);
        }
        try (RandomAccessFile file = new RandomAccessFile(packed.toFile(), "rw")) {
            file.writeBytes("PK\3\4");
            file.setLength(50L * 1024 * 1024 + 1);
        }
        assertThat(refusalOf(text)).isEqualTo("The file has 601 MB; allowed are 600 MB.");
        assertThat(refusalOf(packed)).isEqualTo("The file has 51 MB; allowed are 50 MB.");
    }

    private static String refusalOf(Path file) {
        try {
            BroughtFile.open(file, "t", Reading.DETECT).tables().forEach(t -> t.forEach(r -> {
            }));
            return "It was read.";
        } catch (UnreadableFileException e) {
            return e.getMessage();
        }
    }

    @Test
    void cellsRowsAndColumnsHaveLimits() {
        assertThat(refusal(folder, "t.csv", "a\n" + "x".repeat(32_768)))
                .isEqualTo("t.csv line 2 has a cell of more than 32,767 characters, which is the limit."
                        + " Perhaps a quotation mark begins a cell and is not closed.");
        assertThat(refusal(folder, "t.csv", "a,b\n1,\"2\n" + "3,4\n".repeat(100_000)))
                .isEqualTo("t.csv has a cell of more than 32,767 characters, which is the limit."
                        + " Perhaps a quotation mark begins a cell and is not closed.");
        assertThat(refusal(folder, "t.csv", "a,b\n" + ",".repeat(2000)))
                .isEqualTo("t.csv line 2 has more than 2,000 columns, which is the limit.");
        assertThat(refusal(folder, "t.csv", "a,b\n" + ("x".repeat(30_000) + ",").repeat(40)))
                .isEqualTo("t.csv line 2 has more than 1,000,000 characters, which is the limit for a row.");
        assertThat(refusal(folder, "t.csv", "a" + "x".repeat(1000) + ",b\n"))
                .isEqualTo("t.csv line 1 has a column name of more than 1,000 characters, which is the limit.");
        assertThat(refusal(folder, "t.csv", "a\n" + "1\n".repeat(2_000_000)))
                .isEqualTo("t.csv has more than 2,000,000 rows, which is the limit.");
        assertThat(refusal(folder, "t.csv", "a\n" + "\n".repeat(2_000_001)))
                .isEqualTo("t.csv has more than 2,000,000 rows, which is the limit.");
        String wide = ("x".repeat(900) + ",").repeat(1000);
        Map<String, byte[]> many = entries();
        IntStream.range(0, 6).forEach(i -> many.put(i + ".csv", wide.getBytes()));
        assertThat(refusal(folder, "t.zip", zip(many)))
                .isEqualTo("The first rows of the tables have more than 5,000,000 characters, which is the limit.");
    }

    @Test
    void jsonHasLimits() {
        assertThat(refusal(folder, "t.json", "[".repeat(100_000))).isEqualTo(
                "t.json is nested deeper than 50 levels, which is the limit.");
        assertThat(refusal(folder, "t.json", "{\"a\":".repeat(51) + "1" + "}".repeat(51))).isEqualTo(
                "t.json is nested deeper than 50 levels, which is the limit.");
        assertThat(refusal(folder, "t.json", "[{\"a\": \"" + "x".repeat(32_768) + "\"}]")).isEqualTo(
                "t.json record 1 has a cell of more than 32,767 characters, which is the limit.");
        assertThat(refusal(folder, "t.json", "[{\"a\": \"" + "x".repeat(2_000_000) + "\"}]")).isEqualTo(
                "t.json has a text of more than 32,767 characters, which is the limit.");
        assertThat(refusal(folder, "t.json", "[{\"" + "x".repeat(1001) + "\": 1}]")).isEqualTo(
                "t.json has a name or a number of more than 1,000 characters, which is the limit.");
        assertThat(refusal(folder, "t.json", "[{\"" + "x".repeat(999) + "\": {\"" + "x".repeat(999) + "\": 1}}]"))
                .isEqualTo("t.json record 1 has a path of more than 1,000 characters, which is the limit.");
        StringBuilder columns = new StringBuilder("[");
        IntStream.range(0, 2001).forEach(i -> columns.append(i == 0 ? "" : ",").append("{\"c" + i + "\":1}"));
        assertThat(refusal(folder, "t.json", columns + "]")).isEqualTo(
                "t.json has more than 2,000 columns, which is the limit.");
        assertThat(refusal(folder, "t.json", "[" + "{\"a\":1},".repeat(2_000_000) + "{\"a\":1}]")).isEqualTo(
                "t.json has more than 2,000,000 rows, which is the limit.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "../x.csv", "a/../../x.csv", "/etc/x.csv", "C:\\x.csv", "..\\x.csv" })
    void namesThatPointOutsideAreRefused(String name) {
        assertThat(refusal(folder, "t.zip", zip(entries(name, "a\n1")))).isEqualTo("The file holds a file named " + name
                + ", which points outside; allowed are names of files in folders below.");
    }

    @Test
    void nestedAndBrokenZipsAreRefused() {
        Map<String, byte[]> nested = Map.of("inner.csv", zip(entries("a.csv", "a\n1")));
        assertThat(refusal(folder, "t.zip", zip(nested))).isEqualTo(
                "The zip holds another zip, inner.csv; allowed are CSV, JSON, .xlsx and .ods in it.");
        byte[] whole = zip(entries("a.csv", "a\n1"));
        String damaged = "The file begins like a zip archive or a spreadsheet, but is damaged or cut off.";
        assertThat(refusal(folder, "t.zip", Arrays.copyOf(whole, whole.length - 3))).isEqualTo(damaged);
        assertThat(refusal(folder, "t.zip", "PK\3\4 and nothing else")).isEqualTo(damaged);
        byte[] encrypted = whole.clone();
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        encrypted[directory + 8] |= 1;
        assertThat(refusal(folder, "t.zip", encrypted)).isEqualTo("The file has a password. Save it without one.");
    }

    @Test
    void zipsOfManyFilesAreRefused() throws IOException {
        Map<String, byte[]> many = entries();
        IntStream.range(0, 1001).forEach(i -> many.put(i + ".csv", new byte[0]));
        assertThat(refusal(folder, "t.zip", zip(many))).isEqualTo("The file holds more than 1,000 files, which is the limit.");
        byte[] long64 = zip(many);
        long64[long64.length - 12] = (byte) 0xFF;
        long64[long64.length - 11] = (byte) 0xFF;
        assertThat(refusal(folder, "t.zip", long64)).isEqualTo("The file holds more than 1,000 files, which is the limit.");
        Map<String, byte[]> longNames = entries();
        IntStream.range(0, 30).forEach(i -> longNames.put(i + "x".repeat(60_000), new byte[0]));
        assertThat(refusal(folder, "t.zip", zip(longNames)))
                .isEqualTo("The list of files in it is longer than 1 MB, which is the limit.");
    }

    @Test
    void bombsAreNotUnpacked() {
        assertThat(refusal(folder, "t.zip", zip(Map.of("a.csv", much("a,b\n", 30))))).isEqualTo(
                "The part a.csv unpacks to more than 200 times its size, which is the limit.");
        for (String part : new String[] { "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml" }) {
            Map<String, byte[]> parts = book("", "");
            parts.put(part, much("<a/>", 30));
            assertThat(refusal(folder, "t.xlsx", zip(parts))).isEqualTo(
                    "The part " + part + " unpacks to more than 200 times its size, which is the limit.");
        }
    }

    private static byte[] much(String again, int megabytes) {
        return again.repeat(megabytes * 1024 * 1024 / again.length()).getBytes();
    }

    @Test
    void archivesThatLieAboutTheirSizesAreRefused() {
        byte[] lie = zip(Map.of("a.csv", much("a,b\n", 1)));
        int directory = new String(lie, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        lie[directory + 26] = 0;
        assertThat(refusal(folder, "t.zip", lie)).isEqualTo(
                "The file begins like a zip archive or a spreadsheet, but is damaged or cut off.");
        lie[directory + 27] = 0x7F;
        assertThat(refusal(folder, "t.zip", lie)).isEqualTo(
                "The part a.csv unpacks to more than 200 times its size, which is the limit.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
            "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml" })
    void documentTypesAreRefusedInEveryPart(String part) {
        Map<String, byte[]> parts = book("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>x</t></si>");
        parts.put(part, (DOCTYPE + new String(parts.get(part))).getBytes());
        assertThat(refusal(folder, "t.xlsx", zip(parts))).isEqualTo(
                "The part " + part + " declares a document type or entities, which are not allowed.");
        parts.put(part, "<a>&x;</a>".getBytes());
        assertThat(refusal(folder, "t.xlsx", zip(parts))).isEqualTo("The part " + part + " is not well-formed XML.");
    }

    @Test
    void documentTypesAreRefusedInOpenDocument() {
        Map<String, byte[]> parts = ods("<table:table table:name=\"a\"/>");
        parts.put("content.xml", (DOCTYPE + "<a>&x;</a>").getBytes());
        assertThat(refusal(folder, "t.ods", zip(parts))).isEqualTo(
                "The part content.xml declares a document type or entities, which are not allowed.");
    }

    @Test
    void macrosAndOtherDocumentsAreRefused() {
        Map<String, byte[]> parts = book("", "");
        parts.put("xl/vbaProject.bin", new byte[10]);
        String macros = "The workbook has macros. Save it as .xlsx, which has none.";
        assertThat(refusal(folder, "t.xlsx", zip(parts))).isEqualTo(macros);
        assertThat(refusal(folder, "t.xlsx", zip(withType("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"))))
                .isEqualTo(macros);
        assertThat(refusal(folder, "t.xlsx", zip(withType("spreadsheetml.sheet.main", "wordprocessingml.document.main"))))
                .isEqualTo("The file is a Word document; allowed is .xlsx.");
        Map<String, byte[]> ods = ods("");
        ods.put("Basic/script-lc.xml", new byte[0]);
        assertThat(refusal(folder, "t.ods", zip(ods))).isEqualTo("The spreadsheet has macros. Save it without them.");
        ods.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes());
        assertThat(refusal(folder, "t.ods", zip(ods)))
                .isEqualTo("The file is an OpenDocument file, but no spreadsheet; allowed is .ods.");
    }

    private static Map<String, byte[]> withType(String type, String other) {
        Map<String, byte[]> parts = book("", "");
        parts.computeIfPresent("[Content_Types].xml", (k, v) -> new String(v).replace(type, other).getBytes());
        return parts;
    }

    @Test
    void workbooksOfManySheetsAreRefused() {
        Map<String, byte[]> parts = book("", "");
        StringBuilder sheets = new StringBuilder("<workbook xmlns:r=\"u\"><sheets>");
        StringBuilder targets = new StringBuilder("<Relationships>");
        IntStream.range(0, 201).forEach(i -> {
            sheets.append("<sheet name=\"" + i + "\" r:id=\"r" + i + "\"/>");
            targets.append("<Relationship Id=\"r" + i + "\" Target=\"s" + i + ".xml\"/>");
            parts.put("xl/s" + i + ".xml", new byte[0]);
        });
        parts.put("xl/workbook.xml", (sheets + "</sheets></workbook>").getBytes());
        parts.put("xl/_rels/workbook.xml.rels", (targets + "</Relationships>").getBytes());
        assertThat(refusal(folder, "t.xlsx", zip(parts)))
                .isEqualTo("The workbook has more than 200 sheets, which is the limit.");
        assertThat(refusal(folder, "t.ods", zip(ods(IntStream.range(0, 201)
                .mapToObj(i -> "<table:table table:name=\"" + i + "\"/>").reduce("", String::concat)))))
                .isEqualTo("The spreadsheet has more than 200 sheets, which is the limit.");
    }

    @Test
    void cellsFarAwayTakeNoMemory() {
        assertThat(xlsx("<row r=\"1\"><c r=\"ZZZZZZZ1\" t=\"str\"><v>x</v></c></row>"))
                .isEqualTo("Data row 1 has more than 2,000 columns, which is the limit.");
        assertThat(xlsx(
                "<row r=\"999999999\" spans=\"1:2000000000\"><c r=\"ZZZZ1\" s=\"1\"/><c r=\"A1\" t=\"str\"><v>x</v></c></row>"))
                .isEqualTo("It was read.");
        assertThat(xlsx("<row><c t=\"s\"><v>2000000000</v></c></row>"))
                .isEqualTo("The file begins like a zip archive or a spreadsheet, but is damaged or cut off.");
        assertThat(refusal(folder, "t.ods", zip(ods("<table:table table:name=\"S\"><table:table-row><table:table-cell"
                + " table:number-columns-repeated=\"2001\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"))))
                .isEqualTo("S row 1 has more than 2,000 columns, which is the limit.");
        assertThat(refusal(folder, "t.ods", zip(ods("<table:table table:name=\"S\"><table:table-row"
                + " table:number-rows-repeated=\"999999999\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>"))))
                .isEqualTo("S row 1 repeats cells so that there are more than 10,000,000 of them, which is the limit.");
        assertThat(refusal(folder, "t.ods", zip(ods("<table:table table:name=\"S\"/>"))))
                .isEqualTo("The file has no table in it. The sheet S is empty.");
    }

    @Test
    void formulasAreNeitherReadNorCalculated() {
        String shared = "<f t=\"shared\" si=\"0\" ref=\"A1:A9\">" + "A1+".repeat(30_000) + "</f>";
        assertThat(cells(open(folder, "t.xlsx", zip(book("<row><c t=\"str\"><v>a</v></c></row><row><c>" + shared
                + "<v>1</v></c></row>" + "<row><c><f t=\"shared\" si=\"0\"/><v>2</v></c></row>".repeat(1000), ""))).tables()
                .get(0)))
                .hasSize(1001);
    }

    @Test
    void xmlHasLimits() {
        String sheet = "xl/worksheets/sheet1.xml";
        assertThat(xlsx("<row>".repeat(200))).isEqualTo(
                "The part " + sheet + " is nested deeper than 100 elements, which is the limit.");
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 3000).forEach(i -> names.append("<n" + i + "/>"));
        assertThat(xlsx(names.toString())).isEqualTo(
                "The part " + sheet + " has more than 2,000 names of elements and attributes, which is the limit.");
        assertThat(xlsx("<row a=\"" + "x".repeat(2_000_000) + "\"/>")).isEqualTo(
                "The part " + sheet + " has a tag or a text of more than 1 MB, which is the limit.");
        assertThat(xlsx("<row><c t=\"str\"><v>" + "x".repeat(32_768) + "</v></c></row>")).isEqualTo(
                "Data row 1 has a cell of more than 32,767 characters, which is the limit.");
        assertThat(xlsx("<row><c t=\"str\"><v><![CDATA[x]]></v></c></row>")).isEqualTo("The part " + sheet
                + " has sections of CDATA, which are not read. Save it again with Excel or LibreOffice.");
        Map<String, byte[]> wide = book("", "");
        wide.put("xl/styles.xml", "\uFEFF<s/>".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refusal(folder, "t.xlsx", zip(wide))).isEqualTo(
                "The part xl/styles.xml is not in UTF-8, which alone is read.");
        Map<String, byte[]> parts = book("", "");
        parts.put("xl/styles.xml", ("<s><cellXfs>" + "<xf/>".repeat(65_537) + "</cellXfs></s>").getBytes());
        assertThat(refusal(folder, "t.xlsx", zip(parts))).isEqualTo(
                "The part xl/styles.xml has more than 65,536 styles, which is the limit.");
        assertThat(xlsx("<row><c></row>")).isEqualTo("The part " + sheet + " is not well-formed XML.");
    }

    private String xlsx(String rows) {
        return refusal(folder, "t.xlsx", zip(book(rows, "")));
    }
}
