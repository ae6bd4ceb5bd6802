package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.review.Opinion;
import org.lacuna.review.Opinions;
import org.lacuna.review.Remark;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;

/** Keeps what reviewers and assessors say of answers. Nothing of it is ever changed or printed, but for the last verdict. */
@ApplicationScoped
@Transactional
public class ReviewStore {

    static final String KIND = "review";
    /** Of a remark. */
    public static final int LONGEST = 20_000;

    /** Which answer of an edition. */
    public record Place(String assessment, String criterion, Optional<Operator> operator) {

        String code() {
            return Operator.codeOf(operator);
        }

        String subject() {
            return AnswerHistory.subject(assessment, criterion, operator);
        }
    }

    /** What became of a remark. */
    public enum Outcome {
        KEPT,
        /** There is no answer, or another than the one that was seen. */
        CHANGED,
        /** Whoever wrote an answer does not judge it. */
        OWN
    }

    /** A verdict as it was given. */
    private record Given(String criterion, String operator, Verdict verdict, long version, String print) {
    }

    private final Database database;
    private final AnswerHistory history;
    private final AuditLog log;
    private final Clock clock;

    ReviewStore(Database database, AnswerHistory history, AuditLog log, Clock clock) {
        this.database = database;
        this.history = history;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps a remark, with a verdict or without.
     *
     * @param seen version of the answer that the person has seen
     * @throws FrozenException if the edition is published
     */
    public Outcome say(Place place, Optional<Verdict> verdict, String words, long seen, Signed by) {
        AssessmentRow.unfrozen(place.assessment());
        Optional<AnswerRow> answer = AnswerRow.find(place.assessment(), place.criterion(), place.operator());
        if (answer.isEmpty() || answer.get().version + 1 != seen) {
            return Outcome.CHANGED;
        }
        if (verdict.isPresent() && by.who().equals(author(place))) {
            return Outcome.OWN;
        }
        database.in(sql -> sql.run("insert into remark (organisation, assessment, criterion, operator, answer_version,"
                + " answer_print, verdict, words, who, written_at) values (:own, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place.assessment(), place.criterion(), place.code(), seen, Fingerprint.of(answer.get().answer()),
                verdict.map(Verdict::code).orElse(null), words, by.who(), OffsetDateTime.now(clock)));
        log.write(by, KIND, place.subject(), "",
                "version " + seen + ", " + verdict.map(Verdict::code).orElse("remark") + ": " + words);
        return Outcome.KEPT;
    }

    /** Who has written the answer as it is now; empty if that is older than the log of changes. */
    private String author(Place place) {
        List<AnswerHistory.Step> steps = history.list(place.assessment(), place.criterion(), place.operator());
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).who();
    }

    /** What was said of one answer, the first remark first. */
    public List<Remark> remarks(Place place) {
        return database.in(sql -> sql.list("select answer_version, verdict, words, who, written_at from remark"
                + " where organisation = :own and assessment = ? and criterion = ? and operator = ? order by id",
                ReviewStore::remark, place.assessment(), place.criterion(), place.code()));
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(row.getLong(1), Optional.ofNullable(row.getString(2)).flatMap(Verdict::find), row.getString(3),
                row.getString(4), row.getObject(5, OffsetDateTime.class));
    }

    /** The last verdict on each answer there is, if there is one. */
    public Opinions opinions(String assessment) {
        Map<List<String>, Given> last = new LinkedHashMap<>();
        database.in(sql -> sql.list("select criterion, operator, verdict, answer_version, answer_print from remark"
                + " where organisation = :own and assessment = ? and verdict is not null order by criterion, operator, id",
                row -> new Given(row.getString(1), row.getString(2), Verdict.find(row.getString(3)).orElseThrow(),
                        row.getLong(4), row.getString(5)),
                assessment)).forEach(given -> last.put(List.of(given.criterion(), given.operator()), given));
        if (last.isEmpty()) {
            return Opinions.NONE;
        }
        List<Opinion> opinions = new ArrayList<>();
        for (AnswerRow answer : AnswerRow.listByAssessment(assessment)) {
            Given given = last.get(List.of(answer.criterion, answer.operator));
            if (given != null) {
                opinions.add(new Opinion(answer.criterion, Operator.find(answer.operator), given.verdict(), given.version(),
                        given.version() == answer.version + 1
                                && given.print().equals(Fingerprint.of(answer.answer()))));
            }
        }
        return new Opinions(opinions);
    }
}
