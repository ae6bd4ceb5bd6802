package org.lacuna.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a text table. */
final class CsvLines implements Lines {

    /** A cell of quotation marks is twice as long in the file. */
    private static final int BUFFER = 4 * Limits.CELL_CHARACTERS;

    private final CloseableIterator<Line> lines;
    private final String table;
    private final long skipped;

    private CsvLines(Reader text, char delimiter, String table, long skipped) {
        this.table = table;
        this.skipped = skipped;
        this.lines = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).maxBufferSize(BUFFER).build(new Cells(), text).iterator();
    }

    static Lines open(Content content, TextEncoding encoding, CsvDialect dialect, String table) throws IOException {
        Reader text = encoding.reader(content);
        try {
            for (int c = dialect.skipsLine() ? text.read() : '\n'; c >= 0 && c != '\n'; c = text.read()) {
                // Says only how the cells are divided.
            }
            return new CsvLines(text, dialect.delimiter(), table, dialect.skipsLine() ? 1 : 0);
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** Of a piece of text, to try a delimiter. */
    static Lines of(Reader text, char delimiter, String table) {
        return new CsvLines(text, delimiter, table, 0);
    }

    @Override
    public Line next() throws IOException {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw refusal(e);
        }
    }

    private UnreadableFileException refusal(CsvParseException e) throws IOException {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFileException known) {
                return known;
            } else if (cause instanceof IOException known) {
                throw known;
            } else if (cause.getMessage() != null && cause.getMessage().contains("buffer")) {
                return longCell(table);
            }
        }
        return new UnreadableFileException(table + " is not CSV: " + CellText.clean(String.valueOf(e.getMessage())));
    }

    private static UnreadableFileException longCell(String where) {
        return new UnreadableFileException(where + " has a cell of more than "
                + Limits.number(Limits.CELL_CHARACTERS)
                + " characters, which is the limit. Perhaps a quotation mark begins a cell and is not closed.");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private final class Cells extends AbstractBaseCsvCallbackHandler<Line> {

        private List<String> cells = new ArrayList<>();
        private int characters;

        @Override
        protected void handleBegin(long line) {
            cells = new ArrayList<>(cells.size());
            characters = 0;
        }

        @Override
        protected void handleField(int at, char[] text, int from, int length, boolean quoted) {
            characters += length;
            if (at >= Limits.COLUMNS) {
                throw Limits.tooManyColumns(where());
            } else if (length > Limits.CELL_CHARACTERS) {
                throw longCell(where());
            } else if (characters > Limits.ROW_CHARACTERS) {
                throw Limits.longRow(where());
            }
            CellText.clean(text, from, length);
            cells.add(length == 0 ? "" : new String(text, from, length));
        }

        private String where() {
            return table + " line " + (getStartingLineNumber() + skipped);
        }

        @Override
        protected Line buildRecord() {
            return new Line(getStartingLineNumber() + skipped, cells);
        }
    }
}
