package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as people get it: built, started in a process of its own, with its own home. */
class PackagedIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app").toAbsolutePath();
    private static final String HEADER = "id,record_kind,granularity,countries,name,traits,operator_type,status,"
            + "source1_title,source1_url,verdict,confidence\n";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    /** What a process left behind. */
    private record Done(int exit, String out, String err) {
    }

    @Test
    void answersSurviveAKillAndTheStarterDataComeOnce() throws Exception {
        int port = freePort();
        Process server = serve(port);
        String page = get(port, "/assessments/TJ-2026/fr-dpia");
        String token = page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        HttpRequest save = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments/TJ-2026/fr-dpia"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Cookie", "lacuna-csrf=" + token)
                .POST(HttpRequest.BodyPublishers.ofString("csrf=" + token + "&version=0&answer=none&then=stay&justification="
                        + "%D2%9B".repeat(20_000)))
                .build();
        assertThat(client.send(save, BodyHandlers.discarding()).statusCode()).isEqualTo(303);
        server.destroyForcibly().waitFor();

        Process again = serve(port);
        assertThat(get(port, "/assessments/TJ-2026/fr-dpia")).contains("қ".repeat(20_000));
        assertThat(get(port, "/assessments/TJ-2026")).contains("21 of 90 answered.");
        assertThat(get(port, "/countries/UZ")).contains("Uzbekistan");
        again.destroyForcibly().waitFor();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("home")))).isEqualTo("rwx------");
    }

    @Test
    void scoreAndPageGiveTheSameBytes() throws Exception {
        Done first = run("score", "KZ", "--json");
        int port = freePort();
        Process server = serve(port);
        String page = get(port, "/api/v1/countries/KZ/result");
        server.destroyForcibly().waitFor();

        assertThat(first.exit()).isZero();
        assertThat(first.out()).isEqualTo(page).contains("\"country\" : \"KZ\"");
        assertThat(run("score", "KZ", "--json").out()).isEqualTo(first.out());
    }

    @Test
    void scoreSpeaksToPeopleToo() throws Exception {
        Done done = run("score", "UZ");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("Facial recognition, ").contains("  police ").contains("of 100")
                .endsWith("Draft, not reviewed by a lawyer.\n");
        assertThat(run("score", "FR").err()).isEqualTo("There is nothing on file about FR.\n");
    }

    @Test
    void importLoadsAllOrNothingAndTwiceChangesNothing() throws Exception {
        Path good = Files.writeString(folder.resolve("good.csv"),
                HEADER + "IT-1,deployment,city,UY,Cameras,anpr,police,pilot,Paper,https://example.org,added,low\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"),
                HEADER + "IT-2,deployment,city,UY,Cameras,anpr,police,pilot,Paper,https://example.org,added,low\n"
                        + "IT-3,deployment,city,Uruguay,Cameras,anpr,police,pilot,Paper,https://example.org,added,low\n");

        assertThat(run("import", good.toString(), "--profile", "lacuna", "--dry-run").out())
                .isEqualTo("1 rows: 1 new, 0 changed, 0 unchanged. Nothing was written.\n");
        assertThat(run("import", good.toString(), "--profile", "lacuna").out())
                .isEqualTo("1 rows: 1 new, 0 changed, 0 unchanged.\n");
        assertThat(run("import", good.toString(), "--profile", "lacuna").out())
                .isEqualTo("1 rows: 0 new, 0 changed, 1 unchanged.\n");
        assertThat(run("import", bad.toString(), "--profile", "lacuna"))
                .isEqualTo(new Done(1, "", "Line 3 (IT-3), column countries: found Uruguay; allowed is ISO 3166-1 codes of two "
                        + "letters, as in KG.\n1 of 2 rows have problems; nothing was loaded.\n"));
        assertThat(run("import", good.toString(), "--profile", "other").exit()).isEqualTo(2);
        assertThat(run("import", "nowhere.csv", "--profile", "lacuna").exit()).isEqualTo(2);
        assertThat(run("nonsense").exit()).isEqualTo(2);
    }

    @Test
    void whileTheServerRunsCommandsSayThatTheDatabaseIsInUse() throws Exception {
        int port = freePort();
        Process server = serve(port);
        Done done = run("score", "KZ");
        server.destroyForcibly().waitFor();

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("The database is in use: stop the server first, or do this on its pages.");
    }

    @Test
    void rulesetsAreCheckedWithoutADatabase() throws Exception {
        Done done = run("rulesets", "check");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).matches("base 0\\.1\\.0: 90 criteria, 59 instruments, fingerprint [0-9a-f]{64}\n");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aMistakeInARulesetStopsTheStartWithAllThatIsWrong() throws Exception {
        Path rulesets = folder.resolve("rulesets");
        copy(Path.of("rulesets"), rulesets);
        Path file = rulesets.resolve("base/ruleset.yaml");
        Files.writeString(file, Files.readString(file).replace("gradeFrom: 60", "gradeFrom: 160")
                .replace("otherwise: left-out", "otherwise: forgotten"));

        Done check = run("rulesets", "check", rulesets.toString());
        Done start = runWith(Map.of("LACUNA_RULESETS", rulesets.toString()));

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).matches("base/ruleset.yaml line [0-9]+: gradeFrom is 160; allowed is 100 or less.\n"
                + "base/ruleset.yaml line [0-9]+: otherwise is forgotten; allowed is absent, met, left-out.\n");
        assertThat(start.exit()).isEqualTo(1);
        assertThat(start.err()).isEqualTo(check.err());
    }

    private Process serve(int port) throws Exception {
        ProcessBuilder builder = java(Map.of("QUARKUS_HTTP_PORT", String.valueOf(port), "QUARKUS_MANAGEMENT_PORT", "0"));
        Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        for (int i = 0; i < 600; i++) {
            if (answers(port)) {
                return process;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The server does not start:\n" + Files.readString(folder.resolve("server.log")));
    }

    private boolean answers(int port) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/method"))
                    .timeout(Duration.ofSeconds(10)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String get(int port, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                BodyHandlers.ofString()).body();
    }

    private Done run(String... arguments) throws Exception {
        return runWith(Map.of(), arguments);
    }

    private Done runWith(Map<String, String> environment, String... arguments) throws Exception {
        Process process = java(environment, arguments).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Done(process.exitValue(), Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    private ProcessBuilder java(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Dfile.encoding=UTF-8",
                "-jar", APPLICATION.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LACUNA_HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
