package org.lacuna.travel;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of the zip.
 *
 * @param name path in the zip, with slashes
 * @param needed whether a Lacuna that does not know it must refuse the whole; else it keeps it as it is and passes it on
 */
public record Part(String name, boolean needed, Content content) {

    /** Writes what is in it, the same each time. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
