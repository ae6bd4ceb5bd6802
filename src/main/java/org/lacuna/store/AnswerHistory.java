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
        return log.list(KIND, subject(assessment, criterion, operator)).stream().map(AnswerHistory::step).toList();
    }

    void write(Signed by, String assessment, Optional<Answer> before, Optional<Answer> after) {
        Answer any = after.or(() -> before).orElseThrow();
        log.write(by, KIND, subject(assessment, any.criterion(), any.operator()), text(before), text(after));
    }

    /** What the log calls an answer. */
    static String subject(String assessment, String criterion, Optional<Operator> operator) {
        return assessment + " " + criterion + " " + Operator.codeOf(operator);
    }

    private static Step step(Entry entry) {
        return new Step(entry.number(), entry.at(), entry.who(), entry.reason(), answer(entry.before()),
                answer(entry.after()));
    }

    private static String text(Optional<Answer> answer) {
        return answer.map(AnswerJson::write).orElse("");
    }

    private static Optional<Answer> answer(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AnswerJson.read(text));
    }
}
