package org.lacuna.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.deployment.Incoming;

/** Holds the records of one file against those on file, some thousand at a time. */
final class Comparer {

    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** It differs from what a person made of it here, and is left alone unless somebody asks for it. */
        EDITED_HERE,
        /** A row before has the same id. */
        TWICE
    }

    /**
     * @param kept what is on file; null = nothing
     * @param first where the id stands first in the file; empty if here
     */
    record Compared(StoredRecord record, Outcome outcome, Kept kept, String first) {
    }

    private static final int LINE_BITS = 40;

    private final RecordTable records;
    private final Set<String> overwrite;
    private final SeenIds seen = new SeenIds();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> tables = new ArrayList<>();

    /** @param overwrite records that were edited here and shall become what the file says */
    Comparer(RecordTable records, Set<String> overwrite) {
        this.records = records;
        this.overwrite = overwrite;
    }

    SeenIds seen() {
        return seen;
    }

    List<Compared> compare(List<StoredRecord> batch) throws SQLException {
        Map<String, Kept> kept = records.find(batch.stream().map(StoredRecord::id).toList());
        List<Compared> compared = new ArrayList<>(batch.size());
        for (StoredRecord record : batch) {
            compared.add(compare(record, kept.get(record.id())));
        }
        return compared;
    }

    private Compared compare(StoredRecord record, Kept kept) {
        long before = seen.add(record.id(), place(record));
        if (before >= 0) {
            return new Compared(record, Outcome.TWICE, kept, where(before));
        }
        return new Compared(record, outcome(record, kept), kept, "");
    }

    private Outcome outcome(StoredRecord record, Kept kept) {
        if (kept == null) {
            return Outcome.ADDED;
        }
        if (kept.hash().equals(record.hash())) {
            return Outcome.UNCHANGED;
        }
        return kept.state().edited() && !overwrite.contains(record.id()) ? Outcome.EDITED_HERE : Outcome.CHANGED;
    }

    private long place(StoredRecord record) {
        long table = numbers.computeIfAbsent(record.table(), name -> {
            tables.add(name);
            return tables.size() - 1;
        });
        return table << LINE_BITS | record.line();
    }

    private String where(long place) {
        return Incoming.where(tables.get((int) (place >>> LINE_BITS)), place & (1L << LINE_BITS) - 1);
    }
}
