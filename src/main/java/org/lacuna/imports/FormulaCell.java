package org.lacuna.imports;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula. Files for others have an apostrophe before them, which a spreadsheet
 * takes for "this is a text"; files that come back lose it again. A text that has such an apostrophe of its own gets one more,
 * so nothing is lost on the way there and back. Plain numbers such as -1.25 do no harm and stay.
 */
public final class FormulaCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private FormulaCell() {
    }

    /** The text as it may stand in a file that somebody opens in a spreadsheet. */
    public static String guard(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** Undoes {@link #guard}. */
    public static String unguard(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "'=+-@\t\r".indexOf(text.charAt(0)) >= 0 && FORMULA.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
    }
}
