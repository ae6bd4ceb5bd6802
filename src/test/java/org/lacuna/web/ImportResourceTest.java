package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lacuna.store.DeploymentStore;

@QuarkusTest
class ImportResourceTest {

    private static final String HEADER = "id,record_kind,granularity,countries,name,traits,operator_type,status,"
            + "source1_title,source1_url,verdict,confidence\n";

    @Inject
    DeploymentStore deployments;
    @TestHTTPResource
    URL site;

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        String check = check(upload("new.csv", HEADER
                + "IM-1,deployment,city,UY,Cameras <b>here</b>,face-recognition,police,pilot,Paper,https://example.org,added,low\n"),
                "lacuna");

        assertThat(page(check)).contains("<dd>1 = 1 taken + 0 skipped + 0 refused</dd>")
                .contains("Write 1 new and 0 changed records");
        assertThat(deployments.find("IM-1")).isEmpty();

        String kept = write(check);

        assertThat(page(kept)).contains("1 new, 0 changed, 0 unchanged.");
        assertThat(deployments.find("IM-1").orElseThrow().name()).isEqualTo("Cameras <b>here</b>");
        assertThat(page("/deployments/IM-1")).contains("Cameras &lt;b&gt;here&lt;/b&gt;");
    }

    @Test
    void anImportIsTakenBackAsAWhole() {
        String kept = write(check(upload("undo.csv", HEADER
                + "IM-5,deployment,city,UY,One,anpr,police,pilot,Paper,https://example.org,added,low\n"
                + "IM-6,deployment,city,UY,Two,anpr,police,pilot,Paper,https://example.org,added,low\n"), "lacuna"));

        assertThat(page(kept)).contains("2 records would go, 0 would be again as they were before.");
        assertThat(Visitor.at(kept).send(undo(kept), Map.of("reason", " ")).asString())
                .contains("Say why it is taken back.");
        Visitor.at(kept).send(undo(kept), Map.of("reason", "wrong file"));

        assertThat(page(kept)).contains("Undone on ");
        assertThat(deployments.find("IM-5")).isEmpty();
        assertThat(deployments.find("IM-6")).isEmpty();
    }

    @Test
    void theStarterFileAgainChangesNothing() throws IOException {
        byte[] starter;
        try (InputStream in = getClass().getResourceAsStream("/starter/deployments.csv")) {
            starter = in.readAllBytes();
        }

        String page = page(check(Visitor.at("/import").upload("/import", "starter.csv", starter), "lacuna"));

        assertThat(page).contains("<dd>48 = 48 taken + 0 skipped + 0 refused</dd>").contains("<dt>Unchanged</dt><dd>48</dd>")
                .contains("There is nothing to write.").doesNotContain("Write 0");
    }

    @Test
    void refusedRowsAreLeftOutAndCanBeMendedAndBroughtAgain() {
        String check = check(upload("bad.csv", HEADER
                + "IM-2,deployment,city,UY,Good,anpr,police,pilot,Paper,https://example.org,added,low\n"
                + "IM-3,deployment,city,UY,Bad,x-ray,police,sometimes,=Paper,javascript:alert(1),added,low\n"), "lacuna");

        assertThat(page(check)).contains("<dd>2 = 1 taken + 0 skipped + 1 refused</dd>").contains("x-ray")
                .contains("sometimes").contains("javascript:alert(1)")
                .contains("Write 1 new and 0 changed records; leave out 1 refused rows");
        String refused = given().get(check + "/refused.csv").then().statusCode(200).extract().asString();
        assertThat(refused.lines().findFirst()).contains(HEADER.strip() + ",why_refused");
        assertThat(refused).contains("IM-3,deployment").contains("'=Paper")
                .contains("Line 3 (IM-3), column traits: found x-ray");

        write(check);
        assertThat(deployments.find("IM-2")).isPresent();
        String mended = refused.replace("x-ray", "anpr").replace("sometimes", "pilot").replace("javascript:alert(1)", "");
        write(check(upload("mended.csv", mended), "lacuna"));
        assertThat(deployments.find("IM-3").orElseThrow().proof().sources().get(0).title()).isEqualTo("=Paper");
    }

    @Test
    void aCountryIsToldWhatItsUncoveredRiskWouldBe() {
        String page = page(check(upload("risk.csv", HEADER
                + "IM-7,deployment,city,KZ,New,live-identification,police,operational,Paper,https://example.org,added,low\n"),
                "lacuna"));

        assertThat(page).contains("What it would do to uncovered risk").contains("Kazakhstan");
    }

    @Test
    void anUnknownTableIsMappedCorrectedSavedAndKnownAgain() {
        String table = "Страна;Город;Поставщик;Ведомство;Год;Ссылка\r\n"
                + "Парагвай;Асунсьон;Первая;полиция;2021;https://example.org/1\r\n"
                + "Парагвай;Лимпио;Вторая;полиция;2022;https://example.org/2\r\n";
        Response brought = Visitor.at("/import").upload("/import", "own.csv", table.getBytes(Charset.forName("windows-1251")));
        String file = brought.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(page(file)).contains("windows-1251").contains("No profile knows these columns.");
        String columns = file + "/columns";
        assertThat(page(columns)).contains("Асунсьон");

        Map<String, String> answers = Map.of("c0", "countries", "c1", "place", "c2", "vendors", "c3", "operator", "c4",
                "start_date", "c5", "sources_url");
        String needs = Visitor.at(columns).send(columns, with(answers, Map.of("id", "lacuna"))).asString();
        assertThat(needs).contains("Status: no column says it and no word is chosen.")
                .contains("The name of the profile is lacuna; allowed are");
        Response sent = Visitor.at(columns).send(columns, with(answers, Map.of("id", "own-table", "title", "Own table",
                "record_kind", "deployment", "granularity", "city", "status", "unknown", "confidence", "low", "save", "true")));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(page(file + "/check")).contains("<dd>2 = 2 taken + 0 skipped + 0 refused</dd>");
        assertThat(page(location(Visitor.at("/import").upload("/import", "own2.csv",
                table.getBytes(Charset.forName("windows-1251")))))).contains("The columns are those of: Own table.");
    }

    @Test
    void filesOfAnotherKindAreRefusedInASentence() {
        Response png = Visitor.at("/import").upload("/import", "x.csv",
                new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0 });
        assertThat(page(location(png))).contains("x.csv cannot be read").contains("picture");
    }

    @Test
    void whatIsLargerThanARequestMayBeGetsAPageToo() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + "deployments/X/edit"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 * 1024 * 1024])).build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("<!DOCTYPE html><title>Too large - Lacuna</title><h1>Too large</h1>"
                + "<p>What you sent is larger than Lacuna takes: 32 MB, and 600 MB for a file to import. Nothing was saved.</p>");
    }

    @Test
    void anUploadIsKnownByItsOwnNameOnlyAndGivenUpAtOnce() {
        String file = location(upload("new.csv", HEADER));
        Visitor.at(file).send(file + "/check/stop", Map.of());

        given().get(file).then().statusCode(404);
        given().get("/import/..%2F..%2Flacuna.mv.db").then().statusCode(404);
    }

    @Test
    void fromElsewhereNobodyImports() {
        given().header("Host", "lacuna.example.org").get("/import").then().statusCode(403);
    }

    private static Response upload(String name, String content) {
        return Visitor.at("/import").upload("/import", name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** @return path of the page that says what would change */
    private static String check(Response brought, String profile) {
        String file = location(brought);
        return done(location(Visitor.at(file).send(file + "/by", Map.of("profile", profile))));
    }

    /** Work that takes longer than the first answer goes on behind a page that says so. */
    private static String done(String path) {
        while (given().redirects().follow(false).get(path).asString().contains("You may leave this page")) {
            Thread.onSpinWait();
        }
        return path;
    }

    /** @return path of the import that was written */
    private static String write(String check) {
        Visitor.at(check).send(check, Map.of());
        return location(given().redirects().follow(false).get(done(check)));
    }

    private static String undo(String kept) {
        Matcher action = Pattern.compile("action=\"(/imports/[0-9]+/undo)\"").matcher(page(kept));
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static String location(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String page(String path) {
        return given().get(path).asString();
    }
}
