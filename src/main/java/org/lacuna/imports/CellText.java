package org.lacuna.imports;

/** Texts of cells without characters that do harm where they are shown. */
public final class CellText {

    private CellText() {
    }

    /**
     * The text with a blank for each control character and each character that turns the direction of writing round, and
     * without blanks around it.
     */
    static String clean(String text) {
        return clean(text, false);
    }

    /** As {@link #clean}, but line breaks stay. */
    static String cleanLines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean lines) {
        int first = 0;
        while (first < text.length() && !isTrick(text.charAt(first), lines)) {
            first++;
        }
        if (first == text.length()) {
            return text.strip();
        }
        char[] clean = text.toCharArray();
        for (int i = first; i < clean.length; i++) {
            if (isTrick(clean[i], lines)) {
                clean[i] = ' ';
            }
        }
        return new String(clean).strip();
    }

    private static boolean isTrick(char c, boolean lines) {
        return isTrick(c) && !(lines && c == '\n');
    }

    /** Whether it is a control character, or turns the direction of writing round. */
    public static boolean isTrick(char c) {
        if (c < '\u061C') {
            return c < ' ' || c >= '\u007F' && c <= '\u009F';
        }
        return c == '\u061C' || c == '\u200E' || c == '\u200F' || c >= '\u2028' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
