package org.lacuna.intake;

/** Makes texts harmless to look at: control characters and those that turn the direction of writing become blanks. */
final class CellText {

    private CellText() {
    }

    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (org.lacuna.imports.CellText.isTrick(text.charAt(i))) {
                char[] chars = text.toCharArray();
                clean(chars, i, chars.length - i);
                return new String(chars);
            }
        }
        return text;
    }

    static void clean(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (org.lacuna.imports.CellText.isTrick(chars[i])) {
                chars[i] = ' ';
            }
        }
    }
}
