package org.lacuna.deployment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** What made a record other than it was. */
public enum ChangeKind implements Coded {

    IMPORT,
    EDIT,
    /** A person said that two records are one. Both have it in their history. */
    MERGE,
    UNMERGE,
    /** An import was taken back. */
    UNDO;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChangeKind> find(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
