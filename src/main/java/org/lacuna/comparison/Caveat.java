package org.lacuna.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.comparison.Comparison.Place;
import org.lacuna.comparison.Comparison.Side;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.ruleset.Coded;

/**
 * What must not be compared, and why.
 *
 * @param countries whom it is about
 * @param domain title of the domain it is about; empty = the whole
 * @param what the other ruleset, the day, the percent that must be answered, or how many pairs overlap; else empty
 */
public record Caveat(Kind kind, List<String> countries, String domain, String what) {

    /** Why. */
    public enum Kind implements Coded {

        /** The answers are to another ruleset or version; the country takes no part. */
        OTHER_RULESET,
        /** Nobody has looked at the law; every range is whole. */
        NO_ASSESSMENT,
        /** Not reviewed by a lawyer. */
        DRAFT,
        /** The law is judged as of different days. */
        OTHER_DAY,
        /** Fewer answers than a band or a single rank needs. */
        TOO_LITTLE,
        /** The ranges touch. */
        OVERLAP,
        /** No system is on file, which does not mean that there is none. */
        NOT_RESEARCHED;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Caveat {
        countries = List.copyOf(countries);
    }

    /** @param gradeFrom percent of answers below which there is no band */
    static List<Caveat> of(List<Side> sides, List<DomainTable> domains, List<NotCompared> others, int gradeFrom) {
        List<Caveat> caveats = new ArrayList<>();
        others.forEach(o -> caveats.add(new Caveat(Kind.OTHER_RULESET, List.of(o.country()), "", o.version())));
        add(caveats, Kind.NO_ASSESSMENT, sides, s -> s.assessment().isEmpty());
        add(caveats, Kind.DRAFT, sides, s -> s.draft() && !s.assessment().isEmpty());
        Map<String, List<String>> days = sides.stream().filter(s -> !s.assessment().isEmpty()).collect(Collectors.groupingBy(
                s -> s.asOf().toString(), TreeMap::new, Collectors.mapping(Side::country, Collectors.toList())));
        if (days.size() > 1) {
            days.forEach((day, countries) -> caveats.add(new Caveat(Kind.OTHER_DAY, countries, "", day)));
        }
        domains.forEach(d -> tooLittle(caveats, d, gradeFrom));
        domains.stream().filter(d -> d.apart() < d.pairs()).forEach(d -> caveats.add(new Caveat(Kind.OVERLAP,
                countries(d, p -> !p.alike().isEmpty()), d.title(), d.pairs() - d.apart() + "/" + d.pairs())));
        add(caveats, Kind.NOT_RESEARCHED, sides, s -> s.systems() == 0);
        return caveats;
    }

    private static void add(List<Caveat> caveats, Kind kind, List<Side> sides, Predicate<Side> who) {
        List<String> countries = sides.stream().filter(who).map(Side::country).toList();
        if (!countries.isEmpty()) {
            caveats.add(new Caveat(kind, countries, "", ""));
        }
    }

    private static void tooLittle(List<Caveat> caveats, DomainTable domain, int gradeFrom) {
        List<String> countries = countries(domain, p -> !p.graded());
        if (!countries.isEmpty()) {
            caveats.add(new Caveat(Kind.TOO_LITTLE, countries, domain.title(), String.valueOf(gradeFrom)));
        }
    }

    private static List<String> countries(DomainTable domain, Predicate<Place> who) {
        return domain.places().stream().filter(who).map(Place::country).sorted().toList();
    }
}
