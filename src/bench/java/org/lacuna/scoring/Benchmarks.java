package org.lacuna.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints what they are to each other. Each round measures every one of them in a process of its
 * own, one after the other, so that whatever else the machine does falls on all alike; a ratio is the median of its
 * rounds.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;
    private static final Path TABLE = Path.of("target", "bench.md");

    private final List<Map<String, Double>> rounds = new ArrayList<>();

    private Benchmarks() {
    }

    /** @param args how many rounds; {@value #ROUNDS} unless told */
    public static void main(String[] args) throws RunnerException, IOException {
        Benchmarks all = new Benchmarks();
        int count = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        for (int i = 0; i < count; i++) {
            all.rounds.add(round());
        }
        Files.writeString(TABLE, all.table());
        System.out.println(all.table());
    }

    private static Map<String, Double> round() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("^org\\.lacuna\\..*Benchmark\\.")
                .forks(1).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).run();
        Map<String, Double> found = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            String size = result.getParams().getParamsKeys().stream().map(k -> " " + result.getParams().getParam(k))
                    .collect(Collectors.joining());
            String key = name + size;
            found.put(key, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((what, r) -> {
                if (what.endsWith("gc.alloc.rate.norm")) {
                    found.put(key + " bytes", r.getScore());
                }
            });
        }
        return found;
    }

    private String table() {
        StringBuilder table = new StringBuilder("| what | measured | wanted |\n| --- | ---: | ---: |\n");
        row(table, "one country's full result, 500 deployments of 60 profiles", time("lacuna"), "");
        row(table, "the same, records counted anew", time("lacunaWithCounting"), "");
        row(table, "the same in DMN on Apache KIE", time("dmn"), "");
        row(table, "DMN, times as slow", ratio("dmn", "lacuna"), "at least 20");
        row(table, "DMN without any gap, times as slow as all of Lacuna's", ratio("dmnWithoutGaps", "lacuna"), "");
        row(table, "the arithmetic floor", time("floor"), "");
        row(table, "times the floor", ratio("lacuna", "floor"), "at most 10");
        row(table, "500 deployments, no two alike", time("lacunaAllDifferent"), "");
        row(table, "no two alike, times their floor", ratio("lacunaAllDifferent", "floorAllDifferent"), "at most 10");
        row(table, "100 deployments", time("score 100"), "");
        row(table, "10,000 deployments, times 100", ratio("score 10000", "score 100"), "");
        row(table, "1,000,000 deployments, times 100", ratio("score 1000000", "score 100"), "at most 1.5");
        row(table, "allocated by one result", String.format(Locale.ROOT, "%.1f MB", median("lacuna bytes") / 1e6),
                "at most 8 MB");
        if (rounds.get(0).containsKey("run 2")) {
            row(table, "2,000 Monte Carlo runs over 200 countries on two cores", time("run 2"), "at most 2,000 ms");
            row(table, "one core, times two cores", ratio("run 1", "run 2"), "at least 1.6");
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String what, String measured, String wanted) {
        table.append("| ").append(what).append(" | ").append(measured).append(" | ").append(wanted).append(" |\n");
    }

    private String time(String name) {
        return String.format(Locale.ROOT, "%.2f ms", median(name) / 1_000);
    }

    private String ratio(String slow, String fast) {
        return String.format(Locale.ROOT, "%.2f",
                median(rounds.stream().mapToDouble(r -> r.get(slow) / r.get(fast)).toArray()));
    }

    private double median(String name) {
        return median(rounds.stream().mapToDouble(r -> r.get(name)).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
