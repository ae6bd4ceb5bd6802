package org.lacuna.store;

import java.util.Collection;
import java.util.List;

/** Lists of words in one column, divided by a bar. */
final class Lists {

    private Lists() {
    }

    static String join(Collection<String> words) {
        return String.join("|", words);
    }

    static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("\\|"));
    }
}
