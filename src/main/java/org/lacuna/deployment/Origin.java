package org.lacuna.deployment;

/**
 * The dataset a record was taken from.
 *
 * @param dataset id of the import profile; empty = written here
 * @param licence as the publisher names it; empty = none stated
 * @param attribution whom to name when it is passed on; may be empty
 * @param redistributable whether the licence lets it be passed on; exports leave the others out
 * @param row the source's own words, a line for each cell: {@code column: text}; empty if the record says all of it
 */
public record Origin(String dataset, String licence, String attribution, boolean redistributable, String row) {

    public static final Origin OWN = new Origin("", "", "", true, "");
}
