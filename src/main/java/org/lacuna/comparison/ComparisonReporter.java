package org.lacuna.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lacuna.comparison.Comparison.CriterionRow;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.comparison.Comparison.Place;
import org.lacuna.comparison.Comparison.Section;
import org.lacuna.comparison.Comparison.Side;
import org.lacuna.order.RankRange;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.report.Points;
import org.lacuna.report.PracticeReport;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;

/** Puts countries side by side. */
public final class ComparisonReporter {

    private final Ruleset ruleset;
    private final Ruleset words;

    /**
     * @param ruleset under which all are compared
     * @param words the same in the language of the comparison
     */
    public ComparisonReporter(Ruleset ruleset, Ruleset words) {
        this.ruleset = ruleset;
        this.words = words;
    }

    /**
     * @param chosen scored under this ruleset and version, one a country
     * @param others countries that were asked for and take no part
     * @throws IllegalArgumentException if one is scored under another ruleset or version
     */
    public Comparison report(List<Compared> chosen, List<NotCompared> others) {
        List<Compared> countries = chosen.stream().sorted(Comparator.comparing(Compared::country)).toList();
        countries.forEach(this::check);
        List<Side> sides = countries.stream().map(this::side).toList();
        List<DomainTable> domains = words.domains().stream().map(d -> domain(d, countries)).toList();
        CriterionRows rows = new CriterionRows(countries);
        return new Comparison(ruleset.id(), ruleset.version(), ruleset.fingerprint(), sides, domains,
                words.groups().stream().map(g -> section(g, countries, rows)).toList(), ModelProvision.of(words, countries),
                countries.stream().map(c -> LegalBasis.of(c.report())).toList(), Event.of(countries),
                Caveat.of(sides, domains, others, ruleset.gradeFrom()));
    }

    private void check(Compared country) {
        CountryReport.Method method = country.report().method();
        if (!method.ruleset().equals(ruleset.id()) || !method.version().equals(ruleset.version())) {
            throw new IllegalArgumentException("%s is scored under %s %s; the comparison is under %s %s".formatted(
                    country.country(), method.ruleset(), method.version(), ruleset.id(), ruleset.version()));
        }
    }

    private Side side(Compared country) {
        CountryReport r = country.report();
        return new Side(r.country(), r.assessment(), r.asOf(), r.draft(), r.openQuestions().size(),
                (int) words.criteria().count(), r.systems(),
                (int) r.deployments().stream().filter(d -> Event.start(d.deployment()).isEmpty()).count(),
                r.shareUncovered(), r.method().answers(), r.method().deployments());
    }

    private static DomainTable domain(Domain domain, List<Compared> countries) {
        List<Row> rows = countries.stream().map(c -> Row.of(c.report(), domain.id())).toList();
        List<Row> numbered = rows.stream().filter(r -> r.domain().general().isPresent()).toList();
        List<RankRange> ranks = RankRange.of(numbered.stream().map(Row::interval).toList());
        List<Place> places = new ArrayList<>();
        rows.forEach(r -> places.add(r.place(numbered, numbered.contains(r)
                ? Optional.of(ranks.get(numbered.indexOf(r)))
                : Optional.empty())));
        places.sort(Comparator.comparingInt((Place p) -> bestRank(p, numbered, ranks)).thenComparing(Place::country));
        int pairs = numbered.size() * (numbered.size() - 1) / 2;
        return new DomainTable(domain.id(), domain.title(), pairs, places.stream().mapToInt(p -> p.above().size()).sum(),
                places);
    }

    /** Countries without a number stand last. */
    private static int bestRank(Place place, List<Row> numbered, List<RankRange> ranks) {
        return IntStream.range(0, numbered.size()).filter(i -> numbered.get(i).country().equals(place.country()))
                .map(i -> ranks.get(i).best()).findFirst().orElse(Integer.MAX_VALUE);
    }

    /** A country in one domain, before it is held against the others. */
    private record Row(String country, DomainReport domain) {

        static Row of(CountryReport report, String domain) {
            return new Row(report.country(),
                    report.domains().stream().filter(d -> d.id().equals(domain)).findFirst().orElseThrow());
        }

        Interval interval() {
            Points points = domain.general().orElseThrow();
            return new Interval(points.lo(), points.hi());
        }

        boolean liesAbove(Row other) {
            return CriterionRows.liesAbove(domain.general(), other.domain.general());
        }

        Place place(List<Row> all, Optional<RankRange> ranks) {
            List<String> above = all.stream().filter(this::liesAbove).map(Row::country).toList();
            List<String> alike = all.stream().filter(o -> ranks.isPresent() && !o.equals(this) && !liesAbove(o)
                    && !o.liesAbove(this)).map(Row::country).toList();
            return new Place(country, domain.general(), domain.weakest(), domain.completeness(), domain.graded(),
                    domain.bands(), ranks.filter(r -> domain.graded() || !r.isSingle()), above, alike);
        }
    }

    private static Section section(Group group, List<Compared> countries, CriterionRows rows) {
        List<CriterionRow> criteria = group.criteria().stream().map(rows::row).toList();
        return new Section(group.id(), group.title(), group.track() == Group.Track.PRACTICE,
                countries.stream().map(c -> score(group, c)).toList(),
                (int) criteria.stream().filter(CriterionRow::differs).count(), criteria);
    }

    private static Optional<Points> score(Group group, Compared country) {
        return group.track() == Group.Track.LAW ? country.score().group(group.id()).map(Points::of)
                : country.report().practice().stream().filter(p -> p.group().equals(group.id())).findFirst()
                        .flatMap(PracticeReport::mean);
    }
}
