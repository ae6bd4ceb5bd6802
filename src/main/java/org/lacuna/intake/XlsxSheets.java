package org.lacuna.intake;

import java.io.Closeable;
import java.io.IOException;

/** The sheets of a workbook of Excel as tables. */
final class XlsxSheets {

    private final Opening opening;
    private final Content content;
    private final String before;

    XlsxSheets(Opening opening, Content content, String before) {
        this.opening = opening;
        this.content = content;
        this.before = before;
    }

    void open(Packed zip) throws IOException {
        XlsxBook book = XlsxBook.read(zip);
        try (SharedTexts texts = book.texts()) {
            for (String sheet : book.sheets()) {
                if (opening.wants(before + sheet)) {
                    add(sheet, () -> book.lines(sheet, texts));
                }
            }
        }
    }

    private void add(String sheet, Lines.Source now) throws IOException {
        String table = before + sheet;
        Head head = Head.of(now, opening.reading().headerRow(), opening.room(), table);
        opening.addSheet(table, head, () -> reopen(sheet));
    }

    private Lines reopen(String sheet) throws IOException {
        Content.Local local = content.local();
        try {
            XlsxBook book = XlsxBook.read(new Packed(local.path(), Limits.UNPACKED_XML_BYTES));
            return reopen(book, sheet, local);
        } catch (IOException | RuntimeException e) {
            local.close();
            throw e;
        }
    }

    private static Lines reopen(XlsxBook book, String sheet, Content.Local local) throws IOException {
        SharedTexts texts = book.texts();
        try {
            return new With(book.lines(sheet, texts), texts, local);
        } catch (IOException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    /** Rows that need something else open. */
    record With(Lines lines, Closeable first, Closeable second) implements Lines {

        @Override
        public Line next() throws IOException {
            return lines.next();
        }

        @Override
        public void close() throws IOException {
            try (second; first; lines) {
                // All are closed, in the end.
            }
        }
    }
}
