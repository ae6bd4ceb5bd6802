package org.lacuna.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** How well an answer is founded. */
public enum Confidence implements Coded {

    /** The official text was read. */
    HIGH,
    /** A published report about the law was read. */
    MEDIUM,
    /** Recalled, or a report that names no source. */
    LOW;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Confidence> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
