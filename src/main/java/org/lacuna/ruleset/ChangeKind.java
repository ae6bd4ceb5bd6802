package org.lacuna.ruleset;

import java.util.Arrays;

/** What can happen to a ruleset from one version to the next. */
public enum ChangeKind implements Coded {

    /** Other words for the same question; no score can move. */
    WORDING("wording"),
    /** Another standard, or another reading of it. */
    SOURCE("source"),
    /** A number, a condition or a list that decides what answers are worth. */
    SCORING("scoring"),
    /** A criterion that was not there. */
    ADDED("added"),
    /** A criterion that is no longer asked; its answers are kept and not counted. */
    RETIRED("retired");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a patch may do it: no score can move by it. */
    public boolean fitsPatch() {
        return this == WORDING || this == SOURCE;
    }

    /** @throws IllegalArgumentException if there is no such word */
    public static ChangeKind of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " is no kind of change"));
    }
}
