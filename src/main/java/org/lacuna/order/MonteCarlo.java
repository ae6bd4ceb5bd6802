package org.lacuna.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.scoring.Ring;

/**
 * Scores countries again and again as if the builders of the ruleset had decided a little differently, and as if the open
 * questions had turned out one way or the other: weights with Gamma noise, means arithmetic or geometric, with caps or
 * without, open questions at an even level. How often and how far is said by the ruleset's {@link RunPlan}.
 * <p>
 * It tests the choices of the builders (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 7). It does
 * not know how likely an answer is.
 */
public final class MonteCarlo {

    /** More cores than this are left to readers. */
    private static final int MOST_THREADS = 2;

    private final Ruleset ruleset;
    private final Domain domain;
    private final Layout layout;
    private final Ring ring;
    private final Headline headline;
    private final int threads;

    /** On as many threads as are left. */
    public MonteCarlo(Ruleset ruleset, Domain domain, Ring ring, Headline headline) {
        this(ruleset, domain, ring, headline, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** @param threads 1 or more; changes how long it takes and nothing else */
    public MonteCarlo(Ruleset ruleset, Domain domain, Ring ring, Headline headline, int threads) {
        this.ruleset = ruleset;
        this.domain = domain;
        this.layout = new Layout(ruleset, domain);
        this.ring = ring;
        this.headline = headline;
        this.threads = threads;
    }

    /** The same for the same ruleset and answers, in whatever order the countries come. */
    public static long seed(Ruleset ruleset, List<CountryRow> rows) {
        return seed(ruleset, rows.stream().map(r -> r.sheet().fingerprint()));
    }

    private static long seed(Ruleset ruleset, Stream<String> sheets) {
        List<String> prints = new ArrayList<>(List.of(ruleset.fingerprint()));
        sheets.sorted().forEach(prints::add);
        return Long.parseUnsignedLong(Fingerprint.of(prints).substring(0, 16), 16);
    }

    /** A fingerprint takes as long as some runs of a country. */
    private long seed(List<CountryRow> rows) {
        String[] sheets = new String[rows.size()];
        parallel(sheets.length, i -> sheets[i] = rows.get(i).sheet().fingerprint());
        return seed(ruleset, Stream.of(sheets));
    }

    /**
     * @param rows countries to which the domain applies, in any order; each draws the same whatever its place
     * @throws IllegalArgumentException if there is no run, a country comes twice, or the domain does not apply to one
     */
    public Runs run(List<CountryRow> rows, int runs) {
        List<Worlds> worlds = worlds(rows);
        for (int i = 0; i < worlds.size(); i++) {
            if (!worlds.get(i).apply()) {
                throw new IllegalArgumentException(
                        "The domain " + domain.id() + " may not apply to " + rows.get(i).country());
            }
        }
        return run(rows, worlds, runs, seed(rows));
    }

    Runs run(List<CountryRow> rows, List<Worlds> worlds, int runs, long seed) {
        if (runs < 1) {
            throw new IllegalArgumentException(runs + " runs; at least 1 is needed");
        }
        int[] order = byCountry(rows);
        int[][] scores = new int[runs][];
        int[][] ranks = new int[runs][];
        parallel(runs, run -> {
            scores[run] = scores(worlds, order, new Chance(seed, run));
            ranks[run] = Runs.ranks(scores[run]);
        });
        return new Runs(scores, ranks);
    }

    /** Chance is drawn for one country after the other by code. */
    private static int[] byCountry(List<CountryRow> rows) {
        if (rows.stream().map(CountryRow::country).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("A country comes twice");
        }
        return IntStream.range(0, rows.size()).boxed().sorted(Comparator.comparing(i -> rows.get(i).country()))
                .mapToInt(i -> i).toArray();
    }

    private int[] scores(List<Worlds> worlds, int[] order, Chance chance) {
        Run run = Run.drawn(layout, ruleset.runs(), chance);
        int[] scores = new int[order.length];
        for (int country : order) {
            Worlds own = worlds.get(country);
            scores[country] = (int) Math.round(own.score(run, own.at(chance.unit())) * Runs.UNIT);
        }
        return scores;
    }

    Layout layout() {
        return layout;
    }

    List<Worlds> worlds(List<CountryRow> rows) {
        Worlds[] worlds = new Worlds[rows.size()];
        parallel(rows.size(), i -> worlds[i] = new Worlds(ruleset, domain, layout, ring, headline, rows.get(i)));
        return List.of(worlds);
    }

    /** Each thread takes every so-manieth piece of work. */
    private void parallel(int size, IntConsumer work) {
        List<Callable<Void>> shares = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = t;
            shares.add(() -> {
                for (int i = first; i < size; i += threads) {
                    work.accept(i);
                }
                return null;
            });
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> share : workers.invokeAll(shares)) {
                share.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before the runs were done", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
