package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lacuna.cases.Case;
import org.lacuna.loader.CasesLoader;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;

@QuarkusTest
class CasesResourceTest {

    @Inject
    Rulesets rulesets;
    @Inject
    CasesLoader cases;

    @Test
    void theMethodLeadsToEveryCaseWithItsReason() {
        assertThat(given().get("/method").asString()).contains("<a href=\"/rulesets/base/cases\">");

        String page = given().get("/rulesets/base/cases").then().statusCode(200).extract().asString();
        Ruleset base = rulesets.base().source();
        for (Case one : cases.read(base)) {
            assertThat(page).contains("<span lang=\"en\">" + one.sentence() + "</span>").contains(one.place().toString());
        }
        assertThat(page).contains(" cases, 0 not as expected.").contains("<span class=\"tag passes\">passes</span>")
                .doesNotContain("fails");
    }

    @Test
    void theRussianPageKeepsTheLanguageOfTheCases() {
        assertThat(given().header("Accept-Language", "ru").get("/rulesets/base/cases").asString())
                .contains("<h2>Совпало с ожиданием</h2>")
                .contains("<span lang=\"en\">Without any law nothing is covered</span>");
    }

    @Test
    void anUnknownRulesetHasNoCases() {
        assertThat(given().get("/rulesets/nowhere/cases").statusCode()).isEqualTo(404);
    }
}
