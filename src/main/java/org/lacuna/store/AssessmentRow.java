package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.review.EditionAct;
import org.lacuna.review.EditionState;

/** One country's assessment. */
@Entity
@Table(name = "assessment")
class AssessmentRow extends PanacheEntityBase {

    @Id
    String id;
    String country;
    String ruleset;
    String version;
    /** Fingerprint of the ruleset; empty in rows from before it was kept. */
    String model;
    LocalDate asOf;
    /** Of an {@link EditionState}. */
    String state = EditionState.DRAFT.code();
    /** Of the editions of a country that were begun one after the other. */
    int ordinal = 1;
    /** Set and asked for by Hibernate on its own: nobody sees rows of another organisation. */
    @TenantId
    String organisation;

    static Optional<AssessmentRow> findByCountry(String country) {
        return find("country = ?1 order by asOf desc, ordinal desc, id", country).firstResultOptional();
    }

    static List<String> countries() {
        return find("select distinct country from AssessmentRow").project(String.class).list();
    }

    /** To write: nobody else does until this transaction ends. */
    static Optional<AssessmentRow> lock(String id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * To write what belongs to it.
     *
     * @throws FrozenException if it is published
     */
    static Optional<AssessmentRow> unfrozen(String id) {
        Optional<AssessmentRow> row = lock(id);
        row.ifPresent(AssessmentRow::refuseIfFrozen);
        return row;
    }

    /**
     * To write answers; an approval ends with that.
     *
     * @throws FrozenException if it is published
     */
    static void open(String id) {
        unfrozen(id).ifPresent(AssessmentRow::reopen);
    }

    /** What was approved is no longer what is there. */
    void reopen() {
        EditionAct.REOPEN.from(editionState()).ifPresent(after -> state = after.code());
    }

    void refuseIfFrozen() {
        if (editionState().isFrozen()) {
            throw new FrozenException(id);
        }
    }

    EditionState editionState() {
        return EditionState.of(state);
    }

    static AssessmentRow of(AnswerSheet sheet) {
        AssessmentRow row = new AssessmentRow();
        row.id = sheet.id();
        row.country = sheet.country();
        row.ruleset = sheet.ruleset();
        row.version = sheet.version();
        row.model = sheet.model();
        row.asOf = sheet.asOf();
        return row;
    }

    AnswerSheet sheet() {
        List<AnswerRow> answers = AnswerRow.listByAssessment(id);
        return new AnswerSheet(id, country, ruleset, version, model, asOf, answers.stream().map(AnswerRow::answer).toList());
    }
}
