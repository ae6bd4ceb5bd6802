package org.lacuna.deployment;

/**
 * One part of a record that is not as it was.
 *
 * @param field path by the names of record components, as in {@code history.status} or {@code vendors[2].name}; entries of
 *        lists are counted from 1
 * @param before empty = was not said
 * @param after empty = is not said any more
 */
public record FieldChange(String field, String before, String after) {

    @Override
    public String toString() {
        return field + ": " + word(before) + " -> " + word(after);
    }

    private static String word(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
