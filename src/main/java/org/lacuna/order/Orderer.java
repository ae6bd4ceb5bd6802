package org.lacuna.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lacuna.order.Order.Drop;
import org.lacuna.order.Order.Neighbours;
import org.lacuna.order.Order.Place;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** From rulesets and answers to the order of countries. */
public final class Orderer {

    private final Ruleset ruleset;
    private final Ring ring;
    private final Headline headline;

    /** A country with its number. */
    private record Standing(CountryRow row, Worlds worlds, Interval coverage, double completeness, boolean graded) {

        String country() {
            return row.country();
        }

        double middle() {
            return (coverage.lo() + coverage.hi()) / 2;
        }
    }

    /** @param headline by which the order goes; whether enough is answered for a grade is asked of all operators */
    public Orderer(Ruleset ruleset, Ring ring, Headline headline) {
        this.ruleset = ruleset;
        this.ring = ring;
        this.headline = headline;
    }

    /**
     * @param rows assessments under this ruleset, one a country
     * @throws IllegalArgumentException if a sheet is of another ruleset or version, or a country comes twice
     */
    public Order order(Domain domain, List<CountryRow> rows) {
        rows.forEach(this::check);
        MonteCarlo carlo = new MonteCarlo(ruleset, domain, ring, headline);
        List<Standing> standings = standings(domain, rows, carlo.worlds(rows));
        Set<String> without = rows.stream().map(CountryRow::country).collect(Collectors.toCollection(TreeSet::new));
        standings.forEach(h -> without.remove(h.country()));
        List<Worlds> worlds = standings.stream().map(Standing::worlds).toList();
        long seed = MonteCarlo.seed(ruleset, rows);
        int runs = ruleset.runs().number().value();
        Runs results = carlo.run(standings.stream().map(Standing::row).toList(), worlds, runs, seed);
        return new Order(domain, seed, runs, places(standings, results), neighbours(standings, results),
                drops(standings, worlds, carlo.layout()), List.copyOf(without));
    }

    /** Of countries to which the domain applies, in the order of the list. */
    private List<Standing> standings(Domain domain, List<CountryRow> rows, List<Worlds> worlds) {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (worlds.get(i).apply()) {
                standing(domain, rows.get(i), worlds.get(i)).ifPresent(standings::add);
            }
        }
        standings.sort(Comparator.comparingDouble((Standing h) -> -h.middle()).thenComparing(Standing::country));
        return standings;
    }

    private void check(CountryRow row) {
        if (!isOf(ruleset, row)) {
            throw new IllegalArgumentException("The answers of %s are to %s %s; the order is by %s %s".formatted(
                    row.country(), row.sheet().ruleset(), row.sheet().version(), ruleset.id(), ruleset.version()));
        }
    }

    /** Whether the country can be compared under this ruleset. */
    public static boolean isOf(Ruleset ruleset, CountryRow row) {
        return row.sheet().ruleset().equals(ruleset.id()) && row.sheet().version().equals(ruleset.version());
    }

    private Optional<Standing> standing(Domain domain, CountryRow row, Worlds worlds) {
        DomainScore score = new Scorer(ruleset, ring).scoreDomains(row.sheet()).stream()
                .filter(d -> d.domain().equals(domain)).findFirst().orElseThrow();
        return headline.of(score).map(number -> new Standing(row, worlds, number, score.completeness(),
                100 * score.completeness() >= ruleset.gradeFrom()));
    }

    private List<Place> places(List<Standing> standings, Runs runs) {
        int middle = ruleset.runs().middle().value();
        int from = (100 - middle) / 2;
        List<RankRange> ranks = RankRange.of(standings.stream().map(Standing::coverage).toList());
        return IntStream.range(0, standings.size()).mapToObj(i -> {
            Standing own = standings.get(i);
            Optional<RankRange> inRuns = own.graded() ? Optional.of(runs.ranks(i, from, from + middle))
                    : Optional.empty();
            return new Place(own.country(), own.coverage(), own.completeness(), ranks.get(i), inRuns);
        }).toList();
    }

    private List<Neighbours> neighbours(List<Standing> standings, Runs runs) {
        return IntStream.range(1, standings.size()).mapToObj(i -> {
            Standing first = standings.get(i - 1);
            Standing second = standings.get(i);
            boolean apart = first.coverage().lo() > second.coverage().hi() + RankRange.DUST;
            Optional<Double> share = first.graded() && second.graded() ? Optional.of(runs.shareAbove(i - 1, i))
                    : Optional.empty();
            return new Neighbours(first.country(), second.country(), apart, share,
                    share.map(s -> Statement.of(s, ruleset.runs()))
                            .orElse(apart ? Statement.ABOVE : Statement.NOT_DISTINGUISHABLE));
        }).toList();
    }

    private static List<Drop> drops(List<Standing> standings, List<Worlds> worlds, Layout layout) {
        Run plain = Run.plain(layout);
        int[] before = ranks(worlds, plain);
        List<Drop> drops = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            drop(standings, before, ranks(worlds, plain.without(c)), layout.criterion(c).id()).ifPresent(drops::add);
        }
        drops.sort(Comparator.comparingDouble((Drop d) -> -d.moves()).thenComparing(Drop::criterion));
        return drops;
    }

    private static Optional<Drop> drop(List<Standing> standings, int[] before, int[] after, String criterion) {
        int sum = 0;
        int most = 0;
        String who = "";
        for (int i = 0; i < before.length; i++) {
            int moved = Math.abs(after[i] - before[i]);
            sum += moved;
            String country = standings.get(i).country();
            if (moved > most || moved == most && moved > 0 && country.compareTo(who) < 0) {
                most = moved;
                who = country;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(new Drop(criterion, (double) sum / before.length, most, who));
    }

    /** By the middle between all open questions at their worst and at their best. */
    private static int[] ranks(List<Worlds> worlds, Run run) {
        return Runs.ranks(worlds.stream()
                .mapToInt(w -> (int) Math.round((w.score(run, 0) + w.score(run, w.size() - 1)) / 2 * Runs.UNIT)).toArray());
    }
}
