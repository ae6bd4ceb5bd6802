package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.ChangeKind;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DeviceCount;
import org.lacuna.deployment.Incoming;
import org.lacuna.store.Comparer.Compared;

/** Keeps deployment records. What was merged into another record is found by its id and stands in no list. */
@ApplicationScoped
@Transactional
public class DeploymentStore {

    /**
     * What keeping records would change, by id.
     *
     * @param unchanged already there, word for word
     * @param edited a person has made something else of them here; left alone
     */
    public record Difference(List<String> added, List<String> changed, List<String> unchanged, List<String> edited) {

        public boolean isNothing() {
            return added.isEmpty() && changed.isEmpty();
        }
    }

    private final Database database;
    /** Of a record that a person writes, in the log of changes. */
    static final String KIND = "deployment";
    /** Of a record that is said to be another one. */
    static final String MERGE = "merge";

    private final ImportStore imports;
    private final AuditLog log;
    private final Clock clock;

    DeploymentStore(Database database, ImportStore imports, AuditLog log, Clock clock) {
        this.database = database;
        this.imports = imports;
        this.log = log;
        this.clock = clock;
    }

    public List<Deployment> list() {
        return database.in(sql -> sql.list("select content from deployment where organisation = :own and id not in"
                + " (select deployment from deployment_merge where organisation = :own) order by id",
                row -> DeploymentJson.read(row.getString(1))));
    }

    /** Countries that have a record. */
    public List<String> countries() {
        return database.in(sql -> new CountryTable(sql).countries());
    }

    /** Every record about the country, regional ones too; without single devices, of which there may be a million. */
    public List<Deployment> listByCountry(String country) {
        return database.in(sql -> new CountryTable(sql).records(country));
    }

    /** Single devices in the country, by place; equal ones are counted together. */
    public List<DeviceCount> countDevices(String country) {
        return database.in(sql -> new CountryTable(sql).devices(country));
    }

    public Optional<Deployment> find(String id) {
        return database.in(sql -> sql.find("select content from deployment where organisation = :own and id = ?",
                row -> DeploymentJson.read(row.getString(1)), id));
    }

    /** What {@link #save} would do. */
    public Difference compare(List<Deployment> deployments) {
        return database.in(sql -> {
            Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                    new ArrayList<>());
            Comparer comparer = new Comparer(new RecordTable(sql), Set.of());
            for (Compared c : comparer.compare(deployments.stream().map(StoredRecord::of).toList())) {
                switch (c.outcome()) {
                    case ADDED -> difference.added().add(c.record().id());
                    case CHANGED -> difference.changed().add(c.record().id());
                    case UNCHANGED -> difference.unchanged().add(c.record().id());
                    case EDITED_HERE -> difference.edited().add(c.record().id());
                    default -> {
                    }
                }
            }
            return difference;
        });
    }

    /** Keeps all of them or, if one fails, none, as an import without a file. */
    public Difference save(List<Deployment> deployments) {
        Difference difference = compare(deployments);
        Iterator<Incoming> records = deployments.stream().map(d -> new Incoming(d, "", 0)).iterator();
        imports.write(new ImportFile("lacuna", "", "", ""), records, () -> 0, Set.of(), Progress.UNWATCHED);
        return difference;
    }

    /** Names what the record says: equal records have equal versions. Whoever edits one must name the version they saw. */
    public static String version(Deployment deployment) {
        return StoredRecord.of(deployment).hash();
    }

    /**
     * Keeps a record that a person has written.
     *
     * @param reason in the person's words
     * @return false, and nothing is kept, if there is one with its id
     */
    public boolean create(Deployment record, String who, String reason) {
        boolean kept = database
                .in(sql -> new RecordDesk(sql).create(StoredRecord.of(record), cause(ChangeKind.EDIT, who, reason)));
        if (kept) {
            log.write(new Signed(who, reason), KIND, record.id(), "", DeploymentJson.write(record));
        }
        return kept;
    }

    /**
     * Keeps what a person made of a record. Imports leave it alone from then on, unless somebody asks for it.
     *
     * @param seen the version that the person has seen
     * @param reason in the person's words
     * @return false, and nothing is kept, if somebody else has changed or removed it since
     */
    public boolean edit(Deployment now, String seen, String who, String reason) {
        StoredRecord after = StoredRecord.of(now);
        Optional<String> before = database
                .in(sql -> new RecordDesk(sql).edit(after, seen, cause(ChangeKind.EDIT, who, reason)));
        before.filter(content -> !content.equals(after.content()))
                .ifPresent(content -> log.write(new Signed(who, reason), KIND, now.id(), content, after.content()));
        return before.isPresent();
    }

    /**
     * Says that two records are about one system. The first is kept, and stands in no list and no score any more.
     *
     * @return false, and nothing is changed, if one of them is not on file or is merged already, or they are the same
     */
    public boolean merge(String id, String into, String who, String reason) {
        boolean done = database.in(sql -> new RecordDesk(sql).merge(id, into, cause(ChangeKind.MERGE, who, reason)));
        if (done) {
            log.write(new Signed(who, reason), MERGE, id, "", into);
        }
        return done;
    }

    /** @return false, and nothing is changed, if it is not merged */
    public boolean unmerge(String id, String who, String reason) {
        Optional<String> into = database
                .in(sql -> new RecordDesk(sql).unmerge(id, cause(ChangeKind.UNMERGE, who, reason)));
        into.ifPresent(other -> log.write(new Signed(who, reason), MERGE, id, other, ""));
        return into.isPresent();
    }

    /** The record that this one was merged into. */
    public Optional<String> mergedInto(String id) {
        return database
                .in(sql -> sql.find("select into_deployment from deployment_merge where organisation = :own and deployment = ?",
                        row -> row.getString(1), id));
    }

    /** Records that were merged into this one, by id. */
    public List<Deployment> listMerged(String into) {
        return database.in(sql -> sql.list("select d.content from deployment_merge m join deployment d"
                + " on d.organisation = m.organisation and d.id = m.deployment where m.organisation = :own and m.into_deployment = ? order by d.id",
                row -> DeploymentJson.read(row.getString(1)), into));
    }

    private Cause cause(ChangeKind kind, String who, String reason) {
        return new Cause(kind, who, OffsetDateTime.now(clock), reason, null, "");
    }
}
