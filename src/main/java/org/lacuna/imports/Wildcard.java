package org.lacuna.imports;

import java.util.Locale;

/** A text in any case, perhaps with {@code *} at its ends for any letters. */
final class Wildcard {

    private final boolean before;
    private final boolean behind;
    private final String core;

    Wildcard(String written) {
        before = written.length() > 1 && written.startsWith("*");
        behind = written.length() > 1 && written.endsWith("*");
        core = written.substring(before ? 1 : 0, written.length() - (behind ? 1 : 0)).toLowerCase(Locale.ROOT);
    }

    boolean fits(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (before) {
            return behind ? low.contains(core) : low.endsWith(core);
        }
        return behind ? low.startsWith(core) : low.equals(core);
    }
}
