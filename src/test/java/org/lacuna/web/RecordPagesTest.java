package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.deployment.Change;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.RecordReader;
import org.lacuna.intake.CsvIntake;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentHistory;
import org.lacuna.store.DeploymentStore;

/** Each test has a country of its own. */
@QuarkusTest
class RecordPagesTest {

    private static final List<String> COUNTRIES = List.of("MW", "HR", "HT", "HU", "IE", "IS", "JM", "JO", "KE", "KH", "LA",
            "LB", "LK", "LT", "LV", "MA", "MG");
    private static int number;

    @Inject
    DeploymentStore deployments;
    @Inject
    DeploymentHistory history;
    @Inject
    Rulesets rulesets;

    private String country;
    private String id;

    @BeforeEach
    void takeACountry() {
        country = COUNTRIES.get(number++);
        id = country + "-1";
    }

    private Deployment keep(String... cells) {
        Map<String, String> row = new HashMap<>(Map.of("id", id, "record_kind", "deployment", "granularity", "city",
                "countries", country, "name", "Sergek", "status", "operational", "confidence", "high", "source1_title", "News",
                "operator_type", "police", "traits", "anpr"));
        for (String cell : cells) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        Vocabulary words = rulesets.base().source().vocabulary();
        Deployment record = new RecordReader(words).read(1, c -> row.getOrDefault(c, ""), new ArrayList<>()).orElseThrow();
        deployments.save(List.of(record));
        return record;
    }

    private String list() {
        return "/countries/" + country + "/deployments";
    }

    private static String seen(String page) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    /** The least that makes a record. */
    private Map<String, Object> form(String... fields) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("record_kind", "deployment", "granularity", "city", "countries",
                country, "name", "Sergek", "status", "operational", "confidence", "high", "operator_type", "police",
                "trait.anpr", "yes", "verdict", "not-checked"));
        form.put("source_title", List.of("News", ""));
        form.put("reason", "Read the contract");
        for (String field : fields) {
            form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return form;
    }

    @Test
    void devicesOfNoNamedCountryAreCountedApart() {
        keep("countries=ZZ", "granularity=device", "place=");

        assertThat(given().get("/countries/ZZ/deployments").then().statusCode(200).extract().asString())
                .contains("Unknown Region").contains("Mapped devices, counted apart below: 1.");
    }

    @Test
    void anEmptyCountrySaysThatNobodyHasLooked() {
        assertThat(given().get(list()).asString())
                .contains("No record is on file for this country: not researched, which is not the same as none.");
        given().get("/countries/XX/deployments").then().statusCode(404);
    }

    @Test
    void filtersStandOnlyWhereThereIsAChoiceAndSayHowManyFit() {
        keep();
        keep("id=" + country + "-2", "operator_type=municipal", "vendors=Hikvision", "vendor_home_states=CN");

        String page = given().get(list()).asString();
        assertThat(page).contains("Records on file: 2.").contains("<select id=\"operator\"")
                .doesNotContain("<select id=\"status\"").doesNotContain("<select id=\"vendorState\"");
        assertThat(given().get(list() + "?operator=municipal").asString()).contains("Records that fit: 1 of 2.")
                .contains("/deployments/" + country + "-2\"").doesNotContain("/deployments/" + id + "\"");
        assertThat(given().get(list() + "?vendorState=CN&trait=anpr").asString()).contains("Records that fit: 1 of 2.");
        assertThat(given().queryParam("trait", "an%").get(list()).asString()).contains("Records that fit: 0 of 2.")
                .contains("No record fits all of these. Choose fewer.");
    }

    @Test
    void fiftyRecordsMakeAPageAndTheFilterStaysInTheLink() {
        IntStream.range(100, 160).forEach(n -> keep("id=" + country + "-" + n));

        String first = given().get(list() + "?status=operational").asString();
        assertThat(first).contains("page 1 of 2").contains(country + "-149").doesNotContain(country + "-150")
                .contains("href=\"" + list() + "?status=operational&amp;page=2\"");
        assertThat(given().get(list() + "?page=2").asString()).contains("page 2 of 2").contains(country + "-159");
        assertThat(given().get(list() + "?page=99").asString()).contains("page 2 of 2");
    }

    @Test
    void whatIsNotScoredSaysWhy() {
        keep("record_kind=claim");
        keep("id=" + country + "-2", "granularity=country");

        assertThat(given().get(list()).asString()).contains("not scored: no system")
                .contains("not scored: of the whole country");
        assertThat(given().get("/deployments/" + country + "-2").asString())
                .contains("Said of the country as a whole, without a word on which system.");
    }

    @Test
    void devicesAreCountedNeverListedAndNeverSummedIntoTheRisk() {
        keep("place=Tirana");
        String before = given().get("/api/v1/countries/" + country + "/result").jsonPath().getString("report.shareUncovered");
        IntStream.range(0, 7).forEach(n -> keep("id=osm:" + country + n, "granularity=device", "place=Tirana"));

        String page = given().get(list()).asString();
        assertThat(page).contains("Records on file: 1. Mapped devices, counted apart below: 7.")
                .contains("Points show where somebody mapped, not how many cameras there are.").doesNotContain("osm:");
        assertThat(page.substring(page.indexOf("id=\"devices\""))).containsPattern("class=\"number\"[^>]*>7</td>")
                .contains("<span class=\"range\">");
        assertThat(given().get("/countries/" + country).asString()).contains("Devices that somebody mapped, counted apart: 7");
        assertThat(given().get("/api/v1/countries/" + country + "/result").jsonPath().getString("report.shareUncovered"))
                .isEqualTo(before);
        assertThat(given().get(list() + "/places").asString()).contains("?place=Tirana\">Tirana</a>")
                .containsPattern("Mapped devices\">7</td>");
    }

    @Test
    void everyClaimStandsBesideTheOthersInItsOwnWords() {
        keep("place=Astana", "former_names=Nur-Sultan", "scale_unit=cameras|cameras", "scale_min=2144|25000",
                "scale_max=2144|", "scale_raw=2,144 cameras|more than 25,000", "scale_as_of=2019|2024-01",
                "scale_source=Akimat|", "row=Town: Nur-Sultan", "dataset=closed", "licence=None given",
                "redistributable=false");

        assertThat(given().get("/deployments/" + id).asString()).contains("(formerly Nur-Sultan)")
                .contains(">2,144</td>").contains(">≥ 25,000</td>").contains("more than 25,000").contains("Akimat")
                .contains("Town: Nur-Sultan").contains("Its licence does not let it be passed on; exports leave it out.");
        assertThat(given().get(list() + "/places").asString()).contains("formerly Nur-Sultan");
    }

    @Test
    void aCorrectionIsKeptWithItsReasonAndShownInTheHistory() {
        Deployment old = keep("scale_unit=cameras", "scale_min=10", "row=as it was", "dataset=osm", "licence=ODbL",
                "redistributable=true");
        String path = "/deployments/" + id + "/edit";
        Map<String, Object> form = form("status=ended", "seen=" + seen(given().get(path).asString()));
        form.put("scale_unit", List.of("cameras", "cameras", ""));
        form.put("scale_min", List.of("10", "25", ""));

        Response response = Visitor.at(path).send(path, form);

        assertThat(response.statusCode()).isEqualTo(303);
        Deployment now = deployments.find(id).orElseThrow();
        assertThat(now.history().status()).isEqualTo("ended");
        assertThat(now.scale()).extracting(Claim::min).extracting(n -> n.orElse(0)).containsExactly(10L, 25L);
        assertThat(now.origin()).isEqualTo(old.origin());
        Change change = history.list(id).get(history.list(id).size() - 1);
        assertThat(change.reason()).isEqualTo("Read the contract");
        assertThat(given().get("/deployments/" + id + "?saved=yes").asString()).contains("Saved.")
                .contains("corrected by hand").contains("Read the contract").contains("<del>operational</del>")
                .contains("<ins>ended</ins>");
    }

    @Test
    void everyMistakeIsSaidAtOnceAndNothingTypedIsLost() {
        keep();
        String path = "/deployments/" + id + "/edit";
        Map<String, Object> form = form("name=", "start_date=yesterday", "lat=95", "lon=7", "hosting_state=China",
                "seen=" + seen(given().get(path).asString()), "reason=", "place=<b>Old town</b>");
        form.put("source_url", List.of("javascript:alert(1)", ""));
        form.put("scale_unit", List.of("", ""));
        form.put("scale_min", List.of("12", ""));
        form.put("vendor_home_states", List.of("CN", ""));

        Response response = Visitor.at(path).send(path, form);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("<title>Error: ")
                .contains("<a href=\"#name\">Name: this must be filled in.</a>")
                .contains("<a href=\"#start_date\">Began: “yesterday” is no date")
                .contains("<a href=\"#lat\">Latitude: “95” is no degrees from -90 to 90, as in 42.8746.</a>")
                .contains("<a href=\"#hosting_state\">State where the data are kept: “China” is no country code")
                .contains("<a href=\"#source_url-1\">Link: “javascript:alert(1)” must begin with http:// or https://")
                .contains("<a href=\"#scale_unit-1\">Unit: choose a unit for each number.</a>")
                .contains("<a href=\"#vendors-1\">Vendor: name the vendor whose state or role you give.</a>")
                .contains("<a href=\"#reason\">Say why you change the record.</a>")
                .contains("value=\"&lt;b&gt;Old town&lt;/b&gt;\"").contains("value=\"yesterday\"").contains("value=\"12\"")
                .doesNotContain("<b>Old town");
        assertThat(deployments.find(id).orElseThrow().name()).isEqualTo("Sergek");
    }

    @Test
    void whoComesSecondSeesBothAndReplacesNothing() {
        keep();
        String path = "/deployments/" + id + "/edit";
        String seen = seen(given().get(path).asString());
        Visitor.at(path).send(path, form("seen=" + seen, "status=ended"));

        Response response = Visitor.at(path).send(path, form("seen=" + seen, "status=suspended", "reason=Mine"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.asString()).contains("Somebody has changed this record since you opened it.")
                .contains("data-label=\"Theirs, on file\">ended").contains("data-label=\"Yours, below\">suspended")
                .contains(">Mine</textarea>");
        assertThat(deployments.find(id).orElseThrow().history().status()).isEqualTo("ended");
        assertThat(Visitor.at(path).send(path, form("seen=" + seen(response.asString()), "status=suspended")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNewRecordIsWrittenByHandUnderAnIdThatIsFree() {
        keep();
        String path = list() + "/new";

        assertThat(given().get(path).asString()).contains("value=\"" + country + "-OWN-1\"");
        assertThat(Visitor.at(path).send(path, form("id=" + id)).asString()).contains("There is a record " + id + " already.");
        assertThat(Visitor.at(path).send(path, form("id=" + country + "-OWN-1")).statusCode()).isEqualTo(303);
        assertThat(deployments.find(country + "-OWN-1").orElseThrow().origin().redistributable()).isTrue();
        assertThat(given().get("/deployments/" + country + "-OWN-1").asString()).contains("The record came here.")
                .contains("Read the contract");
        assertThat(given().get(path).asString()).contains("value=\"" + country + "-OWN-2\"");
    }

    @Test
    void twoRecordsAreMergedAfterALookAndTakenApartAgain() {
        keep();
        String other = country + "-2";
        keep("id=" + other, "name=Sergek again");
        String path = "/deployments/" + id + "/merge";

        assertThat(given().get(path + "?other=nothing").asString()).contains("There is no record nothing.");
        assertThat(given().get(path + "?other=" + id).asString()).contains("A record cannot be merged with itself.");
        String look = given().get(path + "?other=" + other).asString();
        assertThat(look).contains("Sergek again").contains("differs");
        assertThat(Visitor.at(path + "?other=" + other).send(path, Map.of("other", other, "seen", "stale", "reason", "same"))
                .statusCode()).isEqualTo(409);
        Response merged = Visitor.at(path + "?other=" + other).send(path,
                Map.of("other", other, "seen", seen(look), "reason", "Same contract"));

        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(given().get(list()).asString()).contains("Records on file: 1.").doesNotContain("Sergek again");
        assertThat(given().get("/deployments/" + other).asString()).contains("Merged into").contains("Same contract");
        assertThat(given().get("/deployments/" + id).asString()).contains("Merged into this record");

        String undo = "/deployments/" + other + "/merge/undo";
        assertThat(Visitor.at("/deployments/" + other).send(undo, Map.of("reason", "")).header("Location"))
                .endsWith("?reason=missing");
        Visitor.at("/deployments/" + other).send(undo, Map.of("reason", "Two contracts"));
        assertThat(given().get(list()).asString()).contains("Records on file: 2.").contains("Sergek again");
    }

    @Test
    void filesHoldTheRecordsThatMayBePassedOn() throws IOException {
        Deployment open = keep("lat=41.3", "lon=19.8", "name==SUM(A1)");
        keep("id=" + country + "-2", "name=Secret", "dataset=closed", "redistributable=false");

        byte[] csv = given().get(list() + ".csv").asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=SUM(A1)").doesNotContain("Secret");
        assertThat(new CsvIntake(rulesets.base().source().vocabulary()).read(csv).deployments()).containsExactly(open);
        Response geo = given().get(list() + ".geojson");
        assertThat(geo.contentType()).isEqualTo("application/geo+json");
        assertThat(geo.asString()).contains("\"coordinates\":[19.8,41.3]").doesNotContain("Secret");
        Response zip = given().get(list() + ".zip");
        assertThat(zip.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"lacuna-deployments-" + country.toLowerCase() + ".zip\"");
        assertThat(zip.asByteArray()).isEqualTo(given().get(list() + ".zip").asByteArray());
        assertThat(names(zip.asByteArray())).containsExactly("deployments.csv", "deployments.geojson", "datapackage.json");
        assertThat(given().get("/deployments.csv").asString()).contains("\r\n" + id + ",").contains("\r\nKZ-8,");
        assertThat(given().get("/api/v1/deployments").asString()).contains("\"id\":\"" + id + "\"").doesNotContain("Secret");
        given().get(list() + ".xml").then().statusCode(404);
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void fromElsewhereNobodyWritesARecord() {
        keep();
        for (String path : List.of("/deployments/" + id + "/edit", "/deployments/" + id + "/merge",
                "/deployments/" + id + "/merge/undo", list() + "/new")) {
            given().header("X-Forwarded-For", "192.0.2.7").contentType("application/x-www-form-urlencoded")
                    .formParam("reason", "x").post(path).then().statusCode(403);
        }
        assertThat(given().header("X-Forwarded-For", "192.0.2.7").get("/deployments/" + id + "/edit").asString())
                .doesNotContain("<button>Save");
    }
}
