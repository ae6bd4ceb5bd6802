package org.lacuna.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** What became of a published statement when it was checked, if it was. */
public enum Verdict implements Coded {

    CONFIRMED("confirmed"),
    PARTLY_CONFIRMED("partly-confirmed"),
    CORRECTED("corrected"),
    NOT_CONFIRMED("not-confirmed"),
    /** Not part of the checked article; found while checking. */
    ADDED("added"),
    /** As a dataset publishes it; nobody here has checked it. */
    NOT_CHECKED("not-checked");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Verdict> find(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Verdict::code).toList();
    }
}
