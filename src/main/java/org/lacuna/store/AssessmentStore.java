package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Operator;

/** Keeps assessments. */
@ApplicationScoped
@Transactional
public class AssessmentStore {

    static final String PIN = "pin";

    /**
     * Somebody else has saved the answer meanwhile.
     *
     * @param base what the person who comes second had seen; empty = no answer, or none that is known
     * @param theirs what is on file now; empty = it was taken away
     * @param version of theirs
     */
    public record Newer(Optional<Answer> base, Optional<Answer> theirs, long version) {
    }

    private final Clock clock;
    private final AnswerHistory history;
    private final AuditLog log;

    AssessmentStore(Clock clock, AnswerHistory history, AuditLog log) {
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
        return AssessmentRow.<AssessmentRow> list("order by country, asOf desc, id").stream()
                .map(AssessmentRow::sheet).toList();
    }

    public Optional<AnswerSheet> find(String id) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(id).map(AssessmentRow::sheet);
    }

    /** Which country an assessment is of. */
    public Optional<String> findCountry(String id) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(id).map(row -> row.country);
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
        AssessmentRow.of(sheet).persistAndFlush();
        log.write(by, PIN, sheet.id(), "", pin(sheet));
        sheet.answers().forEach(answer -> {
            AnswerRow row = new AnswerRow();
            row.assessment = sheet.id();
            row.set(answer, OffsetDateTime.now(clock));
            row.persist();
            history.write(by, sheet.id(), Optional.empty(), Optional.of(answer));
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
     */
    public boolean upgrade(AnswerSheet before, AnswerSheet after, Signed by) {
        AssessmentRow row = AssessmentRow.findById(before.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.sheet().equals(before)) {
            return false;
        }
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
     */
    public Optional<Newer> save(String assessment, Answer answer, long seen, Signed by) {
        Optional<AnswerRow> old = lock(assessment, answer.criterion(), answer.operator());
        if (version(old) != seen) {
            return Optional.of(newer(assessment, answer, old, seen));
        }
        Optional<Answer> before = old.map(AnswerRow::answer);
        if (before.filter(answer::equals).isPresent()) {
            return Optional.empty();
        }
        AnswerRow row = old.orElseGet(AnswerRow::new);
        row.assessment = assessment;
        row.set(answer, OffsetDateTime.now(clock));
        row.persistAndFlush();
        history.write(by, assessment, before, Optional.of(answer));
        return Optional.empty();
    }

    /**
     * Takes away an operator's own answer, so that the common one counts for it again.
     *
     * @return false, and it stays, if somebody else has saved it since
     */
    public boolean remove(String assessment, String criterion, Operator operator, long seen, Signed by) {
        Optional<AnswerRow> old = lock(assessment, criterion, Optional.of(operator));
        if (old.isEmpty() || version(old) != seen) {
            return false;
        }
        history.write(by, assessment, old.map(AnswerRow::answer), Optional.empty());
        old.get().delete();
        return true;
    }

    /** The answer as it was at a version; empty if there was none, or it is older than the log. */
    public Optional<Answer> at(String assessment, String criterion, Optional<Operator> operator, long version) {
        Optional<AnswerRow> now = AnswerRow.find(assessment, criterion, operator);
        return version(now) == version ? now.map(AnswerRow::answer)
                : before(history.list(assessment, criterion, operator), version(now) - version);
    }

    /** Two people may have the same answer before them, or none yet. */
    private static Optional<AnswerRow> lock(String assessment, String criterion, Optional<Operator> operator) {
        AssessmentRow.findById(assessment, LockModeType.PESSIMISTIC_WRITE);
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
