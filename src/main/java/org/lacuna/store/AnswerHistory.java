package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.audit.Entry;
import org.lacuna.ruleset.Operator;

/** What became of each answer, step by step, read from the log of changes. */
@ApplicationScoped
@Transactional
public class AnswerHistory {

    static final String KIND = "answer";

    /**
     * @param number of the entry in the log
     * @param before empty = there was no answer
     * @param after empty = it was taken away
     */
    public record Step(long number, Instant at, String who, String reason, Optional<Answer> before, Optional<Answer> after) {
    }

    private final AuditLog log;

    AnswerHistory(AuditLog log) {
        this.log = log;
    }

    /** The first change first. */
    public List<Step> list(String assessment, String criterion, Optional<Operator> operator) {
        return list(KIND, subject(assessment, criterion, operator));
    }

    /** Of answers that are kept elsewhere. */
    List<Step> list(String kind, String subject) {
        return log.list(kind, subject).stream().map(AnswerHistory::step).toList();
    }

    void write(Signed by, String assessment, Optional<Answer> before, Optional<Answer> after) {
        Answer any = after.or(() -> before).orElseThrow();
        write(by, KIND, subject(assessment, any.criterion(), any.operator()), before, after);
    }

    void write(Signed by, String kind, String subject, Optional<Answer> before, Optional<Answer> after) {
        log.write(by, kind, subject, text(before), text(after));
    }

    /** What the log calls an answer. */
    static String subject(String assessment, String criterion, Optional<Operator> operator) {
        return assessment + " " + criterion + " " + Operator.codeOf(operator);
    }

    private static Step step(Entry entry) {
        return new Step(entry.number(), entry.at(), entry.who(), entry.reason(), answer(entry.before()),
                answer(entry.after()));
    }

    static String text(Optional<Answer> answer) {
        return answer.map(AnswerJson::write).orElse("");
    }

    static Optional<Answer> answer(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AnswerJson.read(text));
    }
}
