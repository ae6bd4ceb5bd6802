package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Bill;

/** Keeps bills, apart from assessments: nothing of a bill counts as law. */
@ApplicationScoped
@Transactional
public class BillStore {

    private final Clock clock;

    BillStore(Clock clock) {
        this.clock = clock;
    }

    /** Of one country, by title. */
    public List<Bill> list(String country) {
        return BillRow.listByCountry(country).stream().map(BillRow::bill).toList();
    }

    public Optional<Bill> find(String country, String id) {
        return BillRow.find(country, id).map(BillRow::bill);
    }

    /** How often the bill has been saved; 0 = not yet. Whoever saves it must name the number they saw. */
    public long version(String country, String id) {
        return version(BillRow.find(country, id));
    }

    /**
     * Keeps a bill in place of the one with its id.
     *
     * @param seen the version that the person who writes has seen
     * @return false, and nothing is kept, if somebody else has saved or removed the bill since
     */
    public boolean save(Bill bill, long seen) {
        Optional<BillRow> old = BillRow.find(bill.country(), bill.id());
        if (version(old) != seen) {
            return false;
        }
        BillRow row = old.orElseGet(BillRow::new);
        row.set(bill, OffsetDateTime.now(clock));
        row.persistAndFlush();
        return true;
    }

    /** @return false, and it stays, if somebody else has saved it since */
    public boolean remove(String country, String id, long seen) {
        Optional<BillRow> old = BillRow.find(country, id);
        if (version(old) != seen) {
            return false;
        }
        old.ifPresent(BillRow::delete);
        return true;
    }

    private static long version(Optional<BillRow> row) {
        return row.map(r -> r.version + 1).orElse(0L);
    }
}
