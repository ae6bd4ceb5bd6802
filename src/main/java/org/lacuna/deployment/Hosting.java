package org.lacuna.deployment;

/**
 * Where the data are kept. A fact, never an allegation: who is said to have access stands in the note.
 *
 * @param state ISO 3166-1 alpha-2 code; empty = unknown
 */
public record Hosting(String state, String basis, String note) {
}
