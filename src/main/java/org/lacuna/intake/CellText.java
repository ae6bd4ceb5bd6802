package org.lacuna.intake;

/** Makes texts harmless to look at: control characters and those that turn the direction of writing become blanks. */
final class CellText {

    private CellText() {
    }

    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTrick(text.charAt(i))) {
                char[] chars = text.toCharArray();
                clean(chars, i, chars.length - i);
                return new String(chars);
            }
        }
        return text;
    }

    static void clean(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (isTrick(chars[i])) {
                chars[i] = ' ';
            }
        }
    }

    private static boolean isTrick(char c) {
        if (c < 0x20) {
            return true;
        }
        return c >= 0x7F && (c < 0xA0 || c == 0x061C
                || c >= 0x200E && (c <= 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069));
    }
}
