package org.lacuna.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.lacuna.deployment.Incoming;

/** Imports records from files, and takes imports back. Memory does not grow with the file. */
@ApplicationScoped
public class ImportStore {

    /** In the log of changes. */
    static final String KIND = "import";
    private static final int LONGEST_SECONDS = 6 * 60 * 60;

    private final Database database;
    private final AuditLog log;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();

    ImportStore(Database database, AuditLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, the latest first; undone ones too. */
    public List<Import> list() {
        return inTransaction(sql -> new ImportTable(sql).list());
    }

    public Optional<Import> find(long number) {
        return inTransaction(sql -> new ImportTable(sql).find(number));
    }

    /**
     * What {@link #write} would do.
     *
     * @param profile by which the file is read
     * @param records in the order of the file; read once, in another thread
     * @throws ImportStoppedException if it was stopped
     */
    public Preview preview(String profile, Iterator<Incoming> records, Progress progress) {
        return inTransaction(sql -> new Previewer(sql).preview(profile, records, progress));
    }

    /**
     * Keeps all records of a file or, if anything fails, none. Records on file that the file lacks stay. Of rows with the
     * same id the first counts, the others are refused. A record that a person has edited here is left alone, unless it
     * says what the file says or is named to be overwritten.
     *
     * @param records in the order of the file; read once, in another thread. What it throws is passed on
     * @param refused how many rows could not be read; asked when all records are through
     * @param overwrite ids of records that were edited here and shall become what the file says
     * @throws ImportStoppedException if it was stopped, or another import is being written
     * @throws RecordsChangedException if somebody changes one of the records at the same time
     */
    public Import write(ImportFile file, Iterator<Incoming> records, LongSupplier refused, Set<String> overwrite,
            Progress progress) {
        return alone(sql -> {
            Import done = new ImportWriter(sql).write(file, records, refused, overwrite, now(), progress);
            log.write(Signed.by(file.who()), KIND, String.valueOf(done.number()), "", done.text());
            return done;
        });
    }

    /** What {@link #undo} would do. */
    public Undo previewUndo(long number) {
        return inTransaction(sql -> new ImportUndo(sql, number).look());
    }

    /**
     * Takes an import back: what it added goes, what it changed is again as before. All or nothing. It stays listed, and
     * stands in the history of every record.
     *
     * @param all whether records that were changed since go back too; else they are left alone
     * @throws ImportStoppedException if there is no such import, it is undone already, or another is being written
     */
    public Undo undo(long number, boolean all, String who, String reason) {
        return alone(sql -> {
            Import known = new ImportTable(sql).find(number)
                    .orElseThrow(() -> new ImportStoppedException("There is no import " + number + "."));
            if (known.undone().isPresent()) {
                throw new ImportStoppedException("Import " + number + " is undone already.");
            }
            log.write(new Signed(who, reason), KIND, String.valueOf(number), known.text(), "");
            return new ImportUndo(sql, number).undo(all, who, now(), reason);
        });
    }

    private <T> T alone(Sql.Work<T> work) {
        if (!writing.tryLock()) {
            throw new ImportStoppedException("Another import is being written. Nothing was written; try again after it.");
        }
        try {
            return inTransaction(work);
        } finally {
            writing.unlock();
        }
    }

    private <T> T inTransaction(Sql.Work<T> work) {
        return QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(() -> database.in(work));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
