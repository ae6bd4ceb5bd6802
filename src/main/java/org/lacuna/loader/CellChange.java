package org.lacuna.loader;

/**
 * What a spreadsheet changes in a file of a ruleset.
 *
 * @param file relative to the rulesets folder
 * @param line counted from 1; {@link Problem#WHOLE} = a new line at the end
 * @param key of the text, as in {@code fr-dpia#question}; of an option's score, as in {@code fr-dpia option none score}
 * @param from empty if there was none
 * @param note what else to know; may be empty
 */
public record CellChange(String file, int line, String key, String from, String to, String note) {

    @Override
    public String toString() {
        String place = file + (line == Problem.WHOLE ? " new line" : " line " + line);
        String before = from.isEmpty() ? "nothing" : ScalarText.quoted(from);
        return place + ", " + key + ": " + before + " -> " + ScalarText.quoted(to) + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
