package org.lacuna.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The columns of a table, in order, each under a name of its own.
 *
 * <p>
 * Names lose the blanks around them; blanks, line breaks and control characters inside become one blank. A column
 * without a name is called {@code #3}, after its place counted from 1; a name that stood before gets {@code (2)} behind
 * it, the next {@code (3)}.
 */
public final class SourceColumns {

    private final List<String> header;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    private SourceColumns(List<String> header) {
        this.header = header.stream().map(SourceColumns::clean).toList();
        List<String> all = new ArrayList<>();
        for (String written : this.header) {
            String name = free(written.isEmpty() ? nameless(all.size()) : written);
            places.put(name, all.size());
            all.add(name);
        }
        this.names = List.copyOf(all);
    }

    /** @param header the cells of the header row as they stand */
    public static SourceColumns of(List<String> header) {
        return new SourceColumns(header);
    }

    private String free(String name) {
        String free = name;
        for (int n = 2; places.containsKey(free); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private static String clean(String name) {
        StringBuilder clean = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = Character.isISOControl(c) || Character.isWhitespace(c);
            if (!blank || clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(blank ? ' ' : c);
            }
        }
        return clean.toString().strip();
    }

    /** @param place counted from 0 */
    static String nameless(int place) {
        return "#" + (place + 1);
    }

    /** No name twice, none empty. */
    public List<String> names() {
        return names;
    }

    /** @return the place of the column so named, counted from 0 */
    public OptionalInt find(String name) {
        Integer place = places.get(name);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Whether these cells say all names of the header again. What stands in columns without one counts for nothing. */
    boolean repeatedBy(List<String> cells) {
        boolean any = false;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!name.isEmpty() && (i >= cells.size() || !clean(cells.get(i)).equals(name))) {
                return false;
            }
            any |= !name.isEmpty();
        }
        return any;
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
