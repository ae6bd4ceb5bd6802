package org.lacuna.deployment;

/**
 * Where the data are kept. A fact, never an allegation: who is said to have access stands in the note.
 *
 * @param state ISO 3166-1 alpha-2 code; {@value #UNKNOWN} = looked for and not known; empty = not said
 * @param basis what it rests on; may be empty
 */
public record Hosting(String state, String basis, String note) {

    public static final String UNKNOWN = "unknown";
    public static final Hosting NOT_SAID = new Hosting("", "", "");

    public boolean isKnown() {
        return !state.isEmpty() && !state.equals(UNKNOWN);
    }
}
