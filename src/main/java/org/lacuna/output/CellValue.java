package org.lacuna.output;

import java.math.BigDecimal;

/** Values of cells as text: numbers to their last digit and without an exponent. */
final class CellValue {

    private CellValue() {
    }

    static String text(Object value) {
        return value instanceof Number number ? plain(number) : value.toString();
    }

    private static String plain(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
