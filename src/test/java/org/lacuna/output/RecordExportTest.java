package org.lacuna.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Point;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Verdict;
import org.lacuna.imports.AnyDeployment;
import org.lacuna.imports.Codebook;
import org.lacuna.imports.CommonRecord;
import org.lacuna.intake.CsvIntake;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;

class RecordExportTest {

    private static final Vocabulary WORDS = new Vocabulary(
            Stream.of("anpr", "border", "drones", "park").map(id -> new Trait(id, "capability", id, 0, Set.of())).toList(),
            Map.of(), List.of(new Vocabulary.Status("operational", 1, 1, ""), new Vocabulary.Status("unknown", 0, 1, "")),
            new Vocabulary.Scale(1000, 0.3, ""), Map.of(), VendorStates.NONE);
    private static final Origin CLOSED = new Origin("aspi", "all rights reserved", "ASPI", false, "");
    private static final Origin OPEN = new Origin("osm", "ODbL 1.0", "© OpenStreetMap contributors", true, "");

    private static Deployment record(String id, String name, Optional<Point> point, Origin origin) {
        return new Deployment(id, RecordKind.DEPLOYMENT, name,
                new Place(Granularity.CITY, List.of("KZ"), "Астана", "", List.of("Nur-Sultan"), point, ""),
                new Operation("", Optional.empty(), Set.of(), Set.of("anpr"), Set.of()), List.of(), List.of(), Hosting.NOT_SAID,
                History.of("operational"), List.of(),
                new Proof("", "", Verdict.NOT_CHECKED, "", "", "low", List.of(new Source("News", "", "", ""))), Set.of(),
                origin);
    }

    @Property(tries = 300)
    void theImportTakesBackWhatTheCsvSays(@ForAll long seed) throws IOException {
        Deployment deployment = new AnyDeployment(seed).make();
        Deployment open = new Deployment(deployment.id(), deployment.kind(), deployment.name(), deployment.place(),
                deployment.operation(), deployment.vendors(), deployment.financings(), deployment.hosting(),
                deployment.history(), deployment.scale(), deployment.proof(), deployment.related(), OPEN);

        byte[] csv = csv(List.of(open));

        assertThat(new CsvIntake(WORDS).read(csv).problems()).isEmpty();
        assertThat(new CsvIntake(WORDS).read(csv).deployments()).containsExactly(open);
    }

    @Test
    void aFormulaHasAnApostropheInTheFileAndNoneWhenItIsBack() throws IOException {
        Deployment formula = record("KZ-1", "=HYPERLINK(\"http://evil.example\")", Optional.empty(), Origin.OWN);

        byte[] csv = csv(List.of(formula));

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",");
        assertThat(new CsvIntake(WORDS).read(csv).deployments()).containsExactly(formula);
    }

    @Test
    void whatTheLicenceForbidsIsLeftOutEverywhereAndCounted() throws IOException {
        List<Deployment> all = List.of(record("A", "open", Optional.empty(), OPEN),
                record("B", "secret name", Optional.of(new Point(51, 71)), CLOSED),
                record("C", "own", Optional.empty(), Origin.OWN));
        Map<String, byte[]> files = files(zip(all));

        assertThat(RecordSurvey.of(all).leftOut()).isEqualTo(1);
        files.values().forEach(f -> assertThat(new String(f, StandardCharsets.UTF_8)).doesNotContain("secret name")
                .doesNotContain("ASPI"));
        JsonNode description = new ObjectMapper().readTree(files.get("datapackage.json"));
        assertThat(description.get("leftOut").asInt()).isEqualTo(1);
        assertThat(description.get("description").asText())
                .startsWith("Records: 2. Left out, since their licence does not let them be passed on: 1. Records without");
        assertThat(description.get("licenses")).hasToString("[{\"name\":\"ODbL-1.0\",\"title\":\"ODbL 1.0\"}]");
        assertThat(description.get("sources"))
                .hasToString("[{\"title\":\"© OpenStreetMap contributors\",\"dataset\":\"osm\"}]");
    }

    @Test
    void thePackageNamesSizeAndFingerprintOfItsFilesAndEveryColumn() throws Exception {
        Map<String, byte[]> files = files(zip(List.of(record("A", "Камера", Optional.of(new Point(51.16, 71.47)), OPEN))));

        assertThat(files.keySet()).containsExactly("deployments.csv", "deployments.geojson", "datapackage.json");
        JsonNode description = new ObjectMapper().readTree(files.get("datapackage.json"));
        assertThat(description.get("$schema").asText()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        for (JsonNode resource : description.get("resources")) {
            byte[] file = files.get(resource.get("path").asText());
            assertThat(resource.get("bytes").asLong()).isEqualTo(file.length);
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + sha256(file));
        }
        JsonNode table = description.get("resources").get(0);
        List<String> columns = new ArrayList<>();
        table.get("schema").get("fields").forEach(f -> columns.add(f.get("name").asText()));
        assertThat(new String(files.get("deployments.csv"), StandardCharsets.UTF_8))
                .startsWith(String.join(",", columns) + "\r\n");
        assertThat(table.get("rowcount").asInt()).isEqualTo(1);
        assertThat(table.get("schema").get("fields").get(0)).hasToString("{\"name\":\"id\",\"type\":\"string\","
                + "\"description\":\"Id of the record, unique, kept on every import.\",\"constraints\":{\"required\":true,"
                + "\"unique\":true,\"pattern\":\"[A-Za-z0-9][A-Za-z0-9.:_-]{0,63}\"}}");
        assertThat(table.get("schema").get("primaryKey")).hasToString("[\"id\"]");
    }

    @Test
    void everyCellFitsThePatternOfItsColumn() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            List<Deployment> all = List.of(new AnyDeployment(seed).make());
            JsonNode fields = new ObjectMapper().readTree(files(zip(all)).get("datapackage.json")).get("resources").get(0)
                    .get("schema").get("fields");
            Map<String, String> cells = CommonRecord.cells(all.get(0));
            for (JsonNode field : fields) {
                String cell = cells.getOrDefault(field.get("name").asText(), "");
                JsonNode pattern = field.get("constraints").get("pattern");
                if (!cell.isEmpty() && pattern != null) {
                    assertThat(cell).as(field.get("name").asText()).matches(pattern.asText());
                }
            }
        }
    }

    @Test
    void geoJsonHasLongitudeFirstAndNoGeometryWhereNoPointIsKnown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordGeoJson.write(List.of(record("A", "here", Optional.of(new Point(51.16, -71.47)), Origin.OWN),
                record("B", "somewhere", Optional.empty(), Origin.OWN)), out);

        JsonNode collection = new ObjectMapper().readTree(out.toByteArray());
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features").get(0).get("geometry"))
                .hasToString("{\"type\":\"Point\",\"coordinates\":[-71.47,51.16]}");
        assertThat(collection.get("features").get(0).get("properties").get("name").asText()).isEqualTo("here");
        assertThat(collection.get("features").get(1).get("geometry").isNull()).isTrue();
        assertThat(collection.get("features").get(1).get("id").asText()).isEqualTo("B");
    }

    @Test
    void nothingIsStillAFile() throws IOException {
        Map<String, byte[]> files = files(zip(List.of()));

        assertThat(new String(files.get("deployments.csv"), StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(new ObjectMapper().readTree(files.get("deployments.geojson")).get("features")).isEmpty();
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws IOException {
        List<Deployment> all = List.of(new AnyDeployment(1).make(), new AnyDeployment(2).make());

        assertThat(zip(all)).isEqualTo(zip(all));
    }

    private static byte[] csv(List<Deployment> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordCsv.write(all, RecordSurvey.of(all), out);
        return out.toByteArray();
    }

    private static byte[] zip(List<Deployment> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordPackage(new Codebook(WORDS)).write("lacuna-deployments", all, RecordSurvey.of(all), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
