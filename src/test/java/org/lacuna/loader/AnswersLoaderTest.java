package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;

class AnswersLoaderTest {

    /** Every key there is. */
    private static final String RIGHT = """
            country: KG
            asOf: "2026-11-24"
            status: draft
            ruleset: small
            answers:
              - criterion: basis
                answer: partial
                binds: [police, private]
                confidence: medium
                evidence:
                  - instrument: Law on Cameras
                    at: art 1
                    quotation: Камеры разрешены.
                    link: https://example.org/law
                    read: "2026-11-23"
                    draft: true
                    inForceFrom: "2025-01-01"
                    inForceTo: "2027-12-31"
                    note: As amended.
                justification: There is a by-law.
            leads:
              - criterion: scope
                note: A bill is said to name the police.
            """;

    private static AnswersLoader loader;
    private static Rulesets rulesets;

    @BeforeAll
    static void loadSmallRuleset(@TempDir Path folder) throws IOException {
        Folders.small(folder);
        rulesets = RulesetLoader.load(folder);
        loader = new AnswersLoader(folder, rulesets);
    }

    @ParameterizedTest
    @CsvSource({ "KG, 19, 13", "KZ, 46, 15", "TJ, 20, 13", "UZ, 24, 11" })
    void theStarterFilesLoad(String country, int answers, int leads) throws IOException {
        Path file = Path.of("src/main/resources/starter/answers", country + ".yaml");
        AnswerSheet sheet = new AnswersLoader(Folders.RULESETS, RulesetLoader.load(Folders.RULESETS))
                .read(country + ".yaml", Files.readString(file));
        assertThat(sheet.id()).isEqualTo(country + "-2026");
        assertThat(sheet.country()).isEqualTo(country);
        assertThat(sheet.answers()).filteredOn(a -> a.state() == AnswerState.VALUE).hasSize(answers);
        assertThat(sheet.answers()).filteredOn(a -> a.state() == AnswerState.UNKNOWN).hasSize(leads);
    }

    @Test
    void theSheetNamesTheVersionThatIsLoadedAndItsFingerprint() {
        AnswerSheet sheet = loader.read("KG.yaml", RIGHT);
        assertThat(sheet).usingRecursiveComparison().ignoringFields("answers").isEqualTo(new AnswerSheet("KG-2026", "KG",
                "small", "1.0.0", rulesets.get("small").source().fingerprint(), LocalDate.of(2026, 11, 24), sheet.answers()));
    }

    @Test
    void anAnswerKeepsAllThatIsWritten() {
        String text = RIGHT.replace("link:", "translation: Cameras are allowed.\n        link:");

        assertThat(loader.read("KG.yaml", text).find("basis")).contains(new Answer("basis", Optional.empty(),
                AnswerState.VALUE, Set.of("partial"), Optional.of(Set.of(Operator.POLICE, Operator.PRIVATE)),
                List.of(new Evidence("Law on Cameras", "art 1", "Камеры разрешены.", "Cameras are allowed.",
                        "https://example.org/law",
                        Optional.of(LocalDate.of(2026, 11, 23)), true, Optional.of(LocalDate.of(2025, 1, 1)),
                        Optional.of(LocalDate.of(2027, 12, 31)), "As amended.")),
                Optional.of(Confidence.MEDIUM), "There is a by-law.", "", false));
    }

    @Test
    void whatIsNotWrittenIsNotKnown() {
        String text = RIGHT.replaceAll("(?s)    binds.*(    justification)", "$1");
        assertThat(loader.read("KG.yaml", text).find("basis")).contains(new Answer("basis", Optional.empty(),
                AnswerState.VALUE, Set.of("partial"), Optional.empty(), List.of(), Optional.empty(),
                "There is a by-law.", "", false));
    }

    @Test
    void bindingNobodyIsNotTheSameAsNotSaying() {
        assertThat(binds("binds: []")).contains(Set.of());
        assertThat(binds("binds: [all]")).contains(Set.of(Operator.values()));
    }

    private static Optional<Set<Operator>> binds(String line) {
        return loader.read("KG.yaml", RIGHT.replace("binds: [police, private]", line)).find("basis").orElseThrow().binds();
    }

    @Test
    void aLeadBecomesAnUnknownAnswer() {
        assertThat(loader.read("KG.yaml", RIGHT).find("scope")).contains(new Answer("scope", Optional.empty(),
                AnswerState.UNKNOWN, Set.of(), Optional.empty(), List.of(), Optional.empty(), "",
                "A bill is said to name the police.", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldInASentence(String name, String right, String wrong, String says) {
        assertThat(RIGHT).containsOnlyOnce(right);
        assertThat(refusal(RIGHT.replace(right, wrong))).isEqualTo(says);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("unknown criterion", "criterion: basis", "criterion: base",
                        "KG.yaml line 6: The ruleset small has no criterion base."),
                arguments("unknown criterion of a lead", "criterion: scope", "criterion: skope",
                        "KG.yaml line 22: The ruleset small has no criterion skope."),
                arguments("unknown option", "answer: partial", "answer: nearly",
                        "KG.yaml line 7: The criterion basis has no option nearly; it has none, partial, full."),
                arguments("answer and lead", "criterion: scope", "criterion: basis",
                        "KG.yaml line 22: The criterion basis is answered a second time."),
                arguments("unknown ruleset", "ruleset: small", "ruleset: great",
                        "KG.yaml line 4: There is no ruleset great; allowed is small."),
                arguments("ruleset outside the folder", "ruleset: small", "ruleset: ../small",
                        "KG.yaml line 4: ruleset is ../small; allowed is lower-case letters and digits, parts joined by -."),
                arguments("date in words", "\"2026-11-24\"", "24 November 2026",
                        "KG.yaml line 2: asOf is 24 November 2026; allowed is a date as in 2026-11-24."),
                arguments("day that is not in the calendar", "\"2026-11-24\"", "2026-02-30",
                        "KG.yaml line 2: 2026-02-30 is no day of the calendar."),
                arguments("day of reading that is not in the calendar", "\"2026-11-23\"", "2026-11-31",
                        "KG.yaml line 15: 2026-11-31 is no day of the calendar."),
                arguments("month that is not in the calendar", "\"2027-12-31\"", "2027-13-01",
                        "KG.yaml line 18: 2027-13-01 is no day of the calendar."),
                arguments("script for a link", "https://example.org/law", "javascript:alert(1)",
                        "KG.yaml line 14: link is javascript:alert(1); "
                                + "allowed is a link that begins with http:// or https://."),
                arguments("country in small letters", "country: KG", "country: kg",
                        "KG.yaml line 1: country is kg; allowed is two capital letters, as in KG."),
                arguments("country in words", "country: KG", "country: Kyrgyzstan",
                        "KG.yaml line 1: country is Kyrgyzstan; allowed is two capital letters, as in KG."),
                arguments("Norway", "country: KG", "country: no",
                        "KG.yaml line 1: country is no; allowed is two capital letters, as in KG."),
                arguments("unknown status", "status: draft", "status: final",
                        "KG.yaml line 3: status is final; allowed is draft."),
                arguments("unknown operator", "[police, private]", "[police, army]",
                        "KG.yaml line 8: binds 2 is army; "
                                + "allowed is all, police, security-service, municipal, other-public, private."),
                arguments("unknown confidence", "confidence: medium", "confidence: sure",
                        "KG.yaml line 9: confidence is sure; allowed is high, medium, low."),
                arguments("yes for true", "draft: true", "draft: yes",
                        "KG.yaml line 16: draft is yes; allowed is true or false."),
                arguments("instrument without a name", "instrument: Law on Cameras", "instrument: \" \"",
                        "KG.yaml line 11: instrument is empty; allowed is a text."),
                arguments("missing key", "    justification: There is a by-law.\n", "",
                        "KG.yaml line 6: answers 1 lacks the key justification."),
                arguments("unknown key", "note: A bill", "remark: A bill", """
                        KG.yaml line 23: leads 1 has the unknown key remark; allowed are criterion, note.
                        KG.yaml line 22: leads 1 lacks the key note."""));
    }

    @Test
    void twoAnswersToOneCriterionAreRefused() {
        assertThat(refusal("""
                country: KG
                asOf: "2026-11-24"
                status: draft
                ruleset: small
                answers:
                  - {criterion: basis, answer: none, justification: There is none.}
                  - {criterion: scope, answer: none, justification: It does not.}
                  - {criterion: basis, answer: full, justification: There is one.}
                """)).isEqualTo("KG.yaml line 8: The criterion basis is answered a second time.");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String wrong = RIGHT.replace("\"2026-11-24\"", "2026-02-30").replace("answer: partial", "answer: nearly")
                .replace("criterion: scope", "criterion: skope");
        assertThat(refusal(wrong)).isEqualTo("""
                KG.yaml line 2: 2026-02-30 is no day of the calendar.
                KG.yaml line 7: The criterion basis has no option nearly; it has none, partial, full.
                KG.yaml line 22: The ruleset small has no criterion skope.""");
    }

    @Test
    void textThatIsNoYamlIsRefused() {
        assertThat(refusal("country: {KG")).isEqualTo("""
                KG.yaml line 1: This is not YAML: expected ',' or '}', but got <stream end>.""");
    }

    @Test
    void anEmptyTextIsRefused() {
        assertThat(refusal("")).isEqualTo("KG.yaml: The file is empty.");
    }

    private static String refusal(String text) {
        return catchThrowableOfType(FaultyFilesException.class, () -> loader.read("KG.yaml", text)).getMessage();
    }
}
