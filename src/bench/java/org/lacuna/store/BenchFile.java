package org.lacuna.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A made-up file of the common record, drawn by a fixed seed: every run imports the same one. Half of it are devices. */
final class BenchFile {

    private static final List<String> COLUMNS = List.of("id", "record_kind", "granularity", "countries", "country_note",
            "place",
            "name", "technologies", "traits", "possible_traits", "operator", "operator_type", "vendors",
            "vendor_home_states", "vendor_roles", "financing_type", "financing_amount", "financing_currency",
            "financing_qualifier", "financing_raw", "financier", "financier_home_state", "status", "status_raw",
            "status_as_of", "announced_date", "start_date", "end_date", "cameras_min", "cameras_max", "cameras_qualifier",
            "scale_raw", "scale_as_of", "hosting_state", "hosting_basis", "hosting_note", "article_says", "article_source",
            "verdict", "verdict_note", "source1_title", "source1_publisher", "source1_url", "source1_date",
            "source2_title", "source2_publisher", "source2_url", "source2_date", "source3_title", "source3_publisher",
            "source3_url", "source3_date", "accessed", "confidence", "related_ids");
    private static final List<String> COUNTRIES = List.of("KZ", "KG", "UZ", "TJ", "TM", "GE", "AM", "RS", "EC", "ZM", "UG",
            "PK");
    private static final List<String> TRAITS = List.of("face-recognition", "anpr", "public-space-cameras", "foreign-vendor");
    private static final List<String> OPERATORS = List.of("police", "municipal", "private", "unknown");
    private static final List<String> VENDORS = List.of("Hikvision", "Dahua Technology", "Huawei Technologies Co., Ltd.",
            "NEC");
    private static final List<String> HOMES = List.of("CN", "CN", "CN", "JP");

    private final Random random = new Random(90);

    static void write(Path file, int rows) throws IOException {
        BenchFile made = new BenchFile();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", COLUMNS));
            out.newLine();
            for (int i = 0; i < rows; i++) {
                out.write(i % 2 == 0 ? made.system(i) : made.device(i));
                out.newLine();
            }
        }
    }

    private String system(int number) {
        int vendor = random.nextInt(VENDORS.size());
        int year = 2010 + random.nextInt(16);
        int cameras = 10 + random.nextInt(5000);
        return String.join(",", "B-" + number, "deployment", "city", one(COUNTRIES), "", "Town " + random.nextInt(3000),
                "\"Cameras, \"\"smart\"\", of town " + number + "\"", "cctv|facial-recognition", one(TRAITS), "foreign-hosting",
                "City police department no. " + random.nextInt(40), one(OPERATORS), '"' + VENDORS.get(vendor) + '"',
                HOMES.get(vendor), "supplier", "loan", String.valueOf(1000 * (1 + random.nextInt(90_000))), "USD", "approx",
                "about as many dollars as the paper says", "Export-Import Bank", "CN", "operational", "works", "2025",
                String.valueOf(year), year + "-0" + (1 + random.nextInt(9)), "", String.valueOf(cameras),
                String.valueOf(cameras + 50), "range", "some " + cameras + " cameras at the main crossings", "2024", "",
                "not stated",
                "", "", "", "not-checked", "", "Камеры в городе " + number, "City news",
                "https://example.org/news/" + number, "2024-05-0" + (1 + random.nextInt(9)), "Tender " + number,
                "Procurement portal", "https://example.org/tender/" + number, "2023", "", "", "", "", "2026-11-24", "medium",
                "");
    }

    private String device(int number) {
        return String.join(",", "B-" + number, "deployment", "device", one(COUNTRIES), "", "Town " + random.nextInt(300),
                "Camera " + number, "cctv", "public-space-cameras", "", "", one(OPERATORS), "", "", "", "", "", "", "", "", "",
                "",
                "operational", "", "", "", "", "", "1", "1", "exact", "one", "", "", "", "", "", "", "not-checked", "", "Map",
                "OpenStreetMap", "https://www.openstreetmap.org/node/" + number, "", "", "", "", "", "", "", "", "",
                "2026-11-24",
                "medium", "");
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
