package org.lacuna.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lacuna.imports.Reading;
import org.lacuna.imports.SourceRow;

/** Small files of every kind, made for a test. */
final class BroughtFiles {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>""";
    private static final String WORKBOOK = """
            <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
            <sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String TARGETS = """
            <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";
    /** Styles 1 and 2 show days, 3 a time, 4 a duration, 5 money. */
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\ mmm\\ yyyy;@"/>
            <numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;dollars&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
            </styleSheet>""";

    private BroughtFiles() {
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BroughtFile open(Path folder, String name, byte[] content, Reading reading) {
        return BroughtFile.open(file(folder, "brought", content), name, reading);
    }

    static BroughtFile open(Path folder, String name, byte[] content) {
        return open(folder, name, content, Reading.DETECT);
    }

    static BroughtFile open(Path folder, String name, String content) {
        return open(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Why the file is not read, be it at once or in one of its rows. */
    static String refusal(Path folder, String name, byte[] content) {
        return refusal(folder, name, content, Reading.DETECT);
    }

    static String refusal(Path folder, String name, byte[] content, Reading reading) {
        UnreadableFileException refused = catchThrowableOfType(UnreadableFileException.class,
                () -> open(folder, name, content, reading).tables().forEach(t -> t.forEach(r -> {
                })));
        return refused == null ? "It was read." : refused.getMessage();
    }

    static String refusal(Path folder, String name, String content) {
        return refusal(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<List<String>> cells(BroughtTable table) {
        List<List<String>> cells = new ArrayList<>();
        table.forEach(r -> cells.add(List.copyOf(r.cells())));
        return cells;
    }

    static List<Long> lines(BroughtTable table) {
        List<Long> lines = new ArrayList<>();
        table.forEach(r -> lines.add(r.line()));
        return lines;
    }

    static List<SourceRow> rows(BroughtTable table) {
        List<SourceRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    /** A workbook of one sheet. @param rows the XML between sheetData, @param texts that between sst */
    static Map<String, byte[]> book(String rows, String texts) {
        return entries("[Content_Types].xml", TYPES, "xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", TARGETS,
                "xl/styles.xml", STYLES, "xl/sharedStrings.xml", "<sst>" + texts + "</sst>", "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A spreadsheet of OpenDocument. @param tables the XML between office:spreadsheet */
    static Map<String, byte[]> ods(String tables) {
        return entries("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet>""" + tables
                + "</office:spreadsheet></office:body></office:document-content>");
    }

    static Reading inEncoding(String encoding) {
        return new Reading(Optional.of(encoding), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                Optional.empty());
    }

    static Reading ofTable(String table) {
        return new Reading(Optional.empty(), Optional.empty(), Optional.of(table), OptionalInt.empty(), Optional.empty());
    }

    static Reading headerAt(int row) {
        return new Reading(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(row), Optional.empty());
    }

    static Reading records(String path) {
        return new Reading(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(path));
    }
}
