package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.review.Approval;
import org.lacuna.review.Approved;
import org.lacuna.review.Approved.Part;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.language.Versions;

/** What was approved, and what has changed since. */
@ApplicationScoped
@Transactional
public class ApprovalStore {

    /**
     * What is no longer as it was approved.
     *
     * @param criteria questions whose answers were changed
     * @param ruleset whether another one scores them
     * @param records ids of deployments that were added, changed or taken away
     * @param replies whether there are others, or other words in them
     */
    public record Changed(Set<String> criteria, boolean ruleset, Set<String> records, boolean replies) {
    }

    private static final List<String> OF_ANSWERS = List.of(AnswerHistory.KIND, AssessmentStore.CONFIRM);

    private final Database database;
    private final DeploymentStore deployments;
    private final ReplyStore replies;
    private final Versions versions;
    private final AuditLog log;
    private final Clock clock;

    ApprovalStore(Database database, DeploymentStore deployments, ReplyStore replies, Versions versions, AuditLog log,
            Clock clock) {
        this.database = database;
        this.deployments = deployments;
        this.replies = replies;
        this.versions = versions;
        this.log = log;
        this.clock = clock;
    }

    /** What could be approved of the sheet at this moment. Without the files of its ruleset, its numbers are of none. */
    Approved now(AnswerSheet sheet, List<Deployment> records) {
        return new Approved(sheet.fingerprint(), versions.pin(sheet.ruleset(), sheet.version(), sheet.model()).ruleset()
                .map(r -> r.source().fingerprint()).orElse(""), Fingerprint.of(records), replies.fingerprint(sheet.id()));
    }

    void keep(AnswerSheet sheet, boolean lawyer, Signed by) {
        List<Deployment> records = deployments.listByCountry(sheet.country());
        Approved of = now(sheet, records);
        database.in(sql -> sql.run("insert into approval (organisation, assessment, who, approved_at, lawyer, answers, ruleset,"
                + " records, replies, record_hashes, entry) values (:own, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", sheet.id(), by.who(),
                OffsetDateTime.now(clock), lawyer, of.answers(), of.ruleset(), of.records(), of.replies(),
                text(hashes(records)),
                log.head().number()));
    }

    /** The last one; empty if nobody has approved the edition yet. */
    public Optional<Approval> find(String assessment) {
        return last(assessment, "who, approved_at, lawyer, answers, ruleset, records, replies, entry", ApprovalStore::approval);
    }

    private <T> Optional<T> last(String assessment, String columns, Sql.Reading<T> reading) {
        return database.in(sql -> sql.find("select " + columns + " from approval where organisation = :own and assessment = ?"
                + " order by id desc limit 1", reading, assessment));
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(row.getString(1), row.getObject(2, OffsetDateTime.class), row.getBoolean(3),
                new Approved(row.getString(4), row.getString(5), row.getString(6), row.getString(7)), row.getLong(8));
    }

    /** Since an approval of that edition. */
    public Changed changed(AnswerSheet sheet, Approval approval) {
        List<Deployment> records = deployments.listByCountry(sheet.country());
        Map<String, String> before = last(sheet.id(), "record_hashes", row -> hashes(row.getString(1))).orElse(Map.of());
        Map<String, String> after = hashes(records);
        Set<String> differ = new TreeSet<>(before.keySet());
        differ.addAll(after.keySet());
        differ.removeIf(id -> after.getOrDefault(id, "").equals(before.getOrDefault(id, "")));
        List<Part> parts = approval.of().changed(now(sheet, records));
        return new Changed(criteria(sheet.id(), approval.entry()), parts.contains(Part.RULESET), differ,
                parts.contains(Part.REPLIES));
    }

    /** Whose answers were written since that entry of the log. */
    private Set<String> criteria(String assessment, long entry) {
        return log.subjects(assessment, OF_ANSWERS, entry).stream().map(subject -> subject.split(" ")[1])
                .collect(Collectors.toSet());
    }

    /** Pen names of all who have written or confirmed an answer of this edition. */
    public Set<String> authors(String assessment) {
        return log.writers(assessment, OF_ANSWERS);
    }

    private static Map<String, String> hashes(List<Deployment> records) {
        return records.stream().collect(Collectors.toMap(Deployment::id, d -> StoredRecord.of(d).hash(), (a, b) -> a,
                TreeMap::new));
    }

    private static String text(Map<String, String> hashes) {
        return hashes.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> hashes(String text) {
        return text.lines().map(line -> line.split(" ", 2)).collect(Collectors.toMap(p -> p[1], p -> p[0]));
    }
}
