package org.lacuna.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Imports a million rows of the common record into H2 and into PostgreSQL, with all checks, each in a process of its own
 * with 256 MB of heap, and holds that against {@link ImportFloor}.
 */
public final class ImportBenchmark {

    private static final int ROUNDS = 3;
    private static final int ROWS = 1_000_000;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path TABLE = Path.of("target", "bench.md");

    /** @param peak of the heap, in MB */
    private record Result(long rows, long millis, long peak) {

        double perSecond() {
            return rows * 1000.0 / millis;
        }
    }

    /** Lacuna and the floor, one after the other, so that whatever else the machine does falls on both alike. */
    private record Round(Result floor, Result lacuna) {

        double ratio() {
            return lacuna.perSecond() / floor.perSecond();
        }
    }

    private ImportBenchmark() {
    }

    /** @param args how many rounds and how many rows; {@value #ROUNDS} and {@value #ROWS} unless told */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int rounds = args.length < 1 ? ROUNDS : Integer.parseInt(args[0]);
        int rows = args.length < 2 ? ROWS : Integer.parseInt(args[1]);
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("records.csv");
        BenchFile.write(file, rows);
        List<Round> h2 = new ArrayList<>();
        List<Round> postgres = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            h2.add(new Round(h2("floor", file), h2("lacuna", file)));
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                postgres.add(new Round(postgres(server, "floor", file), postgres(server, "lacuna", file)));
            }
        }
        StringBuilder table = new StringBuilder("| what | measured | wanted |\n| --- | ---: | ---: |\n");
        write(table, "H2", rows, h2);
        write(table, "PostgreSQL", rows, postgres);
        Files.writeString(TABLE, table);
        System.out.println(table);
    }

    private static Result h2(String what, Path file) throws IOException, InterruptedException {
        Path database = FOLDER.resolve(what + ".mv.db");
        Files.deleteIfExists(database);
        Result result = run(what, file, "jdbc:h2:file:" + FOLDER.resolve(what).toAbsolutePath() + ";WRITE_DELAY=0", "lacuna",
                "lacuna");
        Files.deleteIfExists(database);
        return result;
    }

    private static Result postgres(EmbeddedPostgres postgres, String what, Path file)
            throws SQLException, IOException, InterruptedException {
        try (Connection database = postgres.getPostgresDatabase().getConnection();
                Statement order = database.createStatement()) {
            order.execute("create database " + what);
        }
        return run(what, file, postgres.getJdbcUrl("postgres", what), "postgres", "postgres");
    }

    private static Result run(String what, Path file, String url, String user, String password)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"), ImportRun.class.getName(), what, file.toString(), url, user, password)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + out);
        }
        String[] lines = out.strip().split("\n");
        List<Long> numbers = List.of(lines[lines.length - 1].split(" ")).stream().map(Long::valueOf).toList();
        return new Result(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private static void write(StringBuilder table, String database, int rows, List<Round> rounds) {
        row(table, String.format(Locale.ROOT, "%,d rows into %s", rows, database),
                perSecond(rounds, r -> r.lacuna().perSecond()), "");
        row(table, "the floor: parsed and inserted, no more", perSecond(rounds, r -> r.floor().perSecond()), "");
        row(table, "times the floor's rows a second", String.format(Locale.ROOT, "%.2f", median(rounds, Round::ratio)),
                "at least 0.5");
        row(table, "heap, at most", rounds.stream().mapToLong(r -> r.lacuna().peak()).max().orElseThrow() + " MB",
                "at most 256 MB");
    }

    private static String perSecond(List<Round> rounds, ToDoubleFunction<Round> what) {
        return String.format(Locale.ROOT, "%,.0f rows a second", median(rounds, what));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
        double[] values = rounds.stream().mapToDouble(what).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static void row(StringBuilder table, String what, String measured, String wanted) {
        table.append("| ").append(what).append(" | ").append(measured).append(" | ").append(wanted).append(" |\n");
    }
}
