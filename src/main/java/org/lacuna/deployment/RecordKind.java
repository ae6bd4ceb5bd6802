package org.lacuna.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** What a record is about. Only systems are scored; the others are shown beside them. */
public enum RecordKind implements Coded {

    DEPLOYMENT("deployment", true),
    PROCUREMENT("procurement", true),
    PROPOSAL("proposal", true),
    AGREEMENT("agreement", false),
    FINANCE("finance", false),
    DONATION("donation", false),
    EVENT("event", false),
    CLAIM("claim", false),
    /** A hint for whoever researches the law, as that a law exists; never an answer. */
    LEAD("lead", false);

    private final String code;
    private final boolean system;

    RecordKind(String code, boolean system) {
        this.code = code;
        this.system = system;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the record is a system that stands, stood or is planned somewhere. */
    public boolean isSystem() {
        return system;
    }

    public static Optional<RecordKind> find(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(RecordKind::code).toList();
    }
}
