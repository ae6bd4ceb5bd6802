package org.lacuna.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Columns of a source by name. {@code Company 1..5} names five, {@code Link 1..n Source} up to {@value #MOST},
 * {@code #18..#33} those without a name from the 18th on.
 */
final class ColumnNames {

    static final int MOST = 50;
    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d{1,3})\\.\\.#?(\\d{1,3}|n)(.*)");

    private ColumnNames() {
    }

    static List<String> expand(List<String> names) {
        return names.stream().flatMap(n -> expand(n).stream()).toList();
    }

    private static List<String> expand(String name) {
        Matcher range = RANGE.matcher(name);
        if (!range.matches()) {
            return List.of(name);
        }
        int first = Integer.parseInt(range.group(2));
        int last = range.group(3).equals("n") ? first + MOST - 1 : Integer.parseInt(range.group(3));
        List<String> behind = expand(range.group(4));
        return IntStream.rangeClosed(first, last).boxed()
                .flatMap(n -> behind.stream().map(b -> range.group(1) + n + b)).toList();
    }
}
