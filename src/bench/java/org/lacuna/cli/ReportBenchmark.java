package org.lacuna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a country of 500 made-up systems under the law of Kazakhstan by command, and Kazakhstan as it comes from the pages,
 * with the built application in processes of their own that have 256 MB of heap.
 */
public final class ReportBenchmark {

    private static final int ROUNDS = 3;
    private static final int SYSTEMS = 500;
    private static final int WARM = 10;
    private static final Path APPLICATION = Path.of("target", "quarkus-app");
    private static final Path FOLDER = Path.of("target", "bench", "report").toAbsolutePath();
    private static final Path TABLE = Path.of("target", "bench.md");
    private static final List<String> COLUMNS = List.of("id", "record_kind", "granularity", "countries", "place", "name",
            "technologies", "traits", "operator", "operator_type", "vendors", "vendor_home_states", "vendor_roles",
            "financing_type", "financing_amount", "financing_currency", "financing_qualifier", "financing_raw", "financier",
            "financier_home_state", "status", "status_as_of", "start_date", "cameras_min", "cameras_max",
            "cameras_qualifier", "scale_raw", "scale_as_of", "hosting_basis", "verdict", "source1_title",
            "source1_publisher", "source1_url", "source1_date", "source2_title", "source2_publisher", "source2_url",
            "source2_date", "accessed", "confidence");
    private static final List<List<String>> VENDORS = List.of(List.of("Hikvision", "CN"), List.of("Dahua Technology", "CN"),
            List.of("NEC", "JP"), List.of("Presight AI", "AE"));
    private static final List<String> TRAITS = List.of("face-recognition", "anpr", "public-space-cameras",
            "face-recognition|public-space-cameras");
    private static final List<String> OPERATORS = List.of("police", "municipal", "private", "unknown");

    private final Random random = new Random(90);

    private ReportBenchmark() {
    }

    /** @param args how many rounds; {@value #ROUNDS} unless told */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.exists(APPLICATION)) {
            throw new IllegalStateException("Build the application first: mvn -DskipTests package");
        }
        int rounds = args.length < 1 ? ROUNDS : Integer.parseInt(args[0]);
        Files.createDirectories(FOLDER);
        long[] made = new long[rounds];
        long[] first = new long[rounds];
        long[] warm = new long[rounds];
        int sheets = 0;
        for (int i = 0; i < rounds; i++) {
            emptyHome();
            Packaged lacuna = new Packaged(APPLICATION, FOLDER, Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"));
            long[] pages = pages(lacuna);
            first[i] = pages[0];
            warm[i] = median(Arrays.copyOfRange(pages, WARM, pages.length));
            made[i] = madeUp(lacuna);
            sheets = sheets();
        }
        String table = "| what | measured | wanted |\n| --- | ---: | ---: |\n"
                + row(SYSTEMS + " made-up systems by command, with its start", median(made), "at most 20,000 ms")
                + "| its sheets | " + sheets + " |  |\n" + row("Kazakhstan from the pages, the first", median(first), "")
                + row("Kazakhstan from the pages, warm", median(warm), "at most 2,000 ms");
        Files.writeString(TABLE, table);
        System.out.println(table);
    }

    private static void emptyHome() throws IOException {
        try (Stream<Path> all = Files.exists(FOLDER.resolve("home")) ? Files.walk(FOLDER.resolve("home")) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Milliseconds that each of many reports takes, one after the other. */
    private static long[] pages(Packaged lacuna) throws IOException, InterruptedException {
        Process server = lacuna.serve();
        long[] millis = new long[2 * WARM];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            byte[] file = lacuna.getBytes("/countries/KZ/report.pdf?language=en");
            millis[i] = (System.nanoTime() - start) / 1_000_000;
            if (file.length < 100_000) {
                throw new IllegalStateException("That is no report: " + new String(file));
            }
        }
        server.destroyForcibly().waitFor();
        return millis;
    }

    /** Milliseconds from the command to its end. */
    private static long madeUp(Packaged lacuna) throws IOException, InterruptedException {
        Path records = FOLDER.resolve("records.csv");
        Files.write(records, new ReportBenchmark().lines());
        run(lacuna, "import", records.toString(), "--profile", "lacuna");
        long start = System.nanoTime();
        run(lacuna, "report", "KZ", "--out", FOLDER.resolve("KZ.pdf").toString());
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void run(Packaged lacuna, String... command) throws IOException, InterruptedException {
        Packaged.Done done = lacuna.run(command);
        if (done.exit() != 0) {
            throw new IllegalStateException(done.toString());
        }
    }

    private static int sheets() throws IOException {
        try (PDDocument document = Loader.loadPDF(FOLDER.resolve("KZ.pdf").toFile())) {
            return document.getNumberOfPages();
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));
        for (int i = 0; i < SYSTEMS; i++) {
            lines.add(system(i));
        }
        return lines;
    }

    private String system(int number) {
        List<String> vendor = VENDORS.get(random.nextInt(VENDORS.size()));
        int cameras = 10 + random.nextInt(5000);
        String year = String.valueOf(2010 + random.nextInt(16));
        return String.join(",", "B-" + number, "deployment", "city", "KZ", "Town " + random.nextInt(3000),
                "Cameras of town " + number, "cctv|facial-recognition", TRAITS.get(random.nextInt(TRAITS.size())),
                "City police department no. " + random.nextInt(40), OPERATORS.get(random.nextInt(OPERATORS.size())),
                vendor.get(0), vendor.get(1), "supplier", "loan", String.valueOf(1000 * (1 + random.nextInt(90_000))), "USD",
                "approx", "about as many dollars as the paper says", "Export-Import Bank", "CN", "operational", "2025",
                year + "-03", String.valueOf(cameras), String.valueOf(cameras + 50), "range",
                "some " + cameras + " cameras at the main crossings", "2024", "not stated", "not-checked",
                "Камеры в городе " + number, "City news", "https://example.org/news/" + number, "2024-05-01",
                "Tender " + number, "Procurement portal", "https://example.org/tender/" + number, "2023", "2026-11-24",
                "medium");
    }

    private static String row(String what, long millis, String wanted) {
        return String.format(Locale.ROOT, "| %s | %,d ms | %s |%n", what, millis, wanted);
    }

    private static long median(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
