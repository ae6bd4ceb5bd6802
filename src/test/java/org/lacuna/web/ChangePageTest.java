package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.store.AssessmentStore;

/** With two assessments of one country, and one of another to a ruleset version long gone. */
@QuarkusTest
@TestProfile(ChangePageTest.Empty.class)
class ChangePageTest {

    public static class Empty implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lacuna.starter", "false");
        }
    }

    @Inject
    AssessmentStore store;

    @BeforeEach
    void fill() {
        if (store.countries().isEmpty()) {
            LocalDate force = LocalDate.of(2025, 7, 1);
            store.create(sheet("AM-1", "AM", "0.1.0", LocalDate.of(2025, 1, 1),
                    Samples.answer("fr-legal-basis", "none").build()));
            store.create(sheet("AM-2", "AM", "0.1.0", LocalDate.of(2026, 1, 1), Samples.answer("fr-legal-basis", "full")
                    .evidence(Samples.law(Optional.of(force), Optional.empty())).build()));
            store.create(sheet("GE-1", "GE", "0.0.9", LocalDate.of(2026, 1, 1)));
        }
    }

    @Test
    void theMovementBetweenTwoAssessmentsIsSplit() {
        String page = given().get("/countries/AM/timeline").asString();

        assertThat(page).contains("<h2 id=\"change\">Why coverage moved between assessments</h2>")
                .contains("<h3>January 1, 2025 – January 1, 2026</h3>").contains(": law</li>");
        assertThat(given().header("Accept-Language", "ru").get("/countries/AM/timeline").asString())
                .contains("Почему охват сдвинулся между оценками").contains(": право</li>");
        assertThat(given().get("/countries/GE/timeline").asString()).doesNotContain("id=\"change\"");
    }

    @Test
    void answersToAnotherVersionAreNotCompared() {
        assertThat(given().get("/order").asString())
                .contains("</a>: its answers are to base 0.0.9, the order is by base 0.1.0</li>")
                .contains("What is not comparable");
    }

    private static AnswerSheet sheet(String id, String country, String version, LocalDate day, Answer... answers) {
        return new AnswerSheet(id, country, "base", version, day, List.of(answers));
    }
}
