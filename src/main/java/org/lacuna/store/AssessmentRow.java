package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.lacuna.assessment.AnswerSheet;

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
    /** Set and asked for by Hibernate on its own: nobody sees rows of another organisation. */
    @TenantId
    String organisation;

    static Optional<AssessmentRow> findByCountry(String country) {
        return find("country = ?1 order by asOf desc, id", country).firstResultOptional();
    }

    static List<String> countries() {
        return find("select distinct country from AssessmentRow").project(String.class).list();
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
