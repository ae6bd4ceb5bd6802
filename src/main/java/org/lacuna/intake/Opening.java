package org.lacuna.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lacuna.imports.Reading;

/** One file being opened: finds out what it is, and gathers its tables. */
final class Opening {

    private static final int MOST_LISTED = 20;

    private final Reading reading;
    private final String name;
    private final Head.Room room = new Head.Room();
    private final List<BroughtTable> tables = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Long> lists = new LinkedHashMap<>();
    private final List<String> passedOver = new ArrayList<>();

    Opening(Reading reading, String name) {
        this.reading = reading;
        this.name = name;
    }

    BroughtFile open(Content content, long size) throws IOException {
        byte[] start = start(content);
        if (start.length == 0) {
            throw new UnreadableFileException("The file is empty.");
        }
        Magic.other(start).ifPresent(what -> {
            throw new UnreadableFileException(name + " is " + what + (what.contains(";") ? "." : "; " + Magic.ALLOWED + "."));
        });
        refuseLarge(size, Magic.isZip(start) ? Limits.PACKED_BYTES : Limits.TEXT_BYTES);
        FileKind kind = Magic.isZip(start) ? packed(content) : text(content, name, reading, Optional.empty());
        if (tables.isEmpty()) {
            throw noTable();
        }
        return new BroughtFile(name, kind, tables, facts, lists, passedOver);
    }

    static byte[] start(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(Magic.BYTES);
        }
    }

    private static void refuseLarge(long size, long most) {
        if (size > most) {
            throw new UnreadableFileException("The file has " + Limits.megabytes(size + Limits.MEGABYTE - 1) + "; allowed are "
                    + Limits.megabytes(most) + ".");
        }
    }

    private UnreadableFileException noTable() {
        if (reading.table().isPresent() && !names.isEmpty()) {
            String all = String.join(", ", names.stream().limit(MOST_LISTED).toList());
            return new UnreadableFileException("The file has no table " + CellText.clean(reading.table().get())
                    + "; it has " + all + ".");
        }
        String why = String.join(" ", passedOver.stream().limit(MOST_LISTED).toList());
        return new UnreadableFileException(("The file has no table in it. " + why).strip());
    }

    private FileKind packed(Content content) throws IOException {
        try (Content.Local local = content.local()) {
            Packed zip = new Packed(local.path(), Limits.UNPACKED_TEXT_BYTES);
            return XlsxBook.isOne(zip) || OdsBook.isOne(zip) ? spreadsheet(content, "") : new ZipFiles(this, zip).open();
        }
    }

    /** @param before the name of each sheet */
    FileKind spreadsheet(Content content, String before) throws IOException {
        try (Content.Local local = content.local()) {
            Packed zip = new Packed(local.path(), Limits.UNPACKED_XML_BYTES);
            if (XlsxBook.isOne(zip)) {
                new XlsxSheets(this, content, before).open(zip);
                return FileKind.XLSX;
            }
            new OdsSheets(this, content, before).open(zip);
            return FileKind.ODS;
        }
    }

    /**
     * @param as what is asked for, or what a data package says
     * @param columns their names, if no row of the table names them
     */
    FileKind text(Content content, String table, Reading as, Optional<List<String>> columns) throws IOException {
        if (!wants(table)) {
            return FileKind.CSV;
        }
        TextEncoding encoding = TextEncoding.of(content, table, as.encoding());
        if (isJson(content, encoding)) {
            return json(content, encoding, table, as);
        }
        CsvDialect dialect = CsvDialect.of(content, encoding, as.delimiter());
        Lines.Source source = () -> CsvLines.open(content, encoding, dialect, table);
        Head head = Head.of(source, as.headerRow(), room, table);
        boolean named = columns.isPresent() && as.headerRow().isEmpty();
        Header header = named ? Header.of(head.columns(columns.get()), table) : head.header(table);
        add(new BroughtTable(table, new Reading(Optional.of(encoding.charset().name()),
                Optional.of(dialect.delimiter()), Optional.of(table), header.row(), Optional.empty()),
                encoding.guessed(), header, head, source));
        return FileKind.CSV;
    }

    /** A table may begin with a bracket too, but does not go on like JSON. */
    private static boolean isJson(Content content, TextEncoding encoding) throws IOException {
        try (Reader text = encoding.reader(content)) {
            char[] start = new char[1024];
            int length = Math.max(0, text.read(start));
            return new String(start, 0, length).matches("(?s)[\\s\uFEFF]*(\\{\\s*(\"|}|$)|\\[\\s*([\\[{\"\\]\\d-]|$)).*");
        }
    }

    private FileKind json(Content content, TextEncoding encoding, String table, Reading as) throws IOException {
        JsonScan scan = JsonScan.of(content, encoding, table);
        String records = as.records().orElseGet(scan::records);
        Map<String, Integer> columns = JsonLines.columns(Json.open(content, encoding), records, table);
        if (columns.isEmpty() && as.records().isPresent()) {
            throw new UnreadableFileException(table + " has no records at " + CellText.clean(records)
                    + (scan.lists().isEmpty() ? "."
                            : "; it has lists at "
                                    + String.join(", ", scan.lists().keySet().stream().limit(MOST_LISTED).toList()) + "."));
        }
        Lines.Source source = () -> new JsonLines(Json.open(content, encoding), records, table, columns);
        Header header = Header.of(new Line(0, List.copyOf(columns.keySet())), table);
        Head head = Head.of(source, OptionalInt.empty(), room, table);
        facts.putAll(scan.facts(records));
        lists.putAll(scan.lists());
        add(new BroughtTable(table, new Reading(Optional.of(encoding.charset().name()), Optional.empty(),
                Optional.of(table), header.row(), Optional.of(records)), encoding.guessed(), header, head, source));
        return scan.kind();
    }

    /** Whether the table is asked for. Its name is noted. */
    boolean wants(String table) {
        names.add(table);
        return reading.table().isEmpty() || reading.table().get().equals(table);
    }

    void add(BroughtTable table) {
        tables.add(table);
    }

    /** A sheet of a workbook. An empty one is told of and left out, unless it was asked for. */
    void addSheet(String table, Head head, Lines.Source source) {
        if (head.lines().isEmpty() && reading.table().isEmpty()) {
            passOver("The sheet " + table + " is empty.");
            return;
        }
        Header header = head.header(table);
        Reading as = new Reading(Optional.empty(), Optional.empty(), Optional.of(table), header.row(), Optional.empty());
        add(new BroughtTable(table, as, false, header, head, source));
    }

    void fact(String path, String text) {
        facts.put(path, text);
    }

    void passOver(String sentence) {
        passedOver.add(sentence);
    }

    Reading reading() {
        return reading;
    }

    Head.Room room() {
        return room;
    }
}
