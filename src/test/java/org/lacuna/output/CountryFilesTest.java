package org.lacuna.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.data.CountryData;
import org.lacuna.data.Table;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Origin;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.CountryResult;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class CountryFilesTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";
    private static final Origin CLOSED = new Origin("aspi", "all rights reserved", "ASPI", false, "");
    private static final Origin OPEN = new Origin("osm", "ODbL 1.0", "© OpenStreetMap contributors", true, "");

    @TempDir
    Path folder;

    private final Ruleset ruleset = Samples.ruleset().group("g", criterion("a"), criterion("b")).build();

    @Test
    void whatTheLicenceForbidsIsInNoFileAndIsCounted() throws IOException {
        CountryData data = data(sheet(), List.of(record("A", OPEN), record("SECRET", CLOSED), record("C", Origin.OWN)));

        assertThat(data.leftOut()).isEqualTo(1);
        files(zip(data)).forEach((name, file) -> assertThat(new String(file, StandardCharsets.UTF_8)).as(name)
                .doesNotContain("SECRET").doesNotContain("ASPI").doesNotContain("all rights reserved"));
        parts(workbook(data)).forEach((name, file) -> assertThat(new String(file, StandardCharsets.UTF_8)).as(name)
                .doesNotContain("SECRET").doesNotContain("ASPI"));
        JsonNode description = description(data);
        assertThat(description.get("leftOut").asInt()).isEqualTo(1);
        assertThat(description.get("description").asText()).contains("licence does not let them be passed on: 1.");
        assertThat(description.get("licenses")).hasToString(
                "[{\"name\":\"CC0\",\"title\":\"CC0\"},{\"name\":\"ODbL-1.0\",\"title\":\"ODbL 1.0\"}]");
    }

    @Test
    void formulasAreTextsInEveryFile() throws IOException {
        Evidence evil = new Evidence(FORMULA, "art 1", "", "", Optional.empty(), false, Optional.empty(), Optional.empty(), "");
        CountryData data = data(sheet(answer("a", "full").evidence(evil)), List.of());

        assertThat(new String(files(zip(data)).get("evidence.csv"), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        parts(workbook(data)).forEach((name, file) -> assertThat(new String(file, StandardCharsets.UTF_8)).as(name)
                .doesNotContain("<f>").doesNotContain("<f "));
        assertThat(sheetTexts(workbook(data), "evidence")).contains(FORMULA);
    }

    @Test
    void theDescriptionNamesSizeFingerprintAndEveryColumn() throws Exception {
        CountryData data = data(sheet(answer("a", "full")), List.of(record("A", OPEN)));
        Map<String, byte[]> files = files(zip(data));

        assertThat(files.keySet()).containsExactly("about.csv", "answers.csv", "evidence.csv", "scores.csv", "coverage.csv",
                "deployment-coverage.csv", "gaps.csv", "deployments.csv", "sources.csv", "replies.csv",
                "datapackage.json");
        JsonNode description = description(data);
        assertThat(description.get("$schema").asText()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(description.get("name").asText()).isEqualTo("lacuna-kz");
        assertThat(description.get("status").asText()).isEqualTo("draft, not reviewed by a lawyer");
        for (JsonNode resource : description.get("resources")) {
            byte[] file = files.get(resource.get("path").asText());
            assertThat(resource.get("bytes").asLong()).isEqualTo(file.length);
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            List<String> columns = new ArrayList<>();
            for (JsonNode field : resource.get("schema").get("fields")) {
                columns.add(field.get("name").asText());
                assertThat(field.get("description").asText()).as(field.toString()).isNotBlank();
            }
            assertThat(new String(file, StandardCharsets.UTF_8)).startsWith(String.join(",", columns) + "\r\n");
        }
    }

    @Test
    void textsThatNoCellHoldsAreCutAndSayWhereTheWholeIs() throws IOException {
        Evidence whole = new Evidence("Law", "art 1", "x".repeat(40_000), "", Optional.empty(), false, Optional.empty(),
                Optional.empty(), "");
        CountryData data = data(sheet(answer("a", "full").evidence(whole)), List.of());

        assertThat(sheetTexts(workbook(data), "evidence"))
                .anyMatch(t -> t.length() == 32_767 && t.endsWith(" [cut here; the whole is in data.zip]"));
        assertThat(new String(files(zip(data)).get("evidence.csv"), StandardCharsets.UTF_8)).contains("x".repeat(40_000));
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        List<Deployment> records = List.of(record("A", OPEN));

        assertThat(zip(data(sheet(answer("a", "full")), records))).isEqualTo(zip(data(sheet(answer("a", "full")), records)));
    }

    @Test
    void aCountryThatNobodyHasLookedAtHasNoCitation() {
        AnswerSheet nobody = new AnswerSheet("", "KZ", "sample", "1.0.0", Samples.DAY, List.of());

        assertThat(data(nobody, List.of(record("A", OPEN))).citation()).isEmpty();
        assertThat(data(sheet(), List.of()).citation().orElseThrow().title()).isEqualTo("Kazakhstan: Sample. Assessment");
        assertThat(data(sheet(), List.of()).citation().orElseThrow().note())
                .startsWith("Draft, not reviewed by a lawyer. Law as of 2026-03-01. Ruleset sample 1.0.0, sha256:");
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Table("t", "", List.of(), List.of(), List.of(List.of("x"))))
                .hasMessage("A row of t has 1 cells for 0 columns");
    }

    @Test
    void numbersHaveNoExponentAndLoseNothing() {
        assertThat(CellValue.text(1.0E-5)).isEqualTo("0.00001");
        assertThat(CellValue.text(60.0)).isEqualTo("60");
        assertThat(CellValue.text(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(CellValue.text(-0.0)).isEqualTo("0");
        assertThat(CellValue.text(100)).isEqualTo("100");
    }

    private static AnswerSheet sheet(SampleAnswer... answers) {
        return Samples.sheet(answers);
    }

    private CountryData data(AnswerSheet sheet, List<Deployment> records) {
        CountryScore score = new Scorer(ruleset, Ring.CITED).score(sheet, records);
        return CountryData.of(new CountryResult(new CountryReporter(score, ruleset).report(records), List.of(),
                new CountryResult.Inputs(ruleset, sheet, records)));
    }

    private static Deployment record(String id, Origin origin) {
        Deployment d = Samples.deployment(id).build();
        return new Deployment(d.id(), d.kind(), d.name(), d.place(), d.operation(), d.vendors(), d.financings(), d.hosting(),
                d.history(), d.scale(), d.proof(), d.related(), origin);
    }

    private static byte[] zip(CountryData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CountryPackage(data).write(out);
        return out.toByteArray();
    }

    private static byte[] workbook(CountryData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CountryWorkbook.write(data, out);
        return out.toByteArray();
    }

    private static JsonNode description(CountryData data) throws IOException {
        return new ObjectMapper().readTree(files(zip(data)).get("datapackage.json"));
    }

    private static List<String> sheetTexts(byte[] book, String name) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<String> texts = new ArrayList<>();
            read.findSheet(name).orElseThrow().read().forEach(row -> row.forEach(c -> texts.add(c == null ? "" : c.getText())));
            return texts;
        }
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

    /** A stream of its parts is more than java.util.zip can read. */
    private Map<String, byte[]> parts(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(parts).containsKey("xl/worksheets/sheet1.xml");
        return parts;
    }
}
