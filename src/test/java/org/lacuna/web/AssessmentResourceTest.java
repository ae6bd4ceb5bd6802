package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentResourceTest {

    @Test
    void theTaskListLeadsThroughTheGroups() {
        assertThat(given().get("/assessments/TJ-2026").asString())
                .containsPattern("[0-9]+ of 90 answered").contains("Next open question")
                .contains("Facial recognition and biometrics")
                .contains("<a href=\"/assessments/TJ-2026/fr-legal-basis\">Legal basis</a>")
                .contains("/assessments/TJ-2026/check/oversight");
    }

    @Test
    void anotherCountryCanBeStartedAndIsStartedOnce() {
        Response first = Visitor.at("/").send("/assessments", Map.of("country", "GE"));
        Response again = Visitor.at("/").send("/assessments", Map.of("country", "GE"));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).endsWith("/assessments/GE-2026");
        assertThat(again.header("Location")).endsWith("/assessments/GE-2026");
        assertThat(given().get("/countries/GE").asString()).contains("Georgia").contains("0–100");
    }

    @Test
    void noCountryIsNoAssessment() {
        assertThat(Visitor.at("/").send("/assessments", Map.of("country", "ZZ")).statusCode()).isEqualTo(400);
    }
}
