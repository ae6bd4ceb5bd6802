package org.lacuna.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists: of words in one column, divided by a bar, and in pieces of a size that can be held. */
final class Lists {

    private Lists() {
    }

    static String join(Collection<String> words) {
        return String.join("|", words);
    }

    static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split("\\|"));
    }

    /** In their order, so many at a time; the last may be fewer. */
    static <T> List<List<T>> pages(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> pages = new ArrayList<>();
        for (int i = 0; i < list.size(); i += size) {
            pages.add(list.subList(i, Math.min(i + size, list.size())));
        }
        return pages;
    }
}
