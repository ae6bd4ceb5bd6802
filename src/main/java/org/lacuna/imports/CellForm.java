package org.lacuna.imports;

import java.time.YearMonth;

/** What form a text has. Told letter by letter, for there are millions. */
final class CellForm {

    private CellForm() {
    }

    static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!word && (i == 0 || ".:_-".indexOf(c) < 0)) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= 64;
    }

    static boolean isCurrency(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    static boolean isDate(String text) {
        int length = text.endsWith(" (planned)") || text.endsWith(" (inferred)") ? text.indexOf(' ') : text.length();
        if (length < 4 || text.charAt(0) != '1' && text.charAt(0) != '2' || !isDigits(text, 1, 4)) {
            return false;
        }
        if (length == 4) {
            return true;
        }
        int month = two(text, 4, length);
        if (month < 1 || month > 12 || length == 7) {
            return month >= 1 && month <= 12;
        }
        int day = length == 10 ? two(text, 7, length) : -1;
        return day >= 1 && day <= YearMonth.of(Integer.parseInt(text.substring(0, 4)), month).lengthOfMonth();
    }

    /** The number of two digits behind a dash, or -1. */
    private static int two(String text, int dash, int length) {
        return length >= dash + 3 && text.charAt(dash) == '-' && isDigits(text, dash + 1, dash + 3)
                ? (text.charAt(dash + 1) - '0') * 10 + text.charAt(dash + 2) - '0'
                : -1;
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean isLink(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '<' || c == '>' || c == ' ' || c >= '\t' && c <= '\r') {
                return false;
            }
        }
        return start < text.length();
    }

    /**
     * Digits, and perhaps a point and more digits.
     *
     * @param from where the digits begin
     */
    static boolean isNumber(String text, int from, int mostBefore, int mostBehind) {
        int dot = text.indexOf('.');
        int end = dot < 0 ? text.length() : dot;
        int behind = text.length() - end - 1;
        return end > from && end - from <= mostBefore && isDigits(text, from, end)
                && (dot < 0 || behind > 0 && behind <= mostBehind && isDigits(text, dot + 1, text.length()));
    }
}
