package org.lacuna.intake;

import java.util.List;

/** A row before its table has columns. */
record Line(long number, List<String> cells) {

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    long characters() {
        long sum = 0;
        for (String cell : cells) {
            sum += cell.length();
        }
        return sum;
    }
}
