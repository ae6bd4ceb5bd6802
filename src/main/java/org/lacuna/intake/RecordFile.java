package org.lacuna.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Incoming;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.Made;
import org.lacuna.imports.RecordMaker;
import org.lacuna.imports.SourceRow;
import org.lacuna.imports.Tally;
import org.lacuna.ruleset.Vocabulary;

/** The records of a brought file, one after the other, while what becomes of every row is counted and told. */
public final class RecordFile implements Iterator<Incoming>, Closeable {

    /** Is told of every row that has a problem, or in which something was not understood. */
    public interface Listener {

        void told(SourceRow row, Made made);
    }

    private final RecordMaker maker;
    private final Listener listener;
    private final Tally tally = new Tally();
    private final Deque<BroughtTable> tables;
    private final boolean several;
    private final Deque<Incoming> ready = new ArrayDeque<>();
    private Optional<BroughtTable.Rows> rows = Optional.empty();

    public RecordFile(BroughtFile file, ImportProfile profile, Vocabulary vocabulary, Countries countries, Listener listener) {
        this.maker = new RecordMaker(profile, vocabulary, countries);
        this.listener = listener;
        this.tables = new ArrayDeque<>(tables(file, profile));
        this.several = tables.size() > 1;
    }

    /** Those that the profile knows by their columns; if it knows none, the first. */
    public static List<BroughtTable> tables(BroughtFile file, ImportProfile profile) {
        List<BroughtTable> known = file.tables().stream().filter(t -> profile.recognises(t.columns().names())).toList();
        return known.isEmpty() ? file.tables().subList(0, 1) : known;
    }

    /** @throws UnreadableFileException at a row that cannot be read */
    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && (rows.isPresent() || !tables.isEmpty())) {
                read();
            }
            return !ready.isEmpty();
        } catch (IOException e) {
            throw new UnreadableFileException("The file cannot be read to its end; it is damaged or cut off.");
        }
    }

    private void read() throws IOException {
        if (rows.isEmpty()) {
            rows = Optional.of(tables.remove().open());
        }
        SourceRow row = rows.get().next();
        if (row == null) {
            close();
        } else {
            take(row, maker.read(row));
        }
    }

    private void take(SourceRow row, Made made) {
        tally.add(made);
        if (!made.problems().isEmpty() || !made.warnings().isEmpty()) {
            listener.told(row, made);
        }
        for (Deployment deployment : made.deployments()) {
            ready.add(new Incoming(deployment, several ? row.table() : "", row.line()));
        }
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** Of the rows so far. */
    public Tally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        if (rows.isPresent()) {
            rows.get().close();
            rows = Optional.empty();
        }
    }
}
