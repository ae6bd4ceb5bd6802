package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.Source;
import org.lacuna.store.DeploymentStore;

@QuarkusTest
class SafePagesTest {

    @TestHTTPResource
    String site;
    @Inject
    DeploymentStore deployments;

    private static final Map<String, String> SAFE = new TreeMap<>(Map.of(
            "content-security-policy", "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'",
            "x-content-type-options", "nosniff", "x-frame-options", "DENY", "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin", "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()", "cache-control", "no-store"));
    /** What differs from answer to answer and tells nothing of the server. */
    private static final Set<String> OTHER = Set.of("date", "content-length", "content-type", "connection", "allow",
            "last-modified", "accept-ranges", "vary", "location", "set-cookie", "transfer-encoding", "content-encoding");

    @ParameterizedTest
    @CsvSource({ "GET, /, 200", "HEAD, /, 200", "GET, /countries/KZ, 200", "GET, /nowhere, 404", "GET, /sign-in, 200",
            "POST, /sign-in, 400", "POST, /nowhere, 404", "GET, /api/v1/rulesets, 200", "GET, /api/v1/countries/XX/result, 404",
            "GET, /static/lacuna.css, 200", "GET, /static/nothing.css, 404", "PUT, /countries/KZ, 405",
            "DELETE, /assessments/KZ-2026, 405", "TRACE, /, 405", "OPTIONS, /, 200", "GET, /account, 403", "GET, /setup, 200",
            "GET, /broken, 500", "GET, /q/openapi, 404", "GET, /q/health, 404", "GET, /q/metrics, 404", "GET, /q/dev, 404",
            "GET, /?lang=ru, 303" })
    void everyAnswerHasExactlyTheseHeaders(String method, String path, int status) {
        Response answer = given().redirects().follow(false).request(method, path);
        Map<String, String> wanted = new TreeMap<>(SAFE);
        if (path.startsWith("/static/")) {
            wanted.put("cache-control", "max-age=3600");
        }

        Map<String, String> found = new TreeMap<>();
        for (Header header : answer.headers()) {
            if (!OTHER.contains(header.getName().toLowerCase())) {
                assertThat(found.put(header.getName().toLowerCase(), header.getValue())).as(header.getName()).isNull();
            }
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void whatIsTooLargeHasTheSameHeaders() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(site + "sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 << 20])).build(),
                HttpResponse.BodyHandlers.ofString());
        Map<String, String> found = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> found.put(name, String.join(" and ", values)));
        found.keySet().removeAll(OTHER);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(found).isEqualTo(SAFE);
    }

    @Test
    void onlyWebLinksAreLinks() {
        Deployment sample = deployments.find("KZ-8").orElseThrow();
        Proof proof = sample.proof();
        List<Source> sources = Stream.of("javascript:alert(1)", "data:text/html,x", "//example.org/x", "https://example.org/y")
                .map(url -> new Source("Paper", "", url, "")).toList();
        deployments.create(new Deployment("SAFE-1", sample.kind(), sample.name(),
                Place.of(Granularity.CITY, List.of("VA"), "Rome", ""), sample.operation(),
                sample.vendors(), sample.financings(), sample.hosting(), sample.history(), sample.scale(),
                new Proof(proof.articleSays(), proof.articleSource(), proof.verdict(), proof.verdictNote(), proof.accessed(),
                        proof.confidence(),
                        sources),
                sample.related(), sample.origin()), "somebody", "A test");

        assertThat(given().get("/deployments/SAFE-1").asString()).contains("javascript:alert(1)")
                .contains("href=\"https://example.org/y\"").doesNotContain("href=\"javascript:")
                .doesNotContain("href=\"data:text")
                .doesNotContain("href=\"//");
    }

    @Test
    void whatAnotherSiteSendsIsRefusedEvenWithAToken() {
        Response page = given().get("/");
        String token = page.asString().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        for (String from : List.of("cross-site", "same-site")) {
            assertThat(given().redirects().follow(false).header("Sec-Fetch-Site", from).cookies(page.cookies())
                    .formParam("csrf", token).formParam("country", "GE").post("/assessments").statusCode()).isEqualTo(403);
        }
        assertThat(given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").cookies(page.cookies())
                .formParam("csrf", token).formParam("country", "ZZ").post("/assessments").statusCode()).isEqualTo(400);
    }

    @Test
    void logsHoldNothingOfWhatPeopleWriteNorWhereTheyAre() throws IOException {
        List<String> log = new ArrayList<>();
        Handler handler = new Handler() {

            @Override
            public void publish(LogRecord entry) {
                log.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters())
                        + causes(entry.getThrown()));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger.getLogger("").addHandler(handler);
        try {
            assertThat(given().header("X-Forwarded-For", "203.0.113.77").header("User-Agent", "CanaryAgent")
                    .get("/broken?word=CanaryWord")
                    .statusCode()).isEqualTo(500);
            given().header("X-Forwarded-For", "203.0.113.77").header("User-Agent", "CanaryAgent").get("/countries/KZ");
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(String.join("\n", log)).contains("A request broke").doesNotContain("Canary").doesNotContain("203.0.113");
        Path home = Path.of(ConfigProvider.getConfig().getValue("lacuna.home", String.class));
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile).map(SafePagesTest::text))
                    .noneMatch(t -> t.contains("CanaryAgent") || t.contains("203.0.113.77"));
        }
    }

    private static String causes(Throwable thrown) {
        return thrown == null ? "" : thrown + causes(thrown.getCause());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
