package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Place;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;

@QuarkusTest
class DeploymentResourceTest {

    @Inject
    AssessmentStore assessments;
    @Inject
    DeploymentStore deployments;

    @Test
    void systemOlderThanItsLawIsTold() {
        SampleAnswer basis = Samples.answer("fr-legal-basis", "partial")
                .evidence(Samples.law(Optional.of(LocalDate.of(2026, 1, 18)), Optional.empty()), Samples.law());
        assessments.create(new AnswerSheet("AZ-1", "AZ", "base", "0.1.0", LocalDate.of(2026, 11, 24),
                List.of(basis.build())));
        deployments.save(List.of(system("AZ-OLD", "2025-06"), system("AZ-NEW", "2026-02")));

        assertThat(page("AZ-OLD", "en")).contains("is in force only from January 18, 2026, and the system began 2025-06.")
                .contains("Other rules are cited without a date; one of them may be older.");
        assertThat(page("AZ-OLD", "ru")).contains("действует лишь с 18 января 2026 г., а начало системы — 2025-06.");
        assertThat(page("AZ-NEW", "en")).doesNotContain("is in force only from");
    }

    private static Deployment system(String id, String start) {
        Deployment d = Samples.deployment(id).traits("face-recognition").build();
        return d.withPlace(Place.of(Granularity.CITY, List.of("AZ"), "Baku", ""))
                .withHistory(new History("operational", "", "", "", start, "", ""));
    }

    private static String page(String id, String language) {
        return given().header("Accept-Language", language).get("/deployments/" + id).then().statusCode(200).extract()
                .asString();
    }
}
