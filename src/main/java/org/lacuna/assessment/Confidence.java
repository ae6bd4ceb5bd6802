package org.lacuna.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well an answer is founded. */
public enum Confidence {

    /** The official text was read. */
    HIGH,
    /** A published report about the law was read. */
    MEDIUM,
    /** Recalled, or a report that names no source. */
    LOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Confidence> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
