package org.lacuna.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lacuna.comparison.Comparison.CriterionRow;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.comparison.Comparison.Place;
import org.lacuna.comparison.Comparison.Section;
import org.lacuna.comparison.Comparison.Side;
import org.lacuna.report.Points;
import org.lacuna.report.print.PrintReporter;

/**
 * A comparison ready to print. Tables that may be long come in parts, since a table that breaks over pages has its header
 * read once for each page.
 *
 * @param spans of domains in which some country has a number
 * @param pairs of countries that have a number, in all domains together
 * @param apart those of them whose ranges do not touch
 * @param without how many systems have no act that allows them; a regional one counts once
 * @param sides countries, in parts
 * @param sections for some countries each
 * @param matrix criteria of a section, in parts
 * @param events in parts
 */
public record RegionReport(Comparison comparison, List<Span> spans, int pairs, int apart, int without, List<List<Side>> sides,
        List<Columns> sections, List<Rows> matrix, List<List<Event>> events) {

    /** So many countries have their ranges beside each other on a sheet. */
    static final int COLUMNS = 5;
    /** A table stays on one sheet, and longer ones would leave the sheet before them half empty. */
    static final int ROWS = 8;
    /** Of a long list so many stand on a sheet, which is then full. */
    static final int MANY_ROWS = 20;

    private static final Set<String> CENTRAL_ASIA = Set.of("KZ", "KG", "TJ", "TM", "UZ");

    /**
     * What the ranges of all countries span.
     *
     * @param title of the domain
     * @param points from the lowest end of any to the highest
     */
    public record Span(String title, Points points) {
    }

    /**
     * The sections for some of the countries.
     *
     * @param first place of the first of them, from 0
     */
    public record Columns(int first, List<Side> countries) {

        /** Whether the country of that place stands in it. */
        public boolean has(int place) {
            return place >= first && place < first + countries.size();
        }
    }

    /** Some criteria of a section. */
    public record Rows(String title, boolean practice, int first, int of, List<CriterionRow> criteria) {

        public int last() {
            return first + criteria.size() - 1;
        }
    }

    public static RegionReport of(Comparison comparison) {
        List<DomainTable> domains = comparison.domains();
        Set<String> without = new TreeSet<>();
        comparison.legalBases().forEach(b -> b.without().forEach(s -> without.add(s.id())));
        return new RegionReport(comparison, domains.stream().map(RegionReport::span).filter(Objects::nonNull).toList(),
                domains.stream().mapToInt(DomainTable::pairs).sum(), domains.stream().mapToInt(DomainTable::apart).sum(),
                without.size(), PrintReporter.parts(comparison.countries(), ROWS), columns(comparison.countries()),
                comparison.sections().stream().flatMap(s -> rows(s).stream()).toList(),
                PrintReporter.parts(comparison.events(),
                        comparison.events().size() > 3 * MANY_ROWS ? MANY_ROWS : ROWS));
    }

    /** Where the countries stand in a domain, in parts. */
    public List<List<Place>> places(DomainTable domain) {
        return PrintReporter.parts(domain.places(), ROWS);
    }

    /** Whether all countries are of Central Asia. */
    public boolean isCentralAsia() {
        return !comparison.countries().isEmpty()
                && comparison.countries().stream().map(Side::country).allMatch(CENTRAL_ASIA::contains);
    }

    private static Span span(DomainTable domain) {
        List<Points> points = domain.places().stream().flatMap(p -> p.general().stream()).toList();
        return points.isEmpty() ? null
                : new Span(domain.title(), new Points(points.stream().mapToDouble(Points::lo).min().orElseThrow(),
                        points.stream().mapToDouble(Points::hi).max().orElseThrow()));
    }

    private static List<Columns> columns(List<Side> countries) {
        int[] first = { 0 };
        return PrintReporter.parts(countries, COLUMNS).stream().map(part -> {
            Columns columns = new Columns(first[0], part);
            first[0] += part.size();
            return columns;
        }).toList();
    }

    private static List<Rows> rows(Section section) {
        List<List<CriterionRow>> parts = PrintReporter.parts(section.criteria(), ROWS);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Rows(section.title(), section.practice(),
                        1 + parts.subList(0, i).stream().mapToInt(List::size).sum(), section.criteria().size(), parts.get(i)))
                .toList();
    }
}
