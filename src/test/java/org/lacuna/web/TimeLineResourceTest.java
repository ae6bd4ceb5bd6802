package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimeLineResourceTest {

    @Test
    void aCountryLeadsToItsTimeLine() {
        assertThat(given().get("/countries/UZ").asString()).contains("<a href=\"/countries/UZ/timeline\">Time line</a>");

        String page = given().get("/countries/UZ/timeline").then().statusCode(200).extract().asString();
        assertThat(page).contains("October 1, 2019").contains("May 1, 2023").contains("in force: ")
                .contains("November 24, 2026").contains("in force on an unknown day");
    }

    @Test
    void theLineEndsWhereTheCountryPageStands() {
        String judged = "days.find { it.judged }.domains[0].general.lo";
        float line = given().get("/api/v1/countries/KG/timeline").then().body("country", equalTo("KG"))
                .body("days.day", hasItem("2026-02-05")).extract().path(judged);
        float result = given().get("/api/v1/countries/KG/result").then().extract().path("report.domains[0].general.lo");

        assertThat(line).isEqualTo(result);
    }

    @Test
    void aCountryThatIsNotOnFileHasNone() {
        assertThat(given().get("/countries/XX/timeline").statusCode()).isEqualTo(404);
        assertThat(given().get("/api/v1/countries/XX/timeline").statusCode()).isEqualTo(404);
    }
}
