package org.lacuna.lint;

import java.util.Locale;

/**
 * One thing that is wrong or doubtful in a ruleset.
 *
 * @param where the file below the rulesets folder, and the id in it
 * @param says what was found and what is expected, one sentence
 */
public record Finding(Severity severity, String where, String says) {

    /** How much it matters. */
    public enum Severity {

        /** The ruleset does not do what it says, or breaks a promise. */
        FAULT,
        /** A person should look; the numbers are right. */
        REMARK
    }

    static Finding fault(String where, String says) {
        return new Finding(Severity.FAULT, where, says);
    }

    static Finding remark(String where, String says) {
        return new Finding(Severity.REMARK, where, says);
    }

    public boolean isFault() {
        return severity == Severity.FAULT;
    }

    /** {@code fault: base/criteria, fr-dpia: ...} */
    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + ": " + where + ": " + says;
    }
}
