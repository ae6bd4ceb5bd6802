package org.lacuna.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names and where they lead, in the order of a reader's alphabet. */
final class Alphabet {

    /** @param note what tells it from others of its name; may be empty */
    record Entry(String name, String kind, String note, List<Link> links) {
    }

    record Link(String text, String href) {
    }

    /** @param letter empty = none, but a digit or a sign */
    record Letter(String letter, List<Entry> entries) {
    }

    private record Key(String name, String kind, String note) {
    }

    private final Locale locale;
    private final Collator order;
    private final Map<Key, Map<String, Link>> entries = new LinkedHashMap<>();

    Alphabet(Locale locale) {
        this.locale = locale;
        this.order = Collator.getInstance(locale);
    }

    /** Links of what is added twice are put together. */
    void add(String name, String kind, String note, String text, String href) {
        if (!name.isBlank()) {
            entries.computeIfAbsent(new Key(name.strip(), kind, note), k -> new TreeMap<>())
                    .putIfAbsent(href, new Link(text, href));
        }
    }

    List<Letter> letters() {
        Map<String, List<Entry>> letters = new LinkedHashMap<>();
        entries.entrySet().stream().map(e -> new Entry(e.getKey().name(), e.getKey().kind(), e.getKey().note(),
                e.getValue().values().stream().sorted(Comparator.comparing(Link::text, order).thenComparing(Link::href))
                        .toList()))
                .sorted(Comparator.comparing((Entry e) -> letter(e.name()).isEmpty()).thenComparing(Entry::name, order)
                        .thenComparing(Entry::kind).thenComparing(Entry::note))
                .forEach(e -> letters.computeIfAbsent(letter(e.name()), l -> new ArrayList<>()).add(e));
        return letters.entrySet().stream().map(l -> new Letter(l.getKey(), l.getValue())).toList();
    }

    private String letter(String name) {
        int first = name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('0');
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(locale) : "";
    }
}
