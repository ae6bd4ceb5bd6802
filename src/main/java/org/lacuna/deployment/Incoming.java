package org.lacuna.deployment;

/**
 * A record that comes in with a file.
 *
 * @param table the sheet or file it stands in; empty if the file has but one
 * @param line of the table, counted from 1
 */
public record Incoming(Deployment deployment, String table, long line) {

    /** Where it stands, for a person who looks for it. */
    public static String where(String table, long line) {
        return table.isEmpty() ? "line " + line : table + ", line " + line;
    }
}
