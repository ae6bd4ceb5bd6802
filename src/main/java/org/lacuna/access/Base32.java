package org.lacuna.access;

import java.math.BigInteger;
import java.util.Locale;

/** Bytes as letters and digits that people can type (RFC 4648, section 6), without padding. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {
    }

    /** @param bytes a multiple of five */
    static String encode(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        char[] letters = new char[bytes.length * 8 / 5];
        for (int i = letters.length - 1; i >= 0; i--) {
            letters[i] = DIGITS.charAt(number.intValue() & 31);
            number = number.shiftRight(5);
        }
        return new String(letters);
    }

    /** @throws IllegalArgumentException if it holds anything but these letters and digits */
    static byte[] decode(String letters) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            int digit = DIGITS.indexOf(letter);
            if (digit < 0) {
                throw new IllegalArgumentException("No letter or digit of base 32");
            }
            number = number.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        byte[] bytes = new byte[letters.length() * 5 / 8];
        byte[] significant = number.toByteArray();
        int length = Math.min(bytes.length, significant.length);
        System.arraycopy(significant, significant.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    /** In capitals, without the spaces and hyphens that help people read. */
    static String cleaned(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
