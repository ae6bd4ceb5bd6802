package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.loader.CasesOf;
import picocli.CommandLine;

/** Follows "Add a criterion" of rulesets/README.md to the letter, and then goes wrong in the ways people do. */
class AddACriterionTest {

    private static final Pattern FILE = Pattern.compile("(?m)^ {7}# (base/\\S+)\n((?: {7}.*\n)+)");
    private static final String CRITERION = "base/criteria/29-facial-recognition-sunset.yaml";
    private static final String RUSSIAN = "base/i18n/ru/29-facial-recognition-sunset.yaml";
    private static final String CASE = "base/cases/29-facial-recognition-sunset.yaml";

    @TempDir
    Path folder;

    private StringWriter out;
    private StringWriter err;

    /** Without the older cases, whose numbers move with any new criterion. */
    @BeforeEach
    void follow() throws IOException {
        CasesOf.copyRulesets(folder);
        Matcher file = FILE.matcher(Files.readString(Path.of("rulesets/README.md")));
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2).replaceAll("(?m)^ {7}", ""));
        }
    }

    @Test
    void theStepsLeadToACriterionWithoutFindings() {
        assertThat(check()).isZero();
        assertThat(out.toString()).contains("base 0.1.0: 91 criteria, ", "\n0 faults, ")
                .doesNotContain("i18n/ru, fr-sunset#title");
        assertThat(out.toString().lines().filter(line -> line.contains("base/cases: No case answers"))).hasSize(1)
                .noneMatch(line -> line.contains("fr-sunset"));
        assertThat(test()).isZero();
        assertThat(out.toString()).endsWith("1 cases, 0 failed\n");
    }

    @Test
    void aForgottenGapSentenceIsNamed() throws IOException {
        replace(CRITERION, "    gap: The permission to use facial recognition never ends by itself.\n", "");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(CRITERION + " line 3: criteria 1 lacks the key gap.\n");
    }

    @Test
    void aProvisionThatIsNotInTheInstrumentIsNamed() throws IOException {
        replace(CRITERION, "principle of necessity", "principle of sunset");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(CRITERION
                + " line 17: The instrument np has no provision principle of sunset; it has"
                + " principle of legality; principle of necessity; principle of adequacy; principle of proportionality; principle"
                + " of competent judicial authority; principle of user notification; principle of transparency; principle of"
                + " public oversight; principle of integrity of communications; principle of safeguards for international"
                + " cooperation; principle of safeguards against illegitimate access.\n");
    }

    @Test
    void optionsThatDoNotRiseAreNamed() throws IOException {
        replace(CRITERION, "score: 0.5", "score: 1");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(CRITERION + " line 14: The option full scores no more than the one before it; options"
                        + " stand from worst to best.\n");
    }

    @Test
    void aConditionThatNothingMeetsIsNamed() throws IOException {
        replace(CRITERION, "    gap:", "    appliesWhen: {all: [{criterion: fr-legal-basis, answerIs: [none]},"
                + " {not: {criterion: fr-legal-basis, atMost: 0}}]}\n    otherwise: absent\n    gap:");

        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).contains("\nfault: base/criteria, fr-sunset: Nobody is ever asked it, since its appliesWhen"
                + " (fr-legal-basis is none and not (fr-legal-basis scores at most 0)) is true for no answers; expected is a"
                + " condition that some answers meet, or none.\n").contains("\n1 faults, ");
    }

    @Test
    void aCaseThatWasWorkedOutWrongIsNamed() throws IOException {
        replace(CASE, "99.1", "90");

        assertThat(test()).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(CASE + ":2: A good law without a sunset clause loses the clause and nothing else\n"
                        + "  expected police coverage of facial-recognition 90, got 99.12: most is lost at fr-sunset (0.88)\n");
    }

    @Test
    void aForgottenCaseIsRemarked() throws IOException {
        Files.delete(folder.resolve(CASE));

        assertThat(check()).isZero();
        assertThat(out.toString())
                .containsPattern("\nremark: base/cases: No case answers .*, fr-sunset, .*; expected is at least"
                        + " one for each\\.\n");
    }

    @Test
    void aStaleTranslationIsRemarkedWithWhatItMustBe() throws IOException {
        replace(CRITERION, "title: Sunset clause", "title: Sunset clauses");

        assertThat(check()).isZero();
        assertThat(out.toString()).contains("\nremark: base/i18n/ru, fr-sunset#title: It translates an older text, with the"
                + " fingerprint a95a271c; expected is a translation of the text as it is now, with of: \"90540c60\".\n");
    }

    @Test
    void anyEightDigitsForATranslationLeadToTheRightOnes() throws IOException {
        replace(RUSSIAN, "a95a271c", "00000000");

        assertThat(check()).isZero();
        assertThat(out.toString()).contains("\nremark: base/i18n/ru, fr-sunset#title: It translates an older text, with the"
                + " fingerprint 00000000; expected is a translation of the text as it is now, with of: \"a95a271c\".\n");
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path path = folder.resolve(file);
        assertThat(Files.readString(path)).containsOnlyOnce(right);
        Files.writeString(path, Files.readString(path).replace(right, wrong));
    }

    private int check() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        return run(new RulesetsCheckCommand(noon), folder.toString(), "--steps", "50");
    }

    private int test() {
        return run(new RulesetsTestCommand(), folder.toString());
    }

    private int run(Object command, String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }
}
