package org.lacuna.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** A workbook of Excel: which sheets it has, and where. */
final class XlsxBook {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OF_WORKBOOK = "spreadsheetml.sheet.main+xml";

    private final Packed zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String workbook = "xl/workbook.xml";
    private String texts = "";
    private String styles = "";
    private boolean from1904;
    private XlsxStyles format;

    private XlsxBook(Packed zip) {
        this.zip = zip;
    }

    static boolean isOne(Packed zip) {
        return zip.has(TYPES);
    }

    static XlsxBook read(Packed zip) throws IOException {
        XlsxBook book = new XlsxBook(zip);
        book.readTypes();
        book.readSheets(book.readTargets());
        book.format = zip.has(book.styles) ? XlsxStyles.read(zip, book.styles, book.from1904)
                : XlsxStyles.none(book.from1904);
        return book;
    }

    private void readTypes() throws IOException {
        boolean isWorkbook = false;
        String other = "an Office file without sheets";
        try (SafeXml xml = new SafeXml(zip.open(TYPES), TYPES)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String type = xml.attribute("ContentType");
                    isWorkbook |= type.endsWith(OF_WORKBOOK);
                    readType(type, xml.attribute("PartName"));
                    if (type.contains("wordprocessingml.document.main")) {
                        other = "a Word document";
                    } else if (type.contains("presentationml.presentation.main")) {
                        other = "a PowerPoint file";
                    }
                }
            }
        }
        if (zip.entries().stream().anyMatch(e -> e.endsWith("vbaProject.bin"))) {
            throw macros();
        }
        if (!isWorkbook) {
            throw new UnreadableFileException("The file is " + other + "; allowed is .xlsx.");
        }
    }

    private void readType(String type, String part) {
        if (type.contains("macroEnabled") || type.contains("vbaProject")) {
            throw macros();
        } else if (part.isEmpty()) {
            return;
        } else if (type.endsWith(OF_WORKBOOK)) {
            workbook = part.substring(1);
        } else if (type.endsWith("spreadsheetml.sharedStrings+xml")) {
            texts = part.substring(1);
        } else if (type.endsWith("spreadsheetml.styles+xml")) {
            styles = part.substring(1);
        }
    }

    private static UnreadableFileException macros() {
        return new UnreadableFileException("The workbook has macros. Save it as .xlsx, which has none.");
    }

    private Map<String, String> readTargets() throws IOException {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        String part = folder + "_rels/" + workbook.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        try (SafeXml xml = new SafeXml(zip.open(part), part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String target = xml.attribute("Target");
                    if (targets.size() == Limits.ENTRIES) {
                        throw Packed.damaged();
                    }
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return targets;
    }

    private void readSheets(Map<String, String> targets) throws IOException {
        Set<String> parts = new HashSet<>();
        int listed = 0;
        try (SafeXml xml = new SafeXml(zip.open(workbook), workbook)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(xml.attribute("date1904"));
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("sheet")) {
                    if (++listed > Limits.SHEETS) {
                        throw new UnreadableFileException("The workbook has more than " + Limits.SHEETS
                                + " sheets, which is the limit.");
                    }
                    readSheet(CellText.clean(xml.attribute("name")), targets.get(xml.attribute("id")), parts);
                }
            }
        }
    }

    /** Sheets of diagrams have no cells and are left out. */
    private void readSheet(String name, String part, Set<String> parts) {
        if (part == null || part.contains("chartsheets/") || part.contains("dialogsheets/")) {
            return;
        }
        if (!zip.has(part) || !parts.add(part) || sheets.put(name, part) != null) {
            throw Packed.damaged();
        }
    }

    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** To be closed; for all sheets. */
    SharedTexts texts() throws IOException {
        return texts.isEmpty() ? SharedTexts.none() : SharedTexts.read(zip, texts);
    }

    Lines lines(String sheet, SharedTexts sharedTexts) throws IOException {
        String part = sheets.get(sheet);
        return new XlsxLines(new SafeXml(zip.open(part), part), sheet, sharedTexts, format);
    }
}
