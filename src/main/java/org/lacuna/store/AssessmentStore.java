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

    private final Clock clock;

    AssessmentStore(Clock clock) {
        this.clock = clock;
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

    /** The latest assessment of the country. */
    public Optional<AnswerSheet> findByCountry(String country) {
        return AssessmentRow.findByCountry(country).map(AssessmentRow::sheet);
    }

    /** Keeps a new assessment with all its answers. */
    public void create(AnswerSheet sheet) {
        AssessmentRow.of(sheet).persistAndFlush();
        sheet.answers().forEach(answer -> {
            AnswerRow row = new AnswerRow();
            row.assessment = sheet.id();
            row.set(answer, OffsetDateTime.now(clock));
            row.persist();
        });
    }

    /**
     * Takes an assessment to another version of its ruleset. Answers are never taken away.
     *
     * @param before as the person who decides has seen it
     * @param after the same assessment with the same questions answered
     * @return false, and nothing is kept, if somebody has changed it since
     */
    public boolean upgrade(AnswerSheet before, AnswerSheet after) {
        AssessmentRow row = AssessmentRow.findById(before.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || !row.sheet().equals(before)) {
            return false;
        }
        row.version = after.version();
        row.model = after.model();
        after.answers().stream().filter(a -> !before.answers().contains(a))
                .forEach(a -> AnswerRow.find(after.id(), a.criterion(), a.operator()).orElseThrow()
                        .set(a, OffsetDateTime.now(clock)));
        return true;
    }

    /** How often the answer has been saved; 0 = not yet. Whoever saves it must name the number they saw. */
    public long version(String assessment, String criterion, Optional<Operator> operator) {
        return version(AnswerRow.find(assessment, criterion, operator));
    }

    /**
     * Keeps an answer in place of the one before.
     *
     * @param seen the version that the person who answers has seen
     * @return false, and nothing is kept, if somebody else has saved the answer since
     */
    public boolean save(String assessment, Answer answer, long seen) {
        Optional<AnswerRow> old = AnswerRow.find(assessment, answer.criterion(), answer.operator());
        if (version(old) != seen) {
            return false;
        }
        AnswerRow row = old.orElseGet(AnswerRow::new);
        row.assessment = assessment;
        row.set(answer, OffsetDateTime.now(clock));
        row.persistAndFlush();
        return true;
    }

    private static long version(Optional<AnswerRow> row) {
        return row.map(r -> r.version + 1).orElse(0L);
    }
}
