package org.lacuna.imports;

/**
 * Why a row was refused.
 *
 * @param line of the file, counted from 1
 * @param id of the record; may be empty
 * @param column where
 * @param found what stands there
 * @param allowed what may stand there
 */
public record RowProblem(long line, String id, String column, String found, String allowed) {

    @Override
    public String toString() {
        return "Line " + line + (id.isEmpty() ? "" : " (" + id + ")") + ", column " + column + ": found "
                + (found.isEmpty() ? "nothing" : found) + "; allowed is " + allowed + ".";
    }
}
