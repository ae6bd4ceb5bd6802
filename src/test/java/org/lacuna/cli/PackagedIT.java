package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.cli.Packaged.Done;

/** The application as people get it: built, started in a process of its own, with its own home. */
class PackagedIT {

    private static final String TAKEN = "1 rows = 1 taken + 0 skipped {} + 0 refused; records {DEPLOYMENT=1}; 0 warnings\n";
    private static final String HEADER = "id,record_kind,granularity,countries,name,traits,operator_type,status,"
            + "source1_title,source1_url,verdict,confidence\n";
    private static final String FORM = "version=0&answer=none&then=stay&justification=";

    @TempDir
    Path folder;

    private Packaged lacuna;

    @BeforeEach
    void home() {
        lacuna = new Packaged(Path.of("target/quarkus-app"), folder, Map.of());
    }

    @Test
    void answersSurviveAKillAndTheStarterDataComeOnce() throws Exception {
        Process server = lacuna.serve();
        assertThat(lacuna.send("/assessments/TJ-2026/fr-dpia", FORM + "%D2%9B".repeat(20_000))).isEqualTo(303);
        server.destroyForcibly().waitFor();

        Process again = lacuna.serve();
        assertThat(lacuna.get("/assessments/TJ-2026/fr-dpia")).contains("қ".repeat(20_000));
        assertThat(lacuna.get("/assessments/TJ-2026")).contains("21 of 90 answered.");
        assertThat(lacuna.get("/countries/UZ")).contains("Uzbekistan");
        again.destroyForcibly().waitFor();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("home")))).isEqualTo("rwx------");
    }

    @Test
    void theBuildForPostgresqlKeepsAnswersToo() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Packaged other = new Packaged(Path.of("target/quarkus-app-postgresql"), folder,
                    Map.of("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "QUARKUS_DATASOURCE_USERNAME", "postgres", "QUARKUS_DATASOURCE_PASSWORD", "postgres"));
            Process server = other.serve();
            assertThat(other.send("/assessments/TJ-2026/fr-dpia", FORM + "kept")).isEqualTo(303);
            server.destroyForcibly().waitFor();

            Process again = other.serve();
            assertThat(other.get("/assessments/TJ-2026/fr-dpia")).contains(">kept</textarea>");
            again.destroyForcibly().waitFor();
            assertThat(other.run("score", "TJ").out()).contains("Draft, not reviewed by a lawyer.");
        }
    }

    @Test
    void anAssessmentGoesToAnEmptyLacunaOnTheOtherDatabaseAndBackByteForByte() throws Exception {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        Path third = folder.resolve("third.zip");
        assertThat(lacuna.run("assessment", "export", "KZ-2026", "--out", first.toString()).out())
                .isEqualTo(first + " is written. Its manifest.json says what was left out.\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Packaged other = new Packaged(Path.of("target/quarkus-app-postgresql"), Files.createDirectory(folder.resolve("b")),
                    Map.of("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "QUARKUS_DATASOURCE_USERNAME", "postgres", "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                            "LACUNA_STARTER", "false"));
            String told = "KZ-2026: new, [0-9]+ answers. Records: [0-9]+ new, 0 changed, 0 unchanged, 0 edited here and left"
                    + " alone.";
            assertThat(other.run("assessment", "import", first.toString(), "--dry-run").out())
                    .matches(told + " Nothing was written.\n");
            assertThat(other.run("assessment", "import", first.toString()).out()).matches(told + "\n");
            assertThat(other.run("assessment", "export", "KZ-2026", "--out", second.toString()).exit()).isZero();
        }
        Packaged last = new Packaged(Path.of("target/quarkus-app"), Files.createDirectory(folder.resolve("c")),
                Map.of("LACUNA_STARTER", "false"));
        assertThat(last.run("assessment", "import", second.toString()).exit()).isZero();
        assertThat(last.run("assessment", "export", "KZ-2026", "--out", third.toString()).exit()).isZero();

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(Files.readAllBytes(third)).isEqualTo(Files.readAllBytes(first));
        assertThat(last.run("assessment", "export", "KG-2026", "--out", folder.resolve("kg.zip").toString()).err())
                .isEqualTo("There is no assessment KG-2026.\n");
        assertThat(last.run("assessment", "import", "pom.xml").exit()).isEqualTo(2);
    }

    @Test
    void theSiteIsWrittenWithDraftsOrNotAtAll() throws Exception {
        String out = folder.resolve("site").toString();
        assertThat(lacuna.run("site", "--out", out))
                .isEqualTo(new Done(1, "", "Nothing is published yet: there are only drafts."
                        + " With --drafts they are written, marked as drafts.\n"));
        assertThat(Path.of(out)).doesNotExist();
        assertThat(lacuna.run("site").exit()).isEqualTo(2);
    }

    @Test
    void scoreAndPageGiveTheSameBytes() throws Exception {
        Done first = lacuna.run("score", "KZ", "--json");
        Process server = lacuna.serve();
        String page = lacuna.get("/api/v1/countries/KZ/result");
        server.destroyForcibly().waitFor();

        assertThat(first.exit()).isZero();
        assertThat(first.out()).isEqualTo(page).contains("\"country\" : \"KZ\"");
        assertThat(lacuna.run("score", "KZ", "--json").out()).isEqualTo(first.out());
    }

    @Test
    void scoreSpeaksToPeopleToo() throws Exception {
        Done done = lacuna.run("score", "UZ");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("Facial recognition, ").contains("  police ").contains("of 100")
                .endsWith("Draft, not reviewed by a lawyer.\n");
        assertThat(lacuna.run("score", "FR").err()).isEqualTo("There is nothing on file about FR.\n");
    }

    @Test
    void scoreUnderAnotherRulesetSaysWhatIsStillToBeAsked() throws Exception {
        Done done = lacuna.run("score", "KZ", "--ruleset", "european-essential-guarantees");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("The four essential guarantees, ").contains("  private            does not apply")
                .contains("Open until they get answers of their own: eeg-access-demands, eeg-actionable, ")
                .endsWith("Draft, not reviewed by a lawyer.\n");
        assertThat(lacuna.run("score", "KZ", "--ruleset", "eeg").err()).isEqualTo("There is no ruleset eeg; "
                + "allowed is base, convention-108-plus, european-essential-guarantees.\n");
    }

    @Test
    void dataAreWrittenAsAFileThatIsNotThereYet() throws Exception {
        for (String name : List.of("kz.zip", "kz.xlsx")) {
            String file = folder.resolve(name).toString();
            Done done = lacuna.run("data", "KZ", "--out", file);

            assertThat(done.exit()).isZero();
            assertThat(done.out())
                    .isEqualTo(file + " is written. Records left out, since their licence forbids passing them on: "
                            + "0. Draft, not reviewed by a lawyer.\n");
            assertThat(Files.size(Path.of(file))).isGreaterThan(10_000);
            assertThat(lacuna.run("data", "KZ", "--out", file).err()).startsWith("There is a file " + file + " already");
        }
        assertThat(lacuna.run("data", "FR", "--out", folder.resolve("fr.zip").toString()).err())
                .isEqualTo("There is nothing on file about FR.\n");
        assertThat(lacuna.run("data", "KZ", "--out", folder.resolve("kz.ods").toString()).exit()).isEqualTo(2);
    }

    @Test
    void importLoadsAllOrNothingAndTwiceChangesNothing() throws Exception {
        String row = "IT-1,deployment,city,UY,Cameras,anpr,police,pilot,Paper,https://example.org,added,low\n";
        String good = Files.writeString(folder.resolve("good.csv"), HEADER + row).toString();
        String bad = Files.writeString(folder.resolve("bad.csv"), HEADER + row.replace("IT-1", "IT-2")
                + row.replace("IT-1", "IT-3").replace("UY", "Uruguay")).toString();

        assertThat(lacuna.run("import", good, "--profile", "lacuna", "--dry-run").out())
                .isEqualTo(TAKEN + "1 new, 0 changed, 0 unchanged. Nothing was written.\n");
        assertThat(lacuna.run("import", good, "--profile", "lacuna").out())
                .isEqualTo(TAKEN + "1 new, 0 changed, 0 unchanged. Import 2.\n");
        assertThat(lacuna.run("import", good, "--profile", "lacuna").out())
                .isEqualTo(TAKEN + "0 new, 0 changed, 1 unchanged.\n");
        assertThat(lacuna.run("import", bad, "--profile", "lacuna"))
                .isEqualTo(new Done(1, "2 rows = 1 taken + 0 skipped {} + 1 refused; records {DEPLOYMENT=1}; 0 warnings\n",
                        "Line 3 (IT-3), column countries: found Uruguay; allowed is ISO 3166-1 codes of two "
                                + "letters, as in KG.\n1 of 2 rows have problems; nothing was loaded.\n"));
        assertThat(lacuna.run("import", good, "--profile", "other").exit()).isEqualTo(2);
        assertThat(lacuna.run("import", "nowhere.csv", "--profile", "lacuna").exit()).isEqualTo(2);
        assertThat(lacuna.run("nonsense").exit()).isEqualTo(2);
    }

    @Test
    void theReportOfTheCommandIsTheFileOfThePages() throws Exception {
        Path file = folder.resolve("TJ.pdf");
        assertThat(lacuna.run("report", "TJ", "--out", file.toString(), "--language", "ru", "--paper", "letter").exit())
                .isZero();
        Process server = lacuna.serve();
        byte[] page = lacuna.getBytes("/countries/TJ/report.pdf?language=ru&paper=letter");
        server.destroyForcibly().waitFor();

        assertThat(Files.readAllBytes(file)).isEqualTo(page);
        assertThat(lacuna.run("report", "XX", "--out", file.toString()))
                .isEqualTo(new Done(1, "", "There is nothing on file about XX.\n"));
        assertThat(lacuna.run("report", "TJ", "--out", folder.resolve("none/TJ.pdf").toString()).err())
                .isEqualTo(folder.resolve("none/TJ.pdf") + " cannot be written.\n");
        assertThat(lacuna.run("report", "TJ", "--out", file.toString(), "--language", "xx").err())
                .startsWith("There is no report in xx; allowed is en, ru.\n");
        assertThat(lacuna.run("report", "TJ", "--out", file.toString(), "--paper", "a3").err())
                .startsWith("There is no paper a3; allowed is a4, letter.\n");
    }

    @Test
    void peopleAreInvitedListedHelpedAndShutOutByCommand() throws Exception {
        Done invited = lacuna.run("user", "invite", "--new-organisation", "Reeds", "--role", "assessor", "--country", "KZ,KG");
        assertThat(invited.out())
                .matches("Once, within three days, on the address of this server: /invitations/[A-Za-z0-9_-]{43}\n");
        Process server = lacuna.serve();
        Path link = folder.resolve("home/setup-link");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link))).isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("server.log"))).contains(Files.readString(link));
        assertThat(lacuna.send(invited.out().replaceAll("(?s).*(/invitations/\\S+).*", "$1"),
                "name=Reed&language=en&passphrase=four+quiet+fish&again=four+quiet+fish")).isEqualTo(303);
        assertThat(lacuna.get("/countries/KZ")).isEmpty();
        server.destroyForcibly().waitFor();

        assertThat(lacuna.run("user", "list").out())
                .isEqualTo("1 (no name yet)\n2 Reeds\n  Reed: assessor KG, assessor KZ; no second factor\n");
        assertThat(lacuna.run("user", "reset", "reed").out())
                .matches("Once, within 60 minutes, on the page /reset: ([A-Z2-7]{4}-){3}[A-Z2-7]{4}\n");
        assertThat(lacuna.run("user", "disable", "Reed").out()).isEqualTo("Reed is disabled.\n");
        assertThat(lacuna.run("user", "list").out()).endsWith("; no second factor; disabled\n");
        assertThat(lacuna.run("user", "reset", "Rush")).isEqualTo(new Done(1, "", "Nobody goes by the name Rush.\n"));
        assertThat(lacuna.run("user", "invite", "--role", "king").err())
                .startsWith("There is no role king; allowed is reader, assessor, reviewer, publisher, administrator.");
        assertThat(lacuna.run("user", "invite", "--country", "Kazakhstan").exit()).isEqualTo(2);
    }

    @Test
    void whileTheServerRunsCommandsSayThatTheDatabaseIsInUse() throws Exception {
        Process server = lacuna.serve();
        Done done = lacuna.run("score", "KZ");
        server.destroyForcibly().waitFor();

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("The database is in use: stop the server first, or do this on its pages.");
    }

    @Test
    void rulesetsAreCheckedWithoutADatabase() throws Exception {
        Done done = lacuna.run("rulesets", "check");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).startsWith("base 0.1.0: 90 criteria, 66 instruments, fingerprint ")
                .matches("(\\S+ 0\\.1\\.0: [0-9]+ criteria, [0-9]+ instruments, fingerprint [0-9a-f]{64}\n(remark: .+\n)*){3}"
                        + "9 import profiles: [a-z, -]+\n0 faults, [0-9]+ remarks\n");
        assertThat(lacuna.run("rulesets", "test").exit()).isZero();
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aMistakeInARulesetStopsTheStartWithAllThatIsWrong() throws Exception {
        Path rulesets = folder.resolve("rulesets");
        copy(Path.of("rulesets"), rulesets);
        Path file = rulesets.resolve("base/ruleset.yaml");
        Files.writeString(file, Files.readString(file).replace("gradeFrom: 60", "gradeFrom: 160")
                .replace("otherwise: left-out", "otherwise: forgotten"));

        Done check = lacuna.run("rulesets", "check", rulesets.toString());
        Done start = lacuna.with("LACUNA_RULESETS", rulesets.toString()).run();

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).matches("base/ruleset.yaml line [0-9]+: gradeFrom is 160; allowed is 100 or less.\n"
                + "base/ruleset.yaml line [0-9]+: otherwise is forgotten; allowed is absent, met, left-out.\n");
        assertThat(start.exit()).isEqualTo(1);
        assertThat(start.err()).isEqualTo(check.err());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
