package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.loader.CasesOf;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.loader.VersionsLoader;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import picocli.CommandLine;

/** The life of a version: draft, published, patched, followed by another. */
class RulesetsVersionsCommandTest {

    private static final Path SHIPPED = Path.of("rulesets");
    private static final String CASE = """
            cases:
              - case: All is well
                answers: {everything: best}
                expect: {coverage: {facial-recognition: {police: 100}}}
              - case: A camera without a law
                answers: {everything: best, fr-dpia: none}
                expect: {coverage: {facial-recognition: {police: %s}}}
            """;

    @TempDir
    Path temp;
    private Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void copyShippedRulesets() throws IOException {
        folder = temp.resolve("rulesets");
        CasesOf.copyRulesets(folder);
        Files.writeString(folder.resolve("base/cases/only.yaml"), CASE.formatted("98.2"));
    }

    @Test
    void everyShippedVersionIsWhatItSaysItIs() {
        Rulesets rulesets = RulesetLoader.load(SHIPPED);
        VersionCheck check = new VersionCheck(SHIPPED, rulesets);

        assertThat(VersionsLoader.load(SHIPPED, rulesets).all()).isNotEmpty()
                .allSatisfy(v -> assertThat(check.problems(v)).isEmpty())
                .allSatisfy(v -> assertThat(v.changes().versions()).isNotEmpty());
    }

    @Test
    void whoseCasesFailIsNotPublished() throws IOException {
        Files.writeString(folder.resolve("base/cases/only.yaml"), CASE.formatted("12"));

        assertThat(run("publish", "base", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).isEqualTo("""
                base/cases/only.yaml:5: The case "A camera without a law" fails.
                Nothing is published.
                """);
        assertThat(folder.resolve("base/versions")).doesNotExist();
    }

    @Test
    void aPatchThatChangesWordsIsPublishedAndMovesNothing() throws IOException {
        publish();
        raise("0.1.1", "{criteria: [fr-dpia], kind: wording, says: Shorter.}");
        replace("base/criteria/22-facial-recognition-prior-checks.yaml", "title: Impact assessment before use\n",
                "title: Assessment of impact\n");

        assertThat(run("check", folder.toString())).as(err.toString()).isZero();
        assertThat(run("publish", "base", folder.toString(), "--on", "2026-12-01")).isZero();

        assertThat(out.toString()).contains("""
                From base 0.1.0 to base 0.1.1
                wording: fr-dpia
                Points of 100, before and after:
                KG
                """).doesNotContain(" -> ").contains("deployments keep their uncovered risk");
        assertThat(Files.readString(folder.resolve("base/CHANGES.yaml"))).contains("published: 2026-12-01");
        assertThat(run("publish", "base", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("base 0.1.1 is published already. Raise the version in ruleset.yaml and write "
                + "into CHANGES.yaml what has changed.\nNothing is published.\n");
    }

    @Test
    void aPatchThatMovesScoresIsRefusedWithTheScores() throws IOException {
        publish();
        raise("0.1.1", "{criteria: [fr-dpia], kind: wording, says: Shorter.}");
        replaceWeight();

        assertThat(run("check", folder.toString())).isEqualTo(1);

        String place = "base/CHANGES.yaml version 0.1.1: ";
        assertThat(err.toString()).startsWith(place + "It says wording of fr-dpia, and there is no such change; what has "
                + "changed is scoring.\n" + place + "It does not say scoring of fr-dpia, and that is what has changed.\n"
                + place
                + "It is a patch of 0.1.0, and the scoring changes; allowed is 0.2.0 or later.\n"
                + "base 0.1.1 is a patch of 0.1.0, and scores of the case \"A camera without a law\" move: "
                + "facial-recognition from ")
                .containsPattern("\nbase 0.1.1 is a patch of 0.1.0, and scores of KZ-[0-9]+ move: facial-recognition from ");
        assertThat(run("publish", "base", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).endsWith("Nothing is published.\n");
    }

    @Test
    void aMinorVersionShowsOldAndNewScoreOfEveryCountry() throws IOException {
        publish();
        raise("0.2.0", "{criteria: [fr-dpia], kind: scoring, says: It counts more.}");
        replaceWeight();
        Files.writeString(folder.resolve("base/cases/only.yaml"), CASE.formatted("95.7"));

        assertThat(run("check", folder.toString())).as(err.toString()).isZero();
        assertThat(run("diff", "base@0.1.0", "base", "--rulesets", folder.toString())).isZero();

        assertThat(out.toString()).startsWith("""
                From base 0.1.0 to base 0.2.0
                scoring: fr-dpia
                Points of 100, before and after:
                KG
                """);
        for (String country : StarterData.COUNTRIES) {
            assertThat(out.toString()).containsPattern("(?m)^" + country
                    + "\n  facial-recognition   all operators     .* -> .*\n  facial-recognition   police ");
        }
        assertThat(out.toString()).contains("  cross-border-flows   police            ").contains(", the same\n");
        assertThat(run("publish", "base", folder.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("scoring: fr-dpia\n").contains(" -> ");
    }

    @Test
    void aRulesetStaysOnThePublishedVersionThatItExtends() throws IOException {
        publish();
        Ruleset before = RulesetLoader.load(folder).get("convention-108-plus").source();
        raise("0.2.0", "{criteria: [fr-dpia], kind: scoring, says: It counts more.}");
        replaceWeight();

        Rulesets after = RulesetLoader.load(folder);

        assertThat(after.base().source().version()).isEqualTo("0.2.0");
        assertThat(after.get("convention-108-plus").source().fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.get("convention-108-plus").extended().orElseThrow().source().version()).isEqualTo("0.1.0");
    }

    @Test
    void foldersCanBeCompared() throws IOException {
        replaceWeight();

        assertThat(run("diff", SHIPPED.resolve("base").toString(), folder.resolve("base").toString())).isZero();

        assertThat(out.toString()).startsWith("From base 0.1.0 to base 0.1.0\nscoring: fr-dpia\nPoints of 100");
        assertThat(run("diff", "base", "base@9.9.9", "--rulesets", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no base@9.9.9; there are base@0.1.0, convention-108-plus@0.1.0, "
                + "european-essential-guarantees@0.1.0, and folders of rulesets.\n");
    }

    @Test
    void filesOfAPublishedVersionAreKept() throws IOException {
        publish();
        raise("0.1.1", "{kind: wording, says: Nothing yet.}");
        Files.move(folder.resolve("base/versions"), temp.resolve("elsewhere"));
        Files.move(folder.resolve("convention-108-plus"), temp.resolve("convention-108-plus"));
        Files.move(folder.resolve("european-essential-guarantees"), temp.resolve("european-essential-guarantees"));

        assertThat(run("check", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).isEqualTo("base/versions/0.1.0: The files of version 0.1.0 are not kept, so that what was "
                + "made with it cannot be scored once there is a later one.\n");
    }

    private void publish() throws IOException {
        assertThat(run("publish", "base", folder.toString(), "--on", "2026-11-24")).as(err.toString()).isZero();
        assertThat(out.toString()).matches("base 0\\.1\\.0 is published, fingerprint [0-9a-f]{64}\\. It never changes again: "
                + "raise the version before the next change\\.\n");
    }

    private void raise(String version, String change) throws IOException {
        replace("base/ruleset.yaml", "version: \"0.1.0\"", "version: \"" + version + "\"");
        replace("base/CHANGES.yaml", "versions:\n",
                "versions:\n  - version: \"" + version + "\"\n    changes:\n      - " + change + "\n");
    }

    private void replaceWeight() throws IOException {
        Path file = folder.resolve("base/criteria/22-facial-recognition-prior-checks.yaml");
        String text = Files.readString(file);
        int criterion = text.indexOf("id: fr-dpia");
        int weight = text.indexOf("value: 2", criterion);
        Files.writeString(file, text.substring(0, weight) + "value: 5" + text.substring(weight + 8));
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text.split(Pattern.quote(old), -1)).hasSize(2);
        Files.writeString(path, text.replace(old, now));
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return new CommandLine(new RulesetsCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
