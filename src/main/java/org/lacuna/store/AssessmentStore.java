package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.review.EditionState;
import org.lacuna.ruleset.Operator;

/** Keeps assessments. */
@ApplicationScoped
@Transactional
public class AssessmentStore {

    static final String PIN = "pin";
    static final String CONFIRM = "confirm";

    /**
     * Somebody else has saved the answer meanwhile.
     *
     * @param base what the person who comes second had seen; empty = no answer, or none that is known
     * @param theirs what is on file now; empty = it was taken away
     * @param version of theirs
     */
    public record Newer(Optional<Answer> base, Optional<Answer> theirs, long version) {
    }

    private static final String LATEST_FIRST = "order by country, asOf desc, ordinal desc, id";

    private final Clock clock;
    private final AnswerHistory history;
    private final AuditLog log;
    private final Database database;
    private final CopyStore copies;

    AssessmentStore(Clock clock, AnswerHistory history, AuditLog log, Database database, CopyStore copies) {
        this.copies = copies;
        this.database = database;
        this.clock = clock;
        this.history = history;
        this.log = log;
    }

    /** Countries that have an assessment. */
    public List<String> countries() {
        return AssessmentRow.countries();
    }

    /** All assessments, by country. */
    public List<AnswerSheet> list() {
        return AssessmentRow.<AssessmentRow> list(LATEST_FIRST).stream().map(AssessmentRow::sheet).toList();
    }

    /** Those of one country. */
    public List<AnswerSheet> list(String country) {
        return AssessmentRow.<AssessmentRow> list("country = ?1 " + LATEST_FIRST, country).stream().map(AssessmentRow::sheet)
                .toList();
    }

    public Optional<AnswerSheet> find(String id) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(id).map(AssessmentRow::sheet);
    }

    /** Which country an assessment is of. */
    public Optional<String> findCountry(String id) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(id).map(row -> row.country);
    }

    /** @throws FrozenException if it is published */
    public void refuseIfFrozen(String id) {
        AssessmentRow.<AssessmentRow> findByIdOptional(id).ifPresent(AssessmentRow::refuseIfFrozen);
    }

    /** Whether an assessment is published and can never be changed again. */
    public boolean isFrozen(String id) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(id).filter(row -> row.editionState().isFrozen()).isPresent();
    }

    /** The latest assessment of the country. */
    public Optional<AnswerSheet> findByCountry(String country) {
        return AssessmentRow.findByCountry(country).map(AssessmentRow::sheet);
    }

    /** Keeps one that comes with Lacuna. */
    public void create(AnswerSheet sheet) {
        create(sheet, Signed.LACUNA);
    }

    /** Keeps a new assessment with all its answers. */
    public void create(AnswerSheet sheet, Signed by) {
        create(sheet, by, by, 1);
    }

    /**
     * @param by who begins it
     * @param answered who wrote its answers
     * @param ordinal of the editions of the country
     */
    void create(AnswerSheet sheet, Signed by, Signed answered, int ordinal) {
        AssessmentRow begun = AssessmentRow.of(sheet);
        begun.ordinal = ordinal;
        begun.persistAndFlush();
        log.write(by, PIN, sheet.id(), "", pin(sheet));
        sheet.answers().forEach(answer -> {
            AnswerRow row = new AnswerRow();
            row.assessment = sheet.id();
            row.set(answer, OffsetDateTime.now(clock));
            row.persist();
            copies.name(sheet.id(), answer);
            history.write(answered, sheet.id(), Optional.empty(), Optional.of(answer));
        });
    }

    private static String pin(AnswerSheet sheet) {
        return (sheet.ruleset() + " " + sheet.version() + " " + sheet.model()).strip();
    }

    /**
     * Takes an assessment to another version of its ruleset. Answers are never taken away.
     *
     * @param before as the person who decides has seen it
     * @param after the same assessment with the same questions answered
     * @return false, and nothing is kept, if somebody has changed it since
     * @throws FrozenException if it is published
     * @throws UnsettledException if questions of it are being answered a second time
     */
    public boolean upgrade(AnswerSheet before, AnswerSheet after, Signed by) {
        AssessmentRow row = AssessmentRow.unfrozen(before.id()).orElse(null);
        if (row == null || !row.sheet().equals(before)) {
            return false;
        }
        if (isCodedTwice(before.id())) {
            throw new UnsettledException(before.id());
        }
        row.reopen();
        row.version = after.version();
        row.model = after.model();
        log.write(by, PIN, after.id(), pin(before), pin(after));
        after.answers().stream().filter(a -> !before.answers().contains(a)).forEach(a -> {
            AnswerRow.find(after.id(), a.criterion(), a.operator()).orElseThrow().set(a, OffsetDateTime.now(clock));
            history.write(by, after.id(), before.find(a.criterion(), a.operator()), Optional.of(a));
        });
        return true;
    }

    /** How often the answer has been saved; 0 = not yet. Whoever saves it must name the number they saw. */
    public long version(String assessment, String criterion, Optional<Operator> operator) {
        return version(AnswerRow.find(assessment, criterion, operator));
    }

    /**
     * Keeps an answer in place of the one before. The same again is no change.
     *
     * @param seen the version that the person who answers has seen
     * @return empty if it is kept; else nothing is, and this is what somebody else has saved since
     * @throws FrozenException if the edition is published
     * @throws UnsettledException if two people do not agree on it and nobody has settled it
     */
    public Optional<Newer> save(String assessment, Answer answer, long seen, Signed by) {
        Optional<AnswerRow> old = lock(assessment, answer.criterion(), answer.operator());
        if (answer.operator().isEmpty() && isUnsettled(assessment, answer.criterion())) {
            throw new UnsettledException(assessment);
        }
        if (version(old) != seen) {
            return Optional.of(newer(assessment, answer, old, seen));
        }
        if (old.map(AnswerRow::answer).filter(answer::equals).isPresent()) {
            confirm(assessment, answer.criterion(), answer.operator(), by);
            return Optional.empty();
        }
        put(assessment, answer, old, by);
        return Optional.empty();
    }

    private void put(String assessment, Answer answer, Optional<AnswerRow> old, Signed by) {
        Optional<Answer> before = old.map(AnswerRow::answer);
        AnswerRow row = old.orElseGet(AnswerRow::new);
        row.assessment = assessment;
        row.set(answer, OffsetDateTime.now(clock));
        row.persistAndFlush();
        copies.name(assessment, answer);
        AssessmentRow.open(assessment);
        confirmed(assessment, answer.criterion(), row.operator);
        history.write(by, assessment, before, Optional.of(answer));
    }

    /** Puts an answer in place of whatever is there, as what becomes of two people's answers does. The same is no change. */
    void replace(String assessment, Answer answer, Signed by) {
        Optional<AnswerRow> old = lock(assessment, answer.criterion(), answer.operator());
        if (old.map(AnswerRow::answer).filter(answer::equals).isEmpty()) {
            put(assessment, answer, old, by);
        }
    }

    /** Whether two people do not agree on the common answer, and nobody has settled it. */
    public boolean isUnsettled(String assessment, String criterion) {
        return database.in(sql -> new CodingTable(sql).isUnsettled(assessment, criterion));
    }

    /** Whether a second coding is not handed in, or a disagreement of one is not settled. */
    public boolean isCodedTwice(String assessment) {
        return database.in(sql -> new CodingTable(sql).isCodedTwice(assessment));
    }

    /** Latest assessments that nobody has submitted: their ids by country. */
    public Map<String, String> unsubmitted() {
        Map<String, AssessmentRow> latest = new TreeMap<>();
        AssessmentRow.<AssessmentRow> list(LATEST_FIRST).forEach(row -> latest.putIfAbsent(row.country, row));
        return latest.values().stream().filter(row -> row.editionState() == EditionState.DRAFT)
                .collect(Collectors.toMap(row -> row.country, row -> row.id));
    }

    /**
     * Takes away an operator's own answer, so that the common one counts for it again.
     *
     * @return false, and it stays, if somebody else has saved it since
     * @throws FrozenException if the edition is published
     */
    public boolean remove(String assessment, String criterion, Operator operator, long seen, Signed by) {
        Optional<AnswerRow> old = lock(assessment, criterion, Optional.of(operator));
        if (old.isEmpty() || version(old) != seen) {
            return false;
        }
        AssessmentRow.open(assessment);
        confirmed(assessment, criterion, operator.code());
        history.write(by, assessment, old.map(AnswerRow::answer), Optional.empty());
        old.get().delete();
        return true;
    }

    /**
     * Says of an answer that was copied from the edition before that it still holds. One that is not to be confirmed stays
     * as it is.
     */
    public void confirm(String assessment, String criterion, Optional<Operator> operator, Signed by) {
        AssessmentRow.unfrozen(assessment);
        if (confirmed(assessment, criterion, Operator.codeOf(operator))) {
            log.write(by, CONFIRM, AnswerHistory.subject(assessment, criterion, operator), "", "still so");
        }
    }

    private boolean confirmed(String assessment, String criterion, String operator) {
        return database.in(sql -> sql.run("delete from to_confirm where organisation = :own and assessment = ?"
                + " and criterion = ? and operator = ?", assessment, criterion, operator)) > 0;
    }

    /** Of a new edition: questions whose copied answers nobody has confirmed yet. */
    public Set<String> toConfirm(String assessment) {
        return database.in(sql -> new TreeSet<>(sql.list(
                "select criterion from to_confirm where organisation = :own and assessment = ?",
                row -> row.getString(1), assessment)));
    }

    /** Of one answer. */
    public boolean isToConfirm(String assessment, String criterion, Optional<Operator> operator) {
        return database.in(sql -> sql.find("select 1 from to_confirm where organisation = :own and assessment = ?"
                + " and criterion = ? and operator = ?", row -> 1, assessment, criterion, Operator.codeOf(operator)))
                .isPresent();
    }

    /** The answer as it was at a version; empty if there was none, or it is older than the log. */
    public Optional<Answer> at(String assessment, String criterion, Optional<Operator> operator, long version) {
        Optional<AnswerRow> now = AnswerRow.find(assessment, criterion, operator);
        return version(now) == version ? now.map(AnswerRow::answer)
                : before(history.list(assessment, criterion, operator), version(now) - version);
    }

    /** Two people may have the same answer before them, or none yet. */
    private static Optional<AnswerRow> lock(String assessment, String criterion, Optional<Operator> operator) {
        AssessmentRow.unfrozen(assessment);
        return AnswerRow.find(assessment, criterion, operator);
    }

    private Newer newer(String assessment, Answer answer, Optional<AnswerRow> row, long seen) {
        List<AnswerHistory.Step> steps = history.list(assessment, answer.criterion(), answer.operator());
        return new Newer(before(steps, version(row) - seen), row.map(AnswerRow::answer), version(row));
    }

    /** What the last so many changes began with. */
    private static Optional<Answer> before(List<AnswerHistory.Step> steps, long last) {
        return last < 1 || last > steps.size() ? Optional.empty() : steps.get((int) (steps.size() - last)).before();
    }

    private static long version(Optional<AnswerRow> row) {
        return row.map(r -> r.version + 1).orElse(0L);
    }
}
