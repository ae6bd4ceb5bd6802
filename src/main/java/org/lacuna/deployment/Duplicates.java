package org.lacuna.deployment;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds records of different sources that may be about the same system: a country, a place and a vendor in common, and
 * years at most one apart. All four must be known in both. The year is that of the start or, if it is not known, of the
 * announcement. Names are compared without case, accents and punctuation, places by their former names too, vendors
 * without their legal form. A single device is never the duplicate of anything. Only a person can say that two records are
 * one, so this is a question to ask and decides nothing.
 */
public final class Duplicates {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> LEGAL_FORMS = Set.of("ltd", "limited", "llc", "inc", "incorporated", "co", "company",
            "corp", "corporation", "group", "gmbh", "ag", "sa", "bv", "plc", "pjsc", "jsc", "ojsc", "llp", "ооо", "оао",
            "зао", "пао", "ао", "тоо");

    private Duplicates() {
    }

    public static boolean arePossible(Deployment one, Deployment other) {
        return signs(other, 1).stream().anyMatch(signs(one, 0)::contains);
    }

    /**
     * Texts of country, place, vendor and year. Two records are possible duplicates exactly if a sign of one with a
     * spread of 0 is a sign of the other with a spread of 1; so they can be looked up in an index.
     *
     * @param spread years before and behind that count too, in years
     * @return empty if something is not known
     */
    public static Set<String> signs(Deployment deployment, int spread) {
        Optional<Integer> year = year(deployment.history());
        if (deployment.isDevice() || year.isEmpty()) {
            return Set.of();
        }
        Place where = deployment.place();
        Set<String> places = names(Stream.concat(Stream.of(where.name()), where.formerNames().stream()));
        Set<String> vendors = vendors(deployment.vendors());
        List<Integer> years = IntStream.rangeClosed(year.get() - spread, year.get() + spread).boxed().toList();
        return product(product(product(where.countries(), places), vendors), years.stream().map(String::valueOf).toList());
    }

    private static Set<String> product(Collection<String> first, Collection<String> second) {
        return first.stream().flatMap(f -> second.stream().map(s -> f + "|" + s))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> names(Stream<String> names) {
        return names.map(Duplicates::plain).filter(n -> !n.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> vendors(List<Vendor> vendors) {
        return names(vendors.stream().map(v -> Stream.of(plain(v.name()).split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word)).collect(Collectors.joining(" "))));
    }

    private static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Optional<Integer> year(History history) {
        return PartialDate.find(history.start()).or(() -> PartialDate.find(history.announced()))
                .map(date -> date.first().getYear());
    }
}
