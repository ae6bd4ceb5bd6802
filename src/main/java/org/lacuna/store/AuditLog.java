package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.audit.Chain;
import org.lacuna.audit.ChainCheck;
import org.lacuna.audit.ChainCheck.Head;
import org.lacuna.audit.Entry;

/**
 * Every change of an answer, a deployment by hand, an import, a pin and a role, in one chain. Nothing in it is ever rewritten
 * or removed.
 */
@ApplicationScoped
@Transactional
public class AuditLog {

    private static final int PAGE = 500;
    private static final String COLUMNS = "number, organisation, written_at, who, kind, subject, content_before, content_after,"
            + " reason, link";

    private record Linked(Entry entry, String link) {
    }

    private final Database database;
    private final Clock clock;
    private final AuditKey key;

    AuditLog(Database database, Clock clock, AuditKey key) {
        this.database = database;
        this.clock = clock;
        this.key = key;
    }

    /** Adds an entry in the transaction of the change, so that neither stands without the other. */
    void write(Signed by, String kind, String subject, String before, String after) {
        write(database.acting().organisation(), by, kind, subject, before, after);
    }

    /** Keeps others from writing to it until the transaction ends. */
    void hold() {
        database.ofAll(sql -> sql.find("select number from audit_head where id = 1 for update", row -> row.getLong(1)));
    }

    /** The same for another organisation than the one the program acts for, as when somebody comes to it. */
    void write(String organisation, Signed by, String kind, String subject, String before, String after) {
        database.ofAll(sql -> {
            Head head = sql.find("select number, link from audit_head where id = 1 for update", AuditLog::head).orElseThrow();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Entry entry = new Entry(head.number() + 1, organisation, now, by.who(), kind, subject, before,
                    after,
                    by.reason());
            String link = chain(head).link(head.link(), entry);
            sql.run("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entry.number(),
                    entry.organisation(),
                    OffsetDateTime.ofInstant(now, ZoneOffset.UTC), entry.who(), kind, subject, before, after, entry.reason(),
                    link);
            return sql.run("update audit_head set number = ?, link = ? where id = 1", entry.number(), link);
        });
    }

    /** What became of one thing, the first change first. */
    public List<Entry> list(String kind, String subject) {
        return database.in(sql -> sql.list("select " + COLUMNS + " from audit_entry where organisation = :own and kind = ?"
                + " and subject = ? order by number", row -> read(row).entry(), kind, subject));
    }

    /**
     * What became of an assessment and of what is in it, the first change first.
     *
     * @param kinds of change
     * @param after number of an entry; those up to it are left out
     */
    List<Entry> listOfAssessment(String id, Collection<String> kinds, long after) {
        return ofAssessment(COLUMNS, " order by number", row -> read(row).entry(), id, kinds, after);
    }

    /** Who has changed it, or something in it, in these ways. */
    Set<String> writers(String id, Collection<String> kinds) {
        return new TreeSet<>(ofAssessment("distinct who", "", row -> row.getString(1), id, kinds, 0));
    }

    /** What of it has been changed in these ways since that entry. */
    Set<String> subjects(String id, Collection<String> kinds, long after) {
        return new TreeSet<>(ofAssessment("distinct subject", "", row -> row.getString(1), id, kinds, after));
    }

    private <T> List<T> ofAssessment(String columns, String order, Sql.Reading<T> reading, String id, Collection<String> kinds,
            long after) {
        return database.in(sql -> sql.list("select " + columns + " from audit_entry where organisation = :own and number > ?"
                + " and kind = any (?) and (subject = ? or left(subject, ?) = ?)" + order, reading, after, kinds, id,
                id.length() + 1, id + " "));
    }

    /** Where the log ends. */
    public Head head() {
        return database.ofAll(sql -> sql.find("select number, link from audit_head where id = 1", AuditLog::head))
                .orElseThrow();
    }

    /**
     * Goes along the whole log.
     *
     * @param printed a head that a report printed once
     * @return what is wrong, or empty if nothing is
     */
    public Optional<String> check(Optional<Head> printed) {
        Head kept = head();
        ChainCheck check = new ChainCheck(chain(kept), printed);
        long last = 0;
        List<Linked> page;
        do {
            long from = last;
            page = database.ofAll(sql -> sql.list("select " + COLUMNS + " from audit_entry where number > ? order by number"
                    + " limit " + PAGE, AuditLog::read, from));
            for (Linked linked : page) {
                check.next(linked.entry(), linked.link());
                last = linked.entry().number();
            }
        } while (!page.isEmpty());
        return check.fault(kept);
    }

    private Chain chain(Head head) {
        return new Chain(key.read(head.equals(Head.NONE)));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("number"), row.getString("link"));
    }

    private static Linked read(ResultSet row) throws SQLException {
        return new Linked(new Entry(row.getLong("number"), row.getString("organisation"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("who"), row.getString("kind"), row.getString("subject"), row.getString("content_before"),
                row.getString("content_after"), row.getString("reason")), row.getString("link"));
    }
}
