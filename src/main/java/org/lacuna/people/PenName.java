package org.lacuna.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name that a person goes by here; it need not be theirs. */
public final class PenName {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 60;

    /** Who writes without an account, as histories name them. */
    public static final String AT_MACHINE = "loopback";
    public static final String COMMAND_LINE = "command line";

    private static final Set<String> RESERVED = Set.of(AT_MACHINE, COMMAND_LINE);

    private PenName() {
    }

    /**
     * The name as it is kept; empty if it is too short, too long, or has other signs than letters, digits and {@code . ' - _}.
     */
    public static Optional<String> of(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        int length = name.codePointCount(0, name.length());
        return length >= SHORTEST && length <= LONGEST && name.matches("[\\p{L}\\p{M}\\p{N} .'_-]+") ? Optional.of(name)
                : Optional.empty();
    }

    /** Nobody may go by the name of those who have no account. */
    public static boolean isReserved(String typed) {
        return RESERVED.contains(folded(typed));
    }

    /** Two names that look alike but for case are the same name. */
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
