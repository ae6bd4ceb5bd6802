package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderResourceTest {

    @Test
    void theListOfCountriesLeadsToTheirOrder() {
        assertThat(given().get("/").asString())
                .contains("<a href=\"/order\">Which country stands where, as far as can be told</a>");
    }

    @Test
    void ranksThatOverlapAreRangesAndThePageSaysSo() {
        String page = given().get("/order").then().statusCode(200).extract().asString();

        assertThat(page).containsPattern("1 to [0-9]+\\s*<")
                .contains("Nothing can be told apart here").contains("not distinguishable.")
                .contains("2000 runs, seed ").contains("Draft");
    }

    @Test
    void theListRunsByCodeAndByTheMiddleOnlyOnRequest() {
        String page = given().get("/order").asString();

        assertThat(page.indexOf("/countries/KG\"")).isLessThan(page.indexOf("/countries/KZ\""));
        assertThat(page.indexOf("/countries/KZ\"")).isLessThan(page.indexOf("/countries/TJ\""));
        assertThat(page).doesNotContain("The middle only orders the list")
                .contains("<a href=\"/order?by=general&amp;list=middle\">");
        assertThat(given().get("/order?list=middle").asString())
                .contains("The middle only orders the list; it is no result.").contains("<a href=\"/order?by=general\">");
    }

    @Test
    void theWeakestOperatorOrdersOnRequestAndTheHeadlineStaysGeneral() {
        assertThat(given().get("/order").asString()).contains("General coverage and the ranks it leaves possible")
                .contains("<a href=\"/order?by=weakest-operator\">Order by the weakest operator</a>")
                .doesNotContain("cannot hide behind a good average");

        String weakest = given().get("/order?by=weakest-operator").asString();
        assertThat(weakest).contains("<h1>Which country stands where, by its weakest operator</h1>")
                .contains("Coverage of the weakest operator and the ranks it leaves possible")
                .contains("cannot hide behind a good average").contains("not distinguishable.")
                .contains("<a href=\"/order\">Order by the general number</a>")
                .contains("<a href=\"/api/v1/order?by=weakest-operator\">JSON</a>");
        assertThat(given().header("Accept-Language", "ru").get("/order?by=weakest-operator").asString())
                .contains("Охват наименее охваченного оператора и места, которые он допускает");

        given().get("/api/v1/order").then().body("by", equalTo("general"));
        given().get("/api/v1/order?by=weakest-operator").then().body("by", equalTo("weakest-operator"))
                .body("domains[0].runs", equalTo(2000)).body("plan.spread.value", equalTo(25));
        given().get("/api/v1/order?by=middle").then().statusCode(400);
    }

    @Test
    void theSameOrderIsTheSameBytes() {
        given().get("/api/v1/order").then().contentType("application/json").body("ruleset", equalTo("base"))
                .body("domains.id", hasItem("cross-border-flows")).body("domains[0].runs", equalTo(2000))
                .body("domains[0].seed", matchesPattern("[0-9a-f]{16}"));

        assertThat(given().header("Accept-Language", "ru").get("/api/v1/order").asByteArray())
                .isEqualTo(given().get("/api/v1/order").asByteArray());
    }
}
