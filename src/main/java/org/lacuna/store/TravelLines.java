package org.lacuna.store;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.lacuna.travel.Arrival;
import org.lacuna.travel.RefusedParcelException;

/** The lines of one part that a stranger has brought, each of a length that can be held. */
final class TravelLines implements Iterator<String>, Closeable {

    /** Two whole records and some. */
    static final int LONGEST = 2_200_000;

    private final String part;
    private final BufferedReader text;
    private long line;
    private String next;

    TravelLines(Arrival arrival, String part) throws IOException {
        this.part = part;
        InputStream in = arrival.opener().open(part);
        this.text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.next = read();
    }

    private String read() {
        try {
            line++;
            StringBuilder read = new StringBuilder();
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (c == '\n') {
                    return read.toString();
                }
                read.append((char) c);
                if (read.length() > LONGEST) {
                    throw new RefusedParcelException(where() + " is longer than " + LONGEST + " characters.");
                }
            }
            return read.length() == 0 ? null : read.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String where() {
        return part + ", line " + line;
    }

    /** Of the line that was read last. */
    RefusedParcelException wrong(String says) {
        return new RefusedParcelException(part + ", line " + (line - 1) + ": " + says);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public String next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        String found = next;
        next = read();
        return found;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
