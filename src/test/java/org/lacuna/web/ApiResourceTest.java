package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiResourceTest {

    @TestHTTPResource(value = "", management = true)
    String management;

    @Test
    void theResultHoldsNumbersAnswersAndFingerprints() {
        given().get("/api/v1/countries/UZ/result").then().statusCode(200).contentType("application/json")
                .body("report.country", equalTo("UZ")).body("report.draft", equalTo(true))
                .body("report.asOf", equalTo("2026-11-24"))
                .body("report.domains[1].id", equalTo("cross-border-flows"))
                .body("report.domains[1].operators[0].operator", equalTo("police"))
                .body("report.method.ruleset", equalTo("base")).body("report.method.rulesetFingerprint.length()", equalTo(64))
                .body("report.deployments.deployment.id", hasItem("UZ-6"));
    }

    @Test
    void theSameResultIsTheSameBytesInEveryLanguage() {
        byte[] english = given().get("/api/v1/countries/KZ/result").asByteArray();
        byte[] russian = given().header("Accept-Language", "ru").get("/api/v1/countries/KZ/result").asByteArray();

        assertThat(russian).isEqualTo(english);
    }

    @Test
    void deploymentsAndRulesetsAreListed() {
        given().get("/api/v1/deployments").then().body("id", hasItem("KG-ART-1"));
        given().get("/api/v1/rulesets").then().body("[0].id", equalTo("base")).body("[0].version", equalTo("0.1.0"));
    }

    @Test
    void theApiIsDescribedOnTheMachineItselfOnly() {
        assertThat(given().get("/q/openapi").statusCode()).isEqualTo(404);
        assertThat(given().get(management.replaceFirst("(/q)?/*$", "/q/openapi")).asString()).contains("openapi: 3.1.0")
                .contains("/api/v1/countries/{country}/result");
    }
}
