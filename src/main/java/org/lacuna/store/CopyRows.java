package org.lacuna.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows as PostgreSQL's COPY reads them in its binary format, in which nothing has to be escaped and searched for
 * again. They go out while more are written, so that the database works in the meantime.
 */
final class CopyRows implements AutoCloseable {

    private static final int SENT_AT_ONCE = 1 << 15;
    /** The signature, no flags, no more of a header. */
    private static final byte[] HEADER = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final CopyIn copy;
    private ByteBuffer bytes = ByteBuffer.allocate(2 * SENT_AT_ONCE);

    CopyRows(CopyIn copy) {
        this.copy = copy;
        bytes.put(HEADER);
    }

    /** @param cells null, a text, a text in UTF-8, or a long for a bigint */
    void row(Object... cells) throws SQLException {
        room(Short.BYTES).putShort((short) cells.length);
        for (Object cell : cells) {
            if (cell instanceof Long number) {
                room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(number);
            } else if (cell == null) {
                room(Integer.BYTES).putInt(-1);
            } else {
                text(cell instanceof byte[] text ? text : ((String) cell).getBytes(StandardCharsets.UTF_8));
            }
        }
        if (bytes.position() > SENT_AT_ONCE) {
            send();
        }
    }

    private void text(byte[] text) {
        room(Integer.BYTES + text.length).putInt(text.length).put(text);
    }

    /** Behind the last row. */
    void end() throws SQLException {
        room(Short.BYTES).putShort((short) -1);
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
        copy.writeToCopy(bytes.array(), 0, bytes.position());
        bytes.clear();
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            byte[] longer = Arrays.copyOf(bytes.array(), Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = ByteBuffer.wrap(longer).position(bytes.position());
        }
        return bytes;
    }
}
