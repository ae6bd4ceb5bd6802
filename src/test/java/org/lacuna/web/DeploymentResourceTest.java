package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
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

    @Test
    void capsThatActStandApartFromThoseThatMayAct() {
        assessments.create(new AnswerSheet("GE-1", "GE", "base", "0.1.0", LocalDate.of(2026, 11, 24),
                List.of(Samples.answer("fr-live-ban-or-authorisation").state(AnswerState.SILENT).build())));
        deployments.save(List.of(system("GE-LIVE", "GE", "2026-02", "live-identification")));

        assertThat(page("GE-LIVE", "en")).containsOnlyOnce("A cap acts: Live identification")
                .contains("A cap may act; what is still open decides: ");
        assertThat(page("GE-LIVE", "ru")).containsOnlyOnce("Действует потолок: ")
                .contains("Потолок может действовать; это зависит от того, что еще открыто: ");
        assertThat(given().get("/countries/GE").asString()).contains("Caps that act: 1.").contains("Caps that may act: 2.");
        given().get("/api/v1/countries/GE/result").then().body("report.deployments[0].caps", hasSize(1))
                .body("report.deployments[0].capsUndecided", hasSize(2));
    }

    @Test
    void whatFollowsFromAVendorIsToldWithTheLawOfItsState() {
        assertThat(page("KG-3", "en")).contains(
                "compel secret help <span class=\"quiet\">(not in the record: follows from Vega Radio Engineering Concern, "
                        + "at home in: Russia)</span>")
                .contains("Draft, not reviewed by a lawyer. That a law can be used so does not mean that it has been.")
                .contains("<h3>Russia</h3>").contains("Federal Law on Communications")
                .contains("<strong>art 64</strong>: Operators must store contents")
                .contains("From memory, 2026-11-24. Confidence: low: recalled, or the source names no source");
        assertThat(page("KG-3", "ru")).contains("(нет в записи: следует из поставщика Vega Radio Engineering Concern, "
                + "государство: Россия)").contains("По памяти, 2026-11-24.");
        assertThat(page("KZ-2", "en")).contains("<span class=\"tag\">possible</span> <span class=\"quiet\">(not in the record: "
                + "follows from Presight AI, at home in: United Arab Emirates)</span>")
                .contains("The law of this state was not looked into, so whether it can compel a vendor stays open.");
        assertThat(page("KZ-7", "en")).doesNotContain("Law behind foreign vendors");
    }

    @Test
    void theReportNamesEveryForeignVendorUnderItsState() {
        String report = given().header("Accept-Language", "en").get("/countries/KG/report").asString();

        assertThat(report).contains("<h3>China</h3>").contains("<h3>Russia</h3>")
                .contains("Stilsoft Bishkek (<a href=\"/deployments/KG-2\">KG-2</a>)");
    }

    private static Deployment system(String id, String start) {
        return system(id, "AZ", start, "face-recognition");
    }

    private static Deployment system(String id, String country, String start, String trait) {
        return Samples.deployment(id).traits(trait).build()
                .withPlace(Place.of(Granularity.CITY, List.of(country), "", ""))
                .withHistory(new History("operational", "", "", "", start, "", ""));
    }

    private static String page(String id, String language) {
        return given().header("Accept-Language", language).get("/deployments/" + id).then().statusCode(200).extract()
                .asString();
    }
}
