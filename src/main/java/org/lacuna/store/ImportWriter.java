package org.lacuna.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.lacuna.deployment.ChangeKind;
import org.lacuna.deployment.Incoming;
import org.lacuna.store.Comparer.Compared;
import org.lacuna.store.Comparer.Outcome;
import org.lacuna.store.Import.Counts;
import org.lacuna.store.Kept.State;
import org.lacuna.store.RecordTable.Step;

/** Writes one import, some thousand records at a time; the transaction is the caller's. */
final class ImportWriter {

    private final Sql sql;
    private final RecordTable records;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    ImportWriter(Sql sql) throws SQLException {
        this.sql = sql;
        this.records = new RecordTable(sql);
    }

    /**
     * @param refused rows that could not be read; asked when all records are through
     * @param overwrite ids of records that were edited here and shall become what the file says
     */
    Import write(ImportFile file, Iterator<Incoming> incoming, LongSupplier refused, Set<String> overwrite,
            OffsetDateTime now, Progress progress) throws SQLException {
        ImportTable imports = new ImportTable(sql);
        long number = imports.create(file, now);
        Cause cause = new Cause(ChangeKind.IMPORT, file.who(), now, "", number, "");
        Comparer comparer = new Comparer(records, overwrite);
        long rows = 0;
        try (Ahead ahead = new Ahead(incoming)) {
            for (List<StoredRecord> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                write(comparer.compare(batch), cause);
                rows += batch.size();
                if (!progress.goOn(rows)) {
                    throw new ImportStoppedException(
                            "The import was cancelled after " + rows + " rows. Nothing was written.");
                }
            }
        }
        imports.count(number, new Counts(count(Outcome.ADDED), count(Outcome.CHANGED), count(Outcome.UNCHANGED),
                count(Outcome.EDITED_HERE), count(Outcome.TWICE) + refused.getAsLong()));
        return imports.find(number).orElseThrow();
    }

    private void write(List<Compared> compared, Cause cause) throws SQLException {
        compared.forEach(c -> counts.merge(c.outcome(), 1L, Long::sum));
        records.insert(compared.stream().filter(c -> c.outcome() == Outcome.ADDED).map(Compared::record).toList(),
                cause.number());
        List<Compared> changed = compared.stream().filter(c -> c.outcome() == Outcome.CHANGED).toList();
        Map<String, String> contents = records.contents(changed.stream().map(c -> c.kept().id()).toList());
        records.change(changed.stream().map(c -> new Step(c.kept(), contents.get(c.kept().id()), c.record(),
                State.imported(c.record(), cause.number()))).toList(), cause);
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
