package org.lacuna.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** The kinds of answer. A criterion without any answer is unanswered: nobody has looked yet. */
public enum AnswerState implements Coded {

    /** One option of the criterion. */
    VALUE("value"),
    /** Several options are still possible. */
    SEVERAL("several"),
    /** Two people who answered do not agree. */
    DISPUTED("disputed"),
    /** Searched, and the law says nothing. */
    SILENT("silent"),
    /** Looked, and could not find out. */
    UNKNOWN("unknown"),
    /** Cannot apply in this country. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    AnswerState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it counts towards completeness. */
    public boolean isAnswered() {
        return this != UNKNOWN;
    }

    public static Optional<AnswerState> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
