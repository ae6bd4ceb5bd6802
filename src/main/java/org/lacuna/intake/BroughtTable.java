package org.lacuna.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lacuna.imports.Reading;
import org.lacuna.imports.SourceColumns;
import org.lacuna.imports.SourceRow;

/** One table of a brought file. Its rows are read from the file each time, so it may be longer than the memory. */
public final class BroughtTable {

    private static final int SAMPLE = 20;

    private final String name;
    private final Reading reading;
    private final boolean encodingGuessed;
    private final SourceColumns columns;
    private final long header;
    private final List<SourceRow> sample = new ArrayList<>();
    private final Lines.Source source;

    BroughtTable(String name, Reading reading, boolean encodingGuessed, Header header, Head head, Lines.Source source) {
        this.name = name;
        this.reading = reading;
        this.encodingGuessed = encodingGuessed;
        this.columns = header.columns();
        this.header = header.line();
        this.source = source;
        head.lines().stream().filter(l -> l.number() > this.header && !l.isBlank()).limit(SAMPLE).map(this::row)
                .forEach(sample::add);
    }

    /** That of the sheet, or of the file. */
    public String name() {
        return name;
    }

    /** How it was read, whether detected or asked for. What does not apply is empty, as the delimiter of a sheet. */
    public Reading reading() {
        return reading;
    }

    /** Whether the letters may be others than shown, for the text does not tell its encoding. */
    public boolean isEncodingGuessed() {
        return encodingGuessed;
    }

    public SourceColumns columns() {
        return columns;
    }

    /** The first rows. */
    public List<SourceRow> sample() {
        return List.copyOf(sample);
    }

    /**
     * Goes through all rows behind the header that are not blank.
     *
     * @throws UnreadableFileException at a row that cannot be read, after those before it
     */
    public void forEach(Consumer<SourceRow> action) {
        try (Rows rows = open()) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                action.accept(row);
            }
        } catch (IOException e) {
            throw new UnreadableFileException(name + " cannot be read to its end; it is damaged or cut off.");
        }
    }

    /** For those who stop early. */
    public Rows open() throws IOException {
        return new Rows(source.open());
    }

    private SourceRow row(Line line) {
        return new SourceRow(columns, line.cells(), name, line.number());
    }

    /** The rows behind the header that are not blank, one after the other. */
    public final class Rows implements Closeable {

        private final Lines lines;
        private long read;

        private Rows(Lines lines) {
            this.lines = lines;
        }

        /** @return null behind the last */
        public SourceRow next() throws IOException {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                count();
                if (line.number() > header && !line.isBlank()) {
                    return row(line);
                }
            }
            return null;
        }

        private void count() {
            if (++read > Limits.ROWS) {
                throw Limits.tooManyRows(name);
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
