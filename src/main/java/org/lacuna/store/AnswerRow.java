package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.ruleset.Operator;

/** One answer of an assessment. */
@Entity
@Table(name = "answer")
class AnswerRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    /** Set and asked for by Hibernate on its own: nobody sees rows of another organisation. */
    @TenantId
    String organisation;
    String assessment;
    String criterion;
    /** {@link Operator#ALL} for the common answer: a null would escape the unique key. */
    String operator;
    String state;
    String options;
    String binds;
    String confidence;
    @Column(length = Lengths.TEXT)
    String justification;
    @Column(length = Lengths.TEXT)
    String reason;
    boolean reviewed;
    OffsetDateTime savedAt;
    @Version
    long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "answer_evidence", joinColumns = @JoinColumn(name = "answer"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<EvidencePart> evidence = new ArrayList<>();

    static List<AnswerRow> listByAssessment(String assessment) {
        return list("assessment = ?1 order by criterion, operator", assessment);
    }

    static Optional<AnswerRow> find(String assessment, String criterion, Optional<Operator> operator) {
        return find("assessment = ?1 and criterion = ?2 and operator = ?3", assessment, criterion,
                Operator.codeOf(operator)).firstResultOptional();
    }

    void set(Answer answer, OffsetDateTime now) {
        criterion = answer.criterion();
        operator = Operator.codeOf(answer.operator());
        state = answer.state().code();
        options = Lists.join(answer.options());
        binds = answer.binds().map(b -> Lists.join(b.stream().map(Operator::code).toList())).orElse(null);
        confidence = answer.confidence().map(Confidence::code).orElse(null);
        justification = answer.justification();
        reason = answer.reason();
        reviewed = answer.reviewed();
        savedAt = now;
        evidence.clear();
        answer.evidence().forEach(e -> evidence.add(EvidencePart.of(e)));
    }

    Answer answer() {
        return new Answer(criterion, Operator.find(operator), AnswerState.find(state).orElseThrow(),
                Set.copyOf(Lists.split(options)), Optional.ofNullable(binds).map(b -> Operator.setOf(Lists.split(b))),
                evidence.stream().map(EvidencePart::evidence).toList(),
                Optional.ofNullable(confidence).flatMap(Confidence::find), justification, reason, reviewed);
    }
}
