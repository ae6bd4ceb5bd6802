package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DomainReport.LossReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Operator;

@QuarkusTest
class CountryRulesetResourceTest {

    private static final String EEG = "european-essential-guarantees";

    @Inject
    Reports reports;

    @Test
    void theListNamesEveryRulesetWithItsSentence() {
        String page = given().get("/rulesets").then().statusCode(200).extract().asString();
        assertThat(page).contains("<a href=\"/rulesets/base\">").contains("<a href=\"/rulesets/convention-108-plus\">")
                .contains("How far does a country&#39;s law give the four guarantees by which Europe judges")
                .contains("Extends: Legal coverage of facial recognition and cross-border data flows");
    }

    @Test
    void aRulesetThatExtendsAnotherShowsItsDifferencesFirst() {
        String page = given().get("/rulesets/" + EEG).then().statusCode(200).extract().asString();
        assertThat(page.indexOf("<caption>Criteria that differ</caption>")).isPositive()
                .isLessThan(page.indexOf("From answers to numbers"));
        assertThat(page).contains("<a href=\"#a-remedies\">Remedy against state access</a>")
                .contains("<section class=\"entry\" id=\"a-remedies\">").contains("It is not about: private.")
                .contains("General storage of everyone&#39;s communications data is by itself more than strictly necessary.")
                .contains("<td data-label=\"Weight\">2 → 3</td>");
        assertThat(given().get("/rulesets/base").asString()).doesNotContain("Criteria that differ");
    }

    @Test
    void theCountryLeadsToItsAnswersUnderEveryRulesetThatExtends() {
        assertThat(given().get("/countries/KZ").asString())
                .contains("<a href=\"/countries/KZ/rulesets/convention-108-plus\">")
                .contains("<a href=\"/countries/KZ/rulesets/" + EEG + "\">");
    }

    @Test
    void carriedAnswersCountAndOwnQuestionsAreSaidToBeOpen() {
        CountryReport under = reports.find("KZ", EEG, "en").orElseThrow();
        assertThat(under.method().ruleset()).isEqualTo(EEG);
        assertThat(under.domains().get(0).completeness()).isBetween(1, 99);

        String page = given().get("/countries/KZ/rulesets/" + EEG).then().statusCode(200).extract().asString();
        assertThat(page).contains("Open until answered for this ruleset")
                .contains("<a href=\"/rulesets/" + EEG + "#a-remedies\">Before whom can a person challenge state access "
                        + "to their data without having to prove that it happened?</a>")
                .contains("<a href=\"/rulesets/" + EEG + "#eeg-people-abroad\">")
                .contains("href=\"/countries/KZ/rulesets/" + EEG + "/why/guarantee-d/police\"");
    }

    @Test
    void aReplacedCriterionIsOpenAlthoughTheBaseAnswersIt() {
        assertThat(reports.find("KZ", "en").orElseThrow().openQuestions()).noneMatch(q -> q.criterion().equals("a-remedies"));
        assertThat(reports.find("KZ", EEG, "en").orElseThrow().openQuestions())
                .anyMatch(q -> q.criterion().equals("a-remedies"));
    }

    @Test
    void theLossListAddsUpUnderTheOtherRulesetToo() {
        reports.find("KZ", EEG, "en").orElseThrow().domains().forEach(d -> d.operators().stream()
                .filter(o -> o.coverage().isPresent()).forEach(CountryRulesetResourceTest::addsUp));
        String page = given().get("/countries/KZ/rulesets/" + EEG + "/why/essential-guarantees/police").then()
                .statusCode(200).extract().asString();
        assertThat(page).contains("<p class=\"kicker\">European Essential Guarantees for state access to data</p>")
                .contains("<a href=\"/rulesets/" + EEG + "#eeg-actionable\">")
                .contains("<a href=\"/criteria/d-bulk?country=KZ\">");
    }

    private static void addsUp(OperatorReport operator) {
        double lost = operator.losses().stream().mapToDouble(LossReport::lost).sum();
        double open = operator.losses().stream().mapToDouble(LossReport::open).sum();
        Points points = operator.coverage().orElseThrow();
        assertThat(100 - lost).isCloseTo(points.hi(), within(1e-6));
        assertThat(100 - lost - open).isCloseTo(points.lo(), within(1e-6));
    }

    @Test
    void aPrivateOperatorHasNoCoverageUnderTheGuarantees() {
        assertThat(reports.find("KZ", EEG, "en").orElseThrow().domains()).allSatisfy(d -> assertThat(d.operators())
                .filteredOn(o -> o.operator() == Operator.PRIVATE).allMatch(o -> o.coverage().isEmpty()));
        given().get("/countries/KZ/rulesets/" + EEG + "/why/guarantee-d/private").then().statusCode(404);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        given().get("/countries/KZ/rulesets/base").then().statusCode(404);
        given().get("/countries/KZ/rulesets/nowhere").then().statusCode(404);
        given().get("/countries/XX/rulesets/" + EEG).then().statusCode(404);
    }
}
