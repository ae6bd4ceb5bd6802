package org.lacuna.web;

/**
 * What is wrong with a field of a record's form.
 *
 * @param field id of the field on the page
 * @param name of the field, as a key of {@link RecordWords}; empty if the sentence stands alone
 */
record RecordProblem(String field, String name, String says) {
}
