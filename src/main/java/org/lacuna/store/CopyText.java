package org.lacuna.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Rows as PostgreSQL's COPY reads them: cells divided by tabs, a backslash before what would be read otherwise. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();

    void row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            if (cells[i] == null) {
                text.append("\\N");
            } else {
                escape(cells[i].toString());
            }
        }
        text.append('\n');
    }

    private void escape(String cell) {
        int done = 0;
        for (int i = 0; i < cell.length(); i++) {
            int at = "\\\t\n\r".indexOf(cell.charAt(i));
            if (at >= 0) {
                text.append(cell, done, i).append('\\').append("\\tnr".charAt(at));
                done = i + 1;
            }
        }
        text.append(cell, done, cell.length());
    }

    InputStream reader() {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
