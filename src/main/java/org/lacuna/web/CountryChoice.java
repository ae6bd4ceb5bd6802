package org.lacuna.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.comparison.Comparison;

/**
 * The countries that an address asks to compare.
 *
 * @param countries as asked for, each once, by code
 * @param problems why they cannot be compared, all at once; none if they can
 */
record CountryChoice(SortedSet<String> countries, List<String> problems) {

    private static final int LONGEST = 20;

    /** @param onFile countries to choose from */
    static CountryChoice of(Collection<String> asked, SortedSet<String> onFile, CompareTexts texts) {
        SortedSet<String> countries = asked.stream().map(c -> c.strip().toUpperCase(Locale.ROOT)).filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> problems = new ArrayList<>();
        countries.stream().filter(c -> !onFile.contains(c))
                .forEach(c -> problems.add(texts.compare_unknown(c.length() > LONGEST ? c.substring(0, LONGEST) + "…" : c)));
        if (countries.size() < Comparison.LEAST) {
            problems.add(texts.compare_too_few(countries.size(), Comparison.LEAST, Comparison.MOST));
        } else if (countries.size() > Comparison.MOST) {
            problems.add(texts.compare_too_many(countries.size(), Comparison.LEAST, Comparison.MOST));
        }
        return new CountryChoice(countries, problems);
    }

    /** As a query: {@code country=KG&country=KZ}. */
    String query() {
        return countries.stream().map(c -> "country=" + c).collect(Collectors.joining("&"));
    }
}
