package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.access.OnBehalf;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.people.Organisation;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.PeopleStore;

/** Tonga, code TO. */
@QuarkusTest
class AssessmentImportResourceTest {

    @Inject
    AssessmentFiles files;
    @Inject
    AssessmentStore assessments;
    @Inject
    PeopleStore people;
    @Inject
    Rulesets rulesets;
    @Inject
    OnBehalf onBehalf;

    private byte[] zip(String name) {
        return zip(name, "WF");
    }

    private byte[] zip(String name, String country) {
        String organisation = people.createOrganisation("Wallis").id();
        String id = Organisation.idFor(organisation, name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        onBehalf.run(OnBehalf.program(organisation), () -> {
            assessments.create(new AnswerSheet(id, country, rulesets.base().source(), LocalDate.of(2026, 11, 24),
                    List.of(Answer.of("fr-dpia", "none", Set.of()))));
            assertThat(files.write(id, out)).isTrue();
        });
        return out.toByteArray();
    }

    private static String bring(byte[] zip) {
        Response page = Visitor.at("/assessments/import").upload("/assessments/import", "WF-2026.zip", zip);
        assertThat(page.statusCode()).isEqualTo(303);
        return page.header("Location").replaceAll("https?://[^/]+", "");
    }

    @Test
    void aZipIsLookedThroughTakenInAndOfferedAgain() {
        byte[] zip = zip("WF-2026");
        String check = bring(zip);
        String page = given().get(check).asString();
        assertThat(page).contains("What WF-2026.zip would change", "The assessment is new here.", "base 0.1.0: here too",
                "Take it in").doesNotContain("another assessment of this country");
        assertThat(assessments.find("WF-2026")).isEmpty();

        Response taken = Visitor.at(check).send(check, Map.of());
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.header("Location")).endsWith("/assessments/WF-2026");
        assertThat(given().get("/assessments/WF-2026").asString()).contains("href=\"/assessments/WF-2026.zip\"",
                "It came from another Lacuna as WF-2026.zip on November 24, 2026.");
        Response again = given().get("/assessments/WF-2026.zip");
        assertThat(again.header("Content-Disposition")).isEqualTo("attachment; filename=\"WF-2026.zip\"");
        assertThat(again.asByteArray()).isEqualTo(zip);
        assertThat(given().get(check).statusCode()).isEqualTo(404);
        assertThat(given().get(bring(zip)).asString()).contains("Nothing would change.")
                .doesNotContain("<form method=\"post\"");
    }

    @Test
    void whatIsTakenHereIsAskedForAnotherName() {
        assessments.create(new AnswerSheet("TK-2027", "TK", rulesets.base().source(), LocalDate.of(2026, 11, 24), List.of()));
        String check = bring(zip("TK-2027", "TK"));
        Response taken = given().get(check);
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.asString())
                .contains("There is an assessment TK-2027 here already, and it says something else. It stays"
                        + " as it is, and nothing is taken in.", "The file is kept for a day");
        Response wrong = given().get(check + "?as=KZ-1");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("An assessment cannot be called KZ-1; allowed are TK,", "value=\"KZ-1\"");

        String page = given().get(check + "?as=TK-2027-b").asString();
        assertThat(page).contains("It would be called TK-2027-b here; in the zip it is TK-2027.");
        Response in = Visitor.at(check + "?as=TK-2027-b").send(check, Map.of("as", "TK-2027-b"));
        assertThat(in.header("Location")).endsWith("/assessments/TK-2027-b");
        assertThat(given().get("/assessments/TK-2027-b").asString()).contains("There it was called TK-2027.");
    }

    @Test
    void whatIsNoAssessmentIsRefusedOnThePage() {
        Response page = Visitor.at("/assessments/import").upload("/assessments/import", "a.zip", "hello".getBytes());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("The file is no zip; allowed is the zip of an assessment.");
        assertThat(given().get("/assessments/nowhere.zip").statusCode()).isEqualTo(404);
    }
}
