package org.lacuna.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows as PostgreSQL's COPY reads them: cells divided by tabs, a backslash before what would be read otherwise. They
 * go out while more are written, so that the database works in the meantime.
 */
final class CopyText implements AutoCloseable {

    private static final int SENT_AT_ONCE = 1 << 15;

    private final CopyIn copy;
    private byte[] bytes = new byte[2 * SENT_AT_ONCE];
    private int length;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** @param cells null, a text in UTF-8, or what is written as its text */
    void row(Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                write('\t');
            }
            if (cells[i] == null) {
                write('\\');
                write('N');
            } else {
                cell(cells[i] instanceof byte[] text ? text : cells[i].toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        write('\n');
        if (length > SENT_AT_ONCE) {
            send();
        }
    }

    /** Behind the last row. */
    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    /** If it has not come to its end, nothing of it is kept, and the connection can be used again. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes, 0, length);
        length = 0;
    }

    /** Letters beyond ASCII have no byte in UTF-8 that could be taken for one of these. */
    private void cell(byte[] cell) {
        int done = 0;
        for (int i = 0; i < cell.length; i++) {
            byte b = cell[i];
            if (b == '\\' || b == '\t' || b == '\n' || b == '\r') {
                write(cell, done, i);
                write('\\');
                write("\\tnr".charAt("\\\t\n\r".indexOf(b)));
                done = i + 1;
            }
        }
        write(cell, done, cell.length);
    }

    private void write(byte[] cell, int from, int to) {
        grow(to - from);
        System.arraycopy(cell, from, bytes, length, to - from);
        length += to - from;
    }

    private void write(int letter) {
        grow(1);
        bytes[length++] = (byte) letter;
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
