package org.lacuna.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheets of a spreadsheet of OpenDocument as tables. */
final class OdsSheets {

    private final Opening opening;
    private final Content content;
    private final String before;
    private final List<String> sheets = new ArrayList<>();

    OdsSheets(Opening opening, Content content, String before) {
        this.opening = opening;
        this.content = content;
        this.before = before;
    }

    /** Reads all sheets once, for they stand in one part. */
    void open(Packed zip) throws IOException {
        OdsBook.refuseOthers(zip);
        try (OdsLines lines = OdsBook.lines(zip)) {
            for (String sheet = lines.nextSheet(); sheet != null; sheet = lines.nextSheet()) {
                add(sheet, lines);
            }
        }
    }

    private void add(String sheet, OdsLines lines) throws IOException {
        String table = before + sheet;
        if (sheets.contains(sheet)) {
            throw Packed.damaged();
        }
        sheets.add(sheet);
        if (sheets.size() > Limits.SHEETS) {
            throw new UnreadableFileException("The spreadsheet has more than " + Limits.SHEETS
                    + " sheets, which is the limit.");
        }
        Head head = new Head(opening.reading().headerRow(), opening.room());
        boolean wanted = opening.wants(table);
        long rows = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (++rows > Limits.ROWS) {
                throw Limits.tooManyRows(table);
            } else if (wanted) {
                head.add(line);
            }
        }
        if (wanted) {
            opening.addSheet(table, head, () -> reopen(sheet));
        }
    }

    private Lines reopen(String sheet) throws IOException {
        Content.Local local = content.local();
        try {
            return reopen(OdsBook.lines(new Packed(local.path(), Limits.UNPACKED_XML_BYTES)), sheet, local);
        } catch (IOException | RuntimeException e) {
            local.close();
            throw e;
        }
    }

    private static Lines reopen(OdsLines lines, String sheet, Content.Local local) throws IOException {
        try {
            String at = lines.nextSheet();
            while (at != null && !at.equals(sheet)) {
                at = lines.nextSheet();
            }
            return new XlsxSheets.With(lines, () -> {
            }, local);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }
}
