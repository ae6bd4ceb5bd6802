package org.lacuna.intake;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a table, one after the other. */
interface Lines extends Closeable {

    /** @return null behind the last */
    Line next() throws IOException;

    /** Begins again at the first row. */
    interface Source {
        Lines open() throws IOException;
    }
}
