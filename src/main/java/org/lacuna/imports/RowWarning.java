package org.lacuna.imports;

/**
 * What was not understood in a row that was taken all the same.
 *
 * @param line counted from 1
 * @param id of the record; may be empty
 * @param column where
 * @param found what stands there
 * @param says what became of it
 */
public record RowWarning(long line, String id, String column, String found, String says) {

    @Override
    public String toString() {
        return "Line " + line + (id.isEmpty() ? "" : " (" + id + ")") + ", column " + column + ": found " + found + "; "
                + says + ".";
    }
}
