package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.imports.FormulaCell;

@QuarkusTest
class CountryDataResourceTest {

    private static final Pattern RANGE = Pattern.compile("<span class=\"range\">([^<]+)</span>");

    private static final Pattern GAP = Pattern.compile("Removes ([0-9.]+) points of uncovered risk, and up to ([0-9.]+) more"
            + "|<span class=\"quiet\">([0-9.]+) points, ([0-9.]+) open</span>");
    private static final Pattern RESEARCH = Pattern.compile("<span class=\"quiet\">up to ([0-9.]+) points</span>");

    /** A table, by column. */
    private record Read(List<Map<String, String>> rows) {

        Map<String, String> row(String column, String value, String other, String otherValue) {
            return rows.stream().filter(r -> r.get(column).equals(value) && r.get(other).equals(otherValue)).findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "KZ", "KG", "TJ", "UZ" })
    void everyNumberIsTheSameOnThePageInTablesInTheWorkbookAndInJson(String country) throws IOException {
        Map<String, Read> tables = csv(country);
        JsonNode report = new ObjectMapper().readTree(given().get("/api/v1/countries/" + country + "/result").asString())
                .path("report");
        String page = given().get("/countries/" + country).asString();

        tablesAreTheWorkbook(country, tables);
        coverageIsTheReport(tables, report);
        scoresAreTheReport(tables, report);
        gapsAreTheReport(tables, report, page);
        pageIsTheTables(tables, page);
    }

    private static void tablesAreTheWorkbook(String country, Map<String, Read> tables) throws IOException {
        byte[] book = given().get("/countries/" + country + "/data.xlsx").asByteArray();
        int numbers = 0;
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            for (Map.Entry<String, Read> table : tables.entrySet()) {
                List<Row> rows = read.findSheet(table.getKey()).orElseThrow().read();
                assertThat(rows).as(table.getKey()).hasSize(table.getValue().rows().size() + 1);
                for (int r = 1; r < rows.size(); r++) {
                    int c = 0;
                    for (Map.Entry<String, String> cell : table.getValue().rows().get(r - 1).entrySet()) {
                        Cell found = rows.get(r).getOptionalCell(c++).orElse(null);
                        String where = table.getKey() + " " + r + " " + cell.getKey();
                        if (found != null && found.getType() == CellType.NUMBER) {
                            assertThat(found.asNumber()).as(where).isEqualByComparingTo(new BigDecimal(cell.getValue()));
                            numbers++;
                        } else {
                            assertThat(found == null ? "" : found.getText().replace("\r", "")).as(where)
                                    .isEqualTo(FormulaCell.unguard(cell.getValue()).replace("\r", ""));
                        }
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(2_000);
    }

    private static void coverageIsTheReport(Map<String, Read> tables, JsonNode report) {
        Read coverage = tables.get("coverage");
        for (JsonNode domain : report.path("domains")) {
            String id = domain.path("id").asText();
            same(coverage.row("domain", id, "whose", "general"), "coverage", domain.path("general"));
            same(coverage.row("domain", id, "whose", "weakest"), "coverage", domain.path("weakest"));
            for (JsonNode o : domain.path("operators")) {
                Map<String, String> row = coverage.row("domain", id, "whose", o.path("operator").asText());
                same(row, "coverage", o.path("coverage"));
                assertThat(row.get("answered")).isEqualTo(o.path("completeness").asText());
            }
        }
        Read systems = tables.get("deployment-coverage");
        assertThat(systems.rows()).hasSameSizeAs(list(report.path("deployments")));
        for (int i = 0; i < systems.rows().size(); i++) {
            JsonNode system = report.path("deployments").get(i);
            assertThat(systems.rows().get(i).get("deployment")).isEqualTo(system.path("deployment").path("id").asText());
            for (String number : List.of("severity", "exposure", "coverage", "uncovered")) {
                same(systems.rows().get(i), number, system.path(number));
            }
        }
        same(tables.get("about").rows().get(0), "share_uncovered", report.path("shareUncovered"));
        assertThat(tables.get("about").rows().get(0).get("open_questions"))
                .isEqualTo(String.valueOf(report.path("openQuestions").size()));
    }

    private static void scoresAreTheReport(Map<String, Read> tables, JsonNode report) {
        int compared = 0;
        for (JsonNode section : report.path("findings")) {
            for (JsonNode finding : section.path("findings")) {
                for (JsonNode s : finding.path("scores")) {
                    same(tables.get("scores").row("criterion", finding.path("criterion").asText(), "operator",
                            s.path("operator").asText()), "score", s.path("score"));
                    compared++;
                }
            }
        }
        assertThat(tables.get("scores").rows()).hasSize(compared);
        assertThat(compared).isEqualTo(450);
    }

    private static void gapsAreTheReport(Map<String, Read> tables, JsonNode report, String page) {
        List<JsonNode> all = new ArrayList<>(list(report.path("gaps")));
        all.addAll(list(report.path("researchGaps")));
        all.addAll(list(report.path("blocked")));
        List<Map<String, String>> rows = tables.get("gaps").rows();
        assertThat(rows).hasSameSizeAs(all);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get("criterion")).isEqualTo(all.get(i).path("criterion").asText());
            assertThat(Double.parseDouble(rows.get(i).get("sure"))).isEqualTo(all.get(i).path("sure").asDouble());
            assertThat(Double.parseDouble(rows.get(i).get("open"))).isEqualTo(all.get(i).path("open").asDouble());
            assertThat(rows.get(i).get("deployments")).isEqualTo(all.get(i).path("deployments").asText());
        }
        assertThat(found(GAP, page)).isEqualTo(rows.stream().filter(r -> r.get("kind").equals("legal"))
                .map(r -> one(r.get("sure")) + " " + one(r.get("open"))).toList());
        assertThat(found(RESEARCH, page)).isEqualTo(rows.stream().filter(r -> r.get("kind").equals("research")).limit(10)
                .map(r -> one(r.get("open"))).toList());
    }

    private static String one(String number) {
        return String.format(Locale.ENGLISH, "%.1f", Double.parseDouble(number));
    }

    /** The numbers of every hit. */
    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(hit -> IntStream.rangeClosed(1, hit.groupCount()).mapToObj(hit::group)
                .filter(Objects::nonNull).collect(Collectors.joining(" "))).toList();
    }

    /** In the order of the page: domains with their operators and the mean, then deployments. */
    private static void pageIsTheTables(Map<String, Read> tables, String page) {
        String coverage = part(page, "<h2 id=\"coverage\">", "<h2 id=\"rulesets\">");
        List<String> expected = new ArrayList<>();
        List<String> means = new ArrayList<>();
        for (Map<String, String> row : tables.get("coverage").rows()) {
            if (row.get("whose").equals("general")) {
                expected.addAll(means);
                means.clear();
                means.addAll(printed(row, "coverage"));
            } else if (!row.get("whose").equals("weakest")) {
                expected.addAll(printed(row, "coverage"));
            }
        }
        expected.addAll(means);
        assertThat(ranges(coverage)).isEqualTo(expected);

        List<String> systems = new ArrayList<>();
        for (Map<String, String> row : tables.get("deployment-coverage").rows()) {
            for (String number : List.of("exposure", "coverage", "uncovered")) {
                systems.addAll(printed(row, number));
            }
        }
        String table = part(page, "<h2 id=\"deployments\">", "</table>");
        assertThat(ranges(table)).isEqualTo(systems);
        assertThat(page).contains(printed(tables.get("about").rows().get(0), "share_uncovered").get(0));
    }

    private static String part(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isPositive();
        return page.substring(start, page.indexOf(to, start));
    }

    private static List<String> ranges(String html) {
        Matcher matcher = RANGE.matcher(html);
        List<String> ranges = new ArrayList<>();
        while (matcher.find()) {
            ranges.add(matcher.group(1));
        }
        return ranges;
    }

    /** As pages print it; nothing where it does not apply. */
    private static List<String> printed(Map<String, String> row, String name) {
        String low = row.get(name + "_low_printed");
        String high = row.get(name + "_high_printed");
        return low.isEmpty() ? List.of() : List.of(low.equals(high) ? low : low + "–" + high);
    }

    private static void same(Map<String, String> row, String name, JsonNode range) {
        if (range.isNull() || range.isMissingNode()) {
            assertThat(row.get(name + "_low")).isEmpty();
            assertThat(row.get(name + "_high")).isEmpty();
        } else {
            assertThat(Double.parseDouble(row.get(name + "_low"))).isEqualTo(range.path("lo").asDouble());
            assertThat(Double.parseDouble(row.get(name + "_high"))).isEqualTo(range.path("hi").asDouble());
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    @Test
    void everyCellFitsWhatTheDescriptionSaysOfItsColumn() throws IOException {
        Map<String, byte[]> files = files(given().get("/countries/KZ/data.zip").asByteArray());
        JsonNode description = new ObjectMapper().readTree(files.get("datapackage.json"));
        int checked = 0;
        for (JsonNode resource : description.path("resources")) {
            for (Map<String, String> row : table(files.get(resource.path("path").asText())).rows()) {
                for (JsonNode field : resource.path("schema").path("fields")) {
                    String cell = row.get(field.path("name").asText());
                    JsonNode rules = field.path("constraints");
                    String where = resource.path("name").asText() + " " + field.path("name").asText() + ": " + cell;
                    if (cell.isEmpty()) {
                        assertThat(rules.path("required").asBoolean()).as(where).isFalse();
                        continue;
                    }
                    if (rules.has("pattern")) {
                        assertThat(cell).as(where).matches(rules.path("pattern").asText());
                    }
                    if (rules.has("enum")) {
                        assertThat(list(rules.path("enum")).stream().map(JsonNode::asText)).as(where).contains(cell);
                    }
                    if (field.path("type").asText().equals("number")) {
                        assertThat(cell).as(where).matches("-?[0-9]+(\\.[0-9]+)?");
                    }
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(5_000);
    }

    @Test
    void filesHaveNamesAndSayThatTheyAreDrafts() {
        Response zip = given().get("/countries/KG/data.zip");
        assertThat(zip.contentType()).isEqualTo("application/zip");
        assertThat(zip.header("Content-Disposition")).isEqualTo("attachment; filename=\"lacuna-kg.zip\"");
        assertThat(given().get("/countries/KG/data.xlsx").contentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        for (String format : List.of("bib", "ris", "json")) {
            Response cite = given().get("/countries/KG/cite." + format);
            assertThat(cite.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"lacuna-kg-2026-11-24." + format + "\"");
            assertThat(cite.asString()).contains("Kyrgyzstan: ").contains("Draft, not reviewed by a lawyer.");
        }
        assertThat(given().get("/countries/KG").asString()).contains("<a href=\"/countries/KG/data.xlsx\">")
                .contains("<a href=\"/countries/KG/cite.bib\">");
    }

    @Test
    void ofACountryThatIsNotOnFileThereIsNothing() {
        for (String file : List.of("data.zip", "data.xlsx", "data.ods", "cite.bib", "cite.ris", "cite.json")) {
            assertThat(given().get("/countries/XX/" + file).statusCode()).as(file).isEqualTo(404);
        }
    }

    private static Map<String, Read> csv(String country) throws IOException {
        Map<String, Read> tables = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files(given().get("/countries/" + country + "/data.zip").asByteArray())
                .entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                tables.put(file.getKey().replace(".csv", ""), table(file.getValue()));
            }
        }
        return tables;
    }

    private static Read table(byte[] csv) {
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream().toList();
        List<String> names = records.get(0).getFields();
        return new Read(records.stream().skip(1).map(r -> {
            Map<String, String> row = new LinkedHashMap<>();
            IntStream.range(0, names.size()).forEach(i -> row.put(names.get(i), r.getField(i)));
            return row;
        }).toList());
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
}
