package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore;

@QuarkusTest
class QuestionResourceTest {

    private static int number;

    @Inject
    AssessmentStore assessments;

    private String id;
    private String path;

    @BeforeEach
    void startAssessment() {
        id = "MN-" + ++number;
        path = "/assessments/" + id + "/fr-dpia";
        assessments.create(new AnswerSheet(id, "MN", "base", "0.1.0", LocalDate.of(2026, 11, number), List.of()));
    }

    @Test
    void anAnswerIsKeptWithItsEvidence() {
        Response response = Visitor.at(path).send(path, Map.ofEntries(Map.entry("version", "0"),
                Map.entry("answer", "partial"), Map.entry("binds", List.of("police", "private")),
                Map.entry("instrument", List.of("Data Act", "")), Map.entry("provision", List.of("art 35", "")),
                Map.entry("quotation", List.of("Перед обработкой …", "")),
                Map.entry("translation", List.of("Before processing …", "")),
                Map.entry("link", List.of("https://example.org/a?b=1&c=2", "")),
                Map.entry("read", List.of("2026-11-20", "")), Map.entry("inForceFrom", List.of("2024-01-01", "")),
                Map.entry("inForceTo", List.of("", "")), Map.entry("draft", List.of("no", "no")),
                Map.entry("evidenceNote", List.of("", "")), Map.entry("confidence", "high"),
                Map.entry("justification", "Line one\r\nline two"), Map.entry("reason", ""), Map.entry("then", "stay")));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith(path + "?saved=yes");
        assertThat(saved()).contains(new Answer("fr-dpia", Optional.empty(), AnswerState.VALUE, Set.of("partial"),
                Optional.of(Set.of(Operator.POLICE, Operator.PRIVATE)),
                List.of(new Evidence("Data Act", "art 35", "Перед обработкой …", "Before processing …",
                        "https://example.org/a?b=1&c=2",
                        Optional.of(LocalDate.of(2026, 11, 20)), false, Optional.of(LocalDate.of(2024, 1, 1)),
                        Optional.empty(), "")),
                Optional.of(Confidence.HIGH), "Line one\nline two", "", false));
        assertThat(given().get(path + "?saved=yes").asString()).contains("Saved.").contains("Перед обработкой …")
                .contains("Before processing …")
                .contains("value=\"partial\" checked");
    }

    @Test
    void aPrivateNoteIsKeptWhateverBecomesOfTheAnswerAndLeavesNowhere() throws IOException {
        Visitor aida = Visitor.at(path);
        Visitor bek = Visitor.at(path);
        assertThat(aida.send(path, Map.of("version", "0", "privateNote", "Ask the canary\r\nin Osh", "privateSeen", "0",
                "then", "stay")).statusCode()).isEqualTo(422);
        bek.send(path, Map.of("version", "0", "answer", "~silent", "privateNote", "Canary of Bek", "privateSeen", "0", "then",
                "stay"));

        assertThat(given().get(path).asString()).contains("Private note: never printed, never exported")
                .contains(">Ask the canary\nin Osh\n\n* * *\n\nCanary of Bek</textarea>");
        for (String out : List.of("/countries/MN", "/countries/MN/report", "/api/v1/countries/MN/result",
                "/criteria/fr-dpia")) {
            assertThat(given().get(out).asString()).as(out).doesNotContain("anary");
        }
        for (String zip : List.of("/countries/MN/data.zip", "/countries/MN/data.xlsx", "/assessments/" + id + ".zip")) {
            try (ZipInputStream in = new ZipInputStream(given().get(zip).asInputStream())) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as(zip + entry).doesNotContain("anary");
                }
            }
        }
    }

    @Test
    void whoLeavesAPrivateNoteEmptyTakesNothingAwayFromWhatAnotherWroteMeanwhile() {
        Visitor aida = Visitor.at(path);
        Visitor.at(path).send(path, Map.of("version", "0", "answer", "~silent", "privateNote", "Ask in Osh", "privateSeen", "0",
                "then", "stay"));
        aida.send(path, Map.of("version", "0", "answer", "~silent", "privateNote", "", "privateSeen", "0", "then", "stay"));
        assertThat(given().get(path).asString()).contains(">Ask in Osh</textarea>");

        Visitor.at(path).send(path, Map.of("version", "1", "answer", "~silent", "privateNote", "", "privateSeen", "1", "then",
                "stay"));
        assertThat(given().get(path).asString()).doesNotContain("Ask in Osh");
    }

    @Test
    void savingLeadsToTheNextQuestion() {
        Response response = Visitor.at(path).send(path,
                Map.of("version", "0", "answer", "~silent", "reason", "Searched the data act", "then", "next"));

        assertThat(response.header("Location")).endsWith("/assessments/" + id + "/fr-prior-consultation");
        assertThat(saved().map(Answer::state)).contains(AnswerState.SILENT);
        assertThat(saved().flatMap(Answer::binds)).contains(Set.of());
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndNothingTypedIsLost() {
        Response response = Visitor.at(path).send(path, Map.of("version", "0", "answer", "~not-applicable", "binds",
                List.of("police", "not-stated"), "instrument", List.of("Act", ""), "link", List.of("javascript:alert(1)", ""),
                "read", List.of("yesterday", ""), "provision", List.of("", "art 1"), "justification", "My long <b>text</b>"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("<title>Error: ")
                .contains("Say why this cannot apply.")
                .contains("Either tick operators or that you have not found out whom the rule binds, not both.")
                .contains("Source 1: the link is javascript:alert(1); it must begin with http:// or https://.")
                .contains("Source 1: yesterday is no date; write it as 2026-11-24.")
                .contains("Source 2: name the law or document.")
                .contains("My long &lt;b&gt;text&lt;/b&gt;").doesNotContain("<b>text</b>")
                .doesNotContain("href=\"javascript:");
        assertThat(saved()).isEmpty();
    }

    @Test
    void noAnswerChosenIsSaid() {
        Response response = Visitor.at(path).send(path, Map.of("version", "0", "justification", "kept"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("Choose an answer.").contains(">kept</textarea>");
    }

    @Test
    void theReasonOfAChangeComesBackWithTheForm() {
        Visitor visitor = Visitor.at(path);
        visitor.send(path, Map.of("version", "0", "answer", "none", "binds", "not-stated", "then", "stay"));

        Response response = visitor.send(path,
                Map.of("version", "1", "answer", "~not-applicable", "why", "The act was \"repealed\""));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("maxlength=\"4000\" value=\"The act was &quot;repealed&quot;\"");
    }

    @Test
    void twentyThousandCyrillicLettersAreKept() {
        String text = "Қорғау ҒғҮүҰұ ӯҷҳқ ы".repeat(1000);

        Visitor.at(path).send(path, Map.of("version", "0", "answer", "none", "justification", text, "then", "stay"));

        assertThat(saved().map(Answer::justification)).contains(text);
        assertThat(given().get(path).asString()).contains(text);
    }

    @Test
    void twoHundredThousandLettersFitAndOneMoreIsSaid() {
        Response response = Visitor.at(path).send(path,
                Map.of("version", "0", "answer", "none", "reason", "a".repeat(200_001)));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("200001 characters; at most 200000 fit.");
    }

    @Test
    void whoComesSecondChoosesAndNothingIsOverwritten() {
        Visitor first = Visitor.at(path);
        Visitor second = Visitor.at(path);
        first.send(path, Map.of("version", first.version(), "answer", "none", "justification", "Theirs"));

        Response response = second.send(path,
                Map.of("version", second.version(), "answer", "full", "justification", "Mine"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.asString())
                .contains("Somebody else has saved this answer while you wrote, and changed the same parts.")
                .contains("<strong>Mine:</strong> Mine").contains("<strong>Theirs, on file now:</strong> Theirs")
                .contains(">Mine</textarea>");
        assertThat(saved().map(Answer::justification)).contains("Theirs");

        Visitor again = Visitor.on(response, second);
        Map<String, Object> fields = new HashMap<>(Map.of("version", again.version(), "base", "0", "answer", "full",
                "justification", "Mine", "pick-justification", "theirs", "then", "stay"));
        assertThat(again.send(path, fields).statusCode()).isEqualTo(409);
        fields.put("pick-answer", "mine");
        assertThat(again.send(path, fields).statusCode()).isEqualTo(303);
        assertThat(saved().map(Answer::justification)).contains("Theirs");
        assertThat(saved().map(Answer::options)).contains(Set.of("full"));
    }

    @Test
    void differentPartsOfTwoEditorsAreBothKeptAndTold() {
        Visitor.at(path).send(path, Map.of("version", "0", "answer", "none", "justification", "Base", "then", "stay"));
        Visitor first = Visitor.at(path);
        Visitor second = Visitor.at(path);
        first.send(path, Map.of("version", first.version(), "answer", "none", "justification", "Better"));

        Response response = second.send(path, Map.of("version", second.version(), "answer", "full", "justification", "Base",
                "why", "The new law", "then", "next"));

        assertThat(response.header("Location")).endsWith(path + "?saved=yes&taken=justification");
        assertThat(saved().map(Answer::justification)).contains("Better");
        assertThat(saved().map(Answer::options)).contains(Set.of("full"));
        assertThat(given().get(path + "?saved=yes&taken=justification").asString())
                .contains("Their changes are kept beside yours: Justification.");
        assertThat(given().get(path + "/history").asString()).contains("The new law").contains("at the machine itself");
    }

    @Test
    void whatIsNoAnswerYetIsADraftUntilItIsOneOrDropped() {
        Visitor.at(path).send(path, Map.of("version", "0", "answer", "~not-applicable", "justification", "Half a thought"));

        String page = given().get(path).asString();
        assertThat(page).contains("You typed this at November 24, 2026, 12:00 UTC.").contains(">Half a thought</textarea>")
                .contains("Say why this cannot apply.");
        assertThat(given().get("/assessments/" + id).asString()).contains("your draft").contains("Continue where you were");
        Visitor.at(path).send(path, Map.of("version", "0", "then", "drop"));
        assertThat(given().get(path).asString()).doesNotContain("Half a thought");

        Visitor.at(path).send(path, Map.of("version", "0", "justification", "Again"));
        Visitor.at(path).send(path, Map.of("version", "0", "answer", "none", "justification", "Again", "then", "stay"));
        assertThat(given().get(path).asString()).doesNotContain("You typed this at").contains(">Again</textarea>");
    }

    @Test
    void anOperatorMayHaveAnAnswerOfItsOwn() {
        Visitor.at(path).send(path, Map.of("version", "0", "answer", "full", "then", "stay"));
        String own = path + "?operator=police";
        assertThat(given().get(own).asString()).contains("There is no answer of its own for this operator (police)");

        Response response = Visitor.at(own).send(path,
                Map.of("version", "0", "operator", "police", "answer", "none", "then", "stay"));

        assertThat(response.header("Location")).endsWith(path + "?operator=police&saved=yes");
        AnswerSheet sheet = assessments.find(id).orElseThrow();
        assertThat(sheet.find("fr-dpia", Operator.POLICE).map(Answer::options)).contains(Set.of("none"));
        assertThat(sheet.find("fr-dpia", Operator.PRIVATE).map(Answer::options)).contains(Set.of("full"));

        Visitor there = Visitor.at(own);
        there.send(path, Map.of("version", there.version(), "operator", "police", "then", "remove"));
        assertThat(assessments.find(id).orElseThrow().find("fr-dpia", Operator.POLICE).map(Answer::options))
                .contains(Set.of("full"));
        given().get(path + "?operator=nobody").then().statusCode(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        given().contentType("application/x-www-form-urlencoded").formParam("answer", "none").post(path)
                .then().statusCode(400);

        assertThat(saved()).isEmpty();
    }

    @Test
    void fromElsewhereNobodyWrites() {
        for (Map<String, String> headers : List.of(Map.of("Host", "lacuna.example.org"),
                Map.of("X-Forwarded-For", "192.0.2.7"), Map.of("Forwarded", "for=192.0.2.7"))) {
            String page = given().headers(headers).contentType("application/x-www-form-urlencoded")
                    .formParam("answer", "none").post(path).then().extract().asString();
            assertThat(page).contains("Only at the machine itself");
            assertThat(given().headers(headers).get(path).asString())
                    .contains("Answers can be changed only on the machine that runs Lacuna")
                    .doesNotContain("Save and continue");
        }
        assertThat(saved()).isEmpty();
    }

    @Test
    void unknownAssessmentsAndQuestionsAreNotFound() {
        for (String wrong : new String[] { "/assessments/XX-1", "/assessments/XX-1/fr-dpia", "/assessments/KZ-2026/fr-nothing",
                "/assessments/KZ-2026/check/nothing", "/criteria/nothing", "/deployments/nothing", "/rulesets/nothing" }) {
            given().get(wrong).then().statusCode(404);
        }
    }

    private Optional<Answer> saved() {
        return assessments.find(id).orElseThrow().find("fr-dpia");
    }
}
