package org.lacuna.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Entries divided by a bar; inside an entry {@code \|} is a bar and {@code \\} a backslash. */
public final class BarList {

    private BarList() {
    }

    /** @return the entries without blanks around them; none of an empty text */
    public static List<String> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf('|') < 0 && text.indexOf('\\') < 0) {
            return List.of(text.strip());
        }
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '|' || text.charAt(i + 1) == '\\')) {
                entry.append(text.charAt(++i));
            } else if (c == '|') {
                entries.add(entry.toString().strip());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        entries.add(entry.toString().strip());
        return entries;
    }

    /** @return empty text if every entry is empty */
    public static String join(List<String> entries) {
        return entries.stream().allMatch(String::isEmpty) ? ""
                : entries.stream().map(BarList::escape).collect(Collectors.joining("|"));
    }

    private static String escape(String entry) {
        return entry.indexOf('|') < 0 && entry.indexOf('\\') < 0 ? entry
                : entry.replace("\\", "\\\\").replace("|", "\\|");
    }
}
