package org.lacuna.web;

import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Criterion;

/**
 * How far a question has come.
 *
 * @param code of the answer's state, or unanswered
 */
record TaskState(String code, boolean answered) {

    static TaskState of(AnswerSheet sheet, Criterion criterion) {
        return sheet.find(criterion.id()).map(a -> new TaskState(a.state().code(), a.state() != AnswerState.UNKNOWN))
                .orElse(new TaskState("unanswered", false));
    }

    /** Of {@link Words}. */
    public String key() {
        return Formats.word(code, "state");
    }
}
