package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@QuarkusTest
class CompareResourceTest {

    private static final String FOUR = "?country=KZ&country=KG&country=TJ&country=UZ";

    @Test
    void theListOfCountriesLeadsToAFormOfCountries() {
        assertThat(given().get("/").asString()).contains("<a href=\"/compare\">Compare countries</a>");

        assertThat(given().get("/compare").then().statusCode(200).extract().asString())
                .contains("<input type=\"checkbox\" name=\"country\" value=\"KZ\"><span>Kazakhstan</span>")
                .contains("Choose 2 to 20 countries").doesNotContain("class=\"problems\"");
    }

    @Test
    void tooFewTooManyAndUnknownCountriesAreRefusedAllAtOnce() {
        String many = IntStream.range(0, 19).mapToObj(i -> "&country=X" + (char) ('A' + i)).collect(Collectors.joining());

        assertThat(problems("?country=KZ&country=kz")).containsExactly(
                "Number of countries chosen: 1. Choose at least 2, at most 20.");
        assertThat(problems("?country=KZ&country=<b>")).containsExactly(
                "&lt;B&gt;: nothing is on file about such a country; choose from the list.");
        assertThat(problems("?country=KZ&country=KG" + many)).contains(
                "XA: nothing is on file about such a country; choose from the list.",
                "Number of countries chosen: 21. Choose at most 20, at least 2.");
        assertThat(given().get("/compare?country=KZ&country=XX").asString())
                .contains("value=\"KZ\" checked").contains("<title>Error: Compare countries - Lacuna</title>");
        given().get("/api/v1/compare?country=XX").then().statusCode(400)
                .body("title", equalTo("These countries cannot be compared")).body("says",
                        equalTo("XX: nothing is on file about such a country; choose from the list. "
                                + "Number of countries chosen: 1. Choose at least 2, at most 20."));
    }

    private static List<String> problems(String query) {
        Matcher found = Pattern.compile("<li><a href=\"#countries\">(.*?)</a></li>")
                .matcher(given().get("/compare" + query).then().statusCode(400).extract().asString());
        List<String> problems = new ArrayList<>();
        while (found.find()) {
            problems.add(found.group(1));
        }
        return problems;
    }

    @Test
    void countriesStandSideBySideWithWhatCannotBeCompared() {
        String page = given().get("/compare" + FOUR).then().statusCode(200).extract().asString();

        assertThat(page).contains("<h1>Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan</h1>".replace("Kazakhstan, Kyrgyzstan",
                "Kyrgyzstan, Kazakhstan")).contains("Draft, not reviewed by a lawyer.")
                .contains("cannot be told apart from:").contains("What cannot be compared")
                .contains("ranges touch, so nobody knows which law covers more.")
                .contains("/compare/criteria?country=KG&amp;country=KZ&amp;country=TJ&amp;country=UZ#foundations");
        assertThat(given().header("Accept-Language", "ru").get("/compare" + FOUR).asString())
                .contains("неразличима с:").contains("Что нельзя сравнивать").contains("Черновик, не проверен юристом.");
    }

    @Test
    void criteriaThatDifferStandInLettersAndLeadToTheirPages() {
        String page = given().get("/compare/criteria?country=KZ&country=UZ").then().statusCode(200).extract().asString();
        String all = given().get("/compare/criteria?country=KZ&country=UZ&all=yes").asString();

        assertThat(page).contains("<a href=\"/criteria/a-scope-law-enforcement\">").containsPattern("<td class=\"GAP\">G")
                .containsPattern("<td class=\"PARTLY\">P").contains("certain difference");
        assertThat(all.split("<tr><th scope=\"row\">")).hasSize(91);
        assertThat(page.split("<tr><th scope=\"row\">").length).isBetween(10, 90);
    }

    @Test
    void theComparisonHoldsTheNumbersOfTheCountries() {
        Response comparison = given().get("/api/v1/compare?country=UZ&country=KZ");
        Response kazakhstan = given().get("/api/v1/countries/KZ/result");

        comparison.then().statusCode(200).contentType("application/json")
                .body("countries.country", equalTo(List.of("KZ", "UZ")))
                .body("countries[0].draft", equalTo(true)).body("caveats.kind", hasItem("draft"));
        for (int domain = 0; domain < 2; domain++) {
            String place = "domains[" + domain + "].places.find { it.country == 'KZ' }.";
            String own = "report.domains[" + domain + "].";
            for (String number : List.of("general.lo", "general.hi", "weakest.lo", "weakest.hi", "completeness")) {
                assertThat((Number) comparison.path(place + number)).isEqualTo(kazakhstan.path(own + number));
            }
        }
        assertThat(
                given().header("Accept-Language", "ru").get("/api/v1/compare?country=KZ&country=UZ&country=KZ").asByteArray())
                .isEqualTo(comparison.asByteArray());
    }

    @Test
    void picturesAreWellFormedBlackAndWhiteAndSayThatTheyAreDrafts() throws Exception {
        for (String picture : List.of("ranges", "dots", "tiles")) {
            Response response = given().header("Accept-Language", "ru").get("/compare/" + picture + ".svg" + FOUR);
            Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(response.asByteArray()));

            assertThat(response.contentType()).isEqualTo("image/svg+xml;charset=UTF-8");
            assertThat(response.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"lacuna-" + picture + "-kg-kz-tj-uz.svg\"");
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getDocumentElement().getTextContent()).contains("Черновик, не проверен юристом.")
                    .contains("Казахстан").contains("Наименее охваченный оператор");
            assertThat(response.asString()).doesNotContain("style=").doesNotContain("href");
            assertThat(Pattern.compile("#[0-9a-f]{6}").matcher(response.asString()).results().map(m -> m.group()).distinct())
                    .containsOnly("#000000", "#ffffff");
        }
        assertThat(given().get("/compare/ranges.svg?country=KZ").statusCode()).isEqualTo(400);
        assertThat(given().get("/compare/pies.svg" + FOUR).statusCode()).isEqualTo(404);
    }
}
