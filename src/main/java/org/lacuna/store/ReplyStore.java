package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Withdrawal;
import org.lacuna.ruleset.Fingerprint;

/**
 * Keeps replies of governments and vendors to findings of an edition. None is ever removed, and a frozen edition takes none.
 */
@ApplicationScoped
@Transactional
public class ReplyStore {

    static final String KIND = "reply";

    /** @param version whoever changes it must name the one they saw */
    public record Kept(Reply reply, long version) {
    }

    private static final String OF = " from reply where organisation = :own and assessment = ?";

    private final Database database;
    private final DeploymentStore deployments;
    private final AuditLog log;
    private final Clock clock;

    ReplyStore(Database database, DeploymentStore deployments, AuditLog log, Clock clock) {
        this.database = database;
        this.deployments = deployments;
        this.log = log;
        this.clock = clock;
    }

    /** In the order in which they were recorded. */
    public List<Reply> list(String assessment) {
        return database.in(sql -> sql.list("select content, version" + OF + " order by number", ReplyStore::kept, assessment))
                .stream().map(Kept::reply).toList();
    }

    public Optional<Kept> find(String assessment, int number) {
        return database.in(sql -> sql.find("select content, version" + OF + " and number = ?", ReplyStore::kept, assessment,
                number));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(AnswerJson.read(row.getString(1), Reply.class), row.getLong(2));
    }

    /** Of all there are; empty if there are none. */
    String fingerprint(String assessment) {
        List<Reply> replies = list(assessment);
        return replies.isEmpty() ? "" : Fingerprint.of(replies);
    }

    /**
     * Records a reply under the next number.
     *
     * @return its number
     * @throws FrozenException if the edition is published
     */
    public int add(String assessment, Reply typed, Signed by) {
        AssessmentRow row = AssessmentRow.unfrozen(assessment).orElseThrow();
        int number = list(assessment).stream().mapToInt(Reply::number).max().orElse(0) + 1;
        insert(assessment, asItStands(row.sheet(), typed.numbered(number)), by);
        return number;
    }

    private Reply asItStands(AnswerSheet sheet, Reply reply) {
        return reply.about(reply.subject().fingerprint(sheet, deployments.listByCountry(sheet.country())));
    }

    /** Keeps replies that come with an edition, as they are. */
    void create(String assessment, Collection<Reply> replies, Signed by) {
        replies.forEach(reply -> insert(assessment, reply, by));
    }

    private void insert(String assessment, Reply reply, Signed by) {
        String content = AnswerJson.write(reply);
        database.in(sql -> sql.run("insert into reply (organisation, assessment, number, content, version)"
                + " values (:own, ?, ?, ?, 1)", assessment, reply.number(), content));
        log.write(by, KIND, subject(assessment, reply.number()), "", content);
    }

    /** What the log calls a reply. */
    private static String subject(String assessment, int number) {
        return assessment + " reply " + number;
    }

    /**
     * Corrects what was recorded. What it is about counts as it stood at first, unless that is another thing now.
     *
     * @param seen version that the person has seen
     * @return false, and nothing is changed, if it is not there, withdrawn, or somebody else has changed it since
     * @throws FrozenException if the edition is published
     */
    public boolean change(String assessment, Reply typed, long seen, Signed by) {
        AssessmentRow row = AssessmentRow.unfrozen(assessment).orElseThrow();
        return standing(assessment, typed.number(), seen)
                .map(k -> update(assessment, k, k.reply().subject().equals(typed.subject())
                        ? typed.about(k.reply().stood())
                        : asItStands(row.sheet(), typed), by))
                .isPresent();
    }

    /**
     * Says that a reply counts no more.
     *
     * @param reason why, not blank
     * @param seen version that the person has seen
     * @return false as {@link #change}
     * @throws FrozenException if the edition is published
     */
    public boolean withdraw(String assessment, int number, String reason, long seen, Signed by) {
        AssessmentRow.unfrozen(assessment);
        return standing(assessment, number, seen)
                .map(k -> update(assessment, k, k.reply().withdrawn(new Withdrawal(LocalDate.now(clock), reason)), by))
                .isPresent();
    }

    /** As it was seen, and not withdrawn. */
    private Optional<Kept> standing(String assessment, int number, long seen) {
        return find(assessment, number).filter(k -> k.version() == seen && k.reply().withdrawn().isEmpty());
    }

    private Reply update(String assessment, Kept before, Reply after, Signed by) {
        if (!after.equals(before.reply())) {
            String content = AnswerJson.write(after);
            database.in(sql -> sql.run("update reply set content = ?, version = version + 1 where organisation = :own"
                    + " and assessment = ? and number = ?", content, assessment, after.number()));
            log.write(by, KIND, subject(assessment, after.number()), AnswerJson.write(before.reply()), content);
        }
        return after;
    }
}
