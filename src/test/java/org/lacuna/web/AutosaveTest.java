package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** The one script there is. Somalia, code SO, has an assessment for each test. */
@QuarkusTest
class AutosaveTest extends InChromium {

    private static final int MOST_BYTES = 5 * 1024;
    private static int number;

    @Inject
    AssessmentStore assessments;
    @Inject
    Rulesets rulesets;

    private String id;
    private String question;

    @BeforeEach
    void startAssessment() {
        id = "SO-" + ++number;
        question = "/assessments/" + id + "/fr-dpia";
        assessments.create(new AnswerSheet(id, "SO", rulesets.base().source(), LocalDate.of(2026, 10, number), List.of()));
    }

    @Test
    void theScriptIsOffUntilSomebodyTurnsItOnAndThenOnPagesOfQuestionsAlone() {
        Response plain = given().get(question);
        assertThat(plain.asString()).doesNotContain("<script");
        assertThat(plain.header("Content-Security-Policy")).doesNotContain("script-src");
        Response turned = Visitor.at("/assessments/" + id).send("/assessments/" + id + "/autosave", Map.of("on", "yes"));
        assertThat(turned.getCookie("lacuna-autosave")).isEqualTo("on");

        Response page = given().cookie("lacuna-autosave", "on").get(question);
        assertThat(page.asString()).contains("<script src=\"/static/autosave.js\" defer></script>");
        assertThat(page.headers().getValues("Content-Security-Policy")).containsExactly("default-src 'none'; style-src 'self'; "
                + "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; "
                + "connect-src 'self'");
        for (String other : List.of("/assessments/" + id, "/countries/SO", "/")) {
            Response without = given().cookie("lacuna-autosave", "on").get(other);
            assertThat(without.asString()).as(other).doesNotContain("<script");
            assertThat(without.header("Content-Security-Policy")).as(other).doesNotContain("script-src");
        }
        assertThat(given().get("/static/autosave.js").asByteArray().length).isBetween(500, MOST_BYTES);
    }

    @Test
    void aDraftIsKeptBesideTheAnswerOnFileAndGoesWhenItSaysTheSame() {
        assessments.save(id, Answer.of("fr-dpia", "none", Set.of()), 0, Signed.by("Other"));
        Visitor visitor = Visitor.at(question);
        Map<String, String> typed = Map.of("version", "1", "operator", "all", "answer", "none", "justification", "Half a sen");
        assertThat(visitor.send(question + "/draft", typed).statusCode()).isEqualTo(204);
        assertThat(given().get(question).asString()).contains("Half a sen</textarea>").contains("no answer yet");
        assertThat(assessments.find(id).orElseThrow().find("fr-dpia").map(Answer::justification)).contains("");

        visitor.send(question + "/draft", Map.of("version", "1", "operator", "all", "answer", "none"));
        assertThat(given().get(question).asString()).doesNotContain("Half a sen").doesNotContain("no answer yet");
        assertThat(visitor.send("/assessments/" + id + "/nothing/draft", typed).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTypedComesBackAndNothingIsLostWithoutANetwork() {
        try (BrowserContext browser = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"))) {
            Page page = browser.newPage();
            page.navigate(site + "assessments/" + id);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Turn it on")).click();
            page.navigate(site + question.substring(1));
            page.locator("#justification").fill("Typed and not sent");
            page.locator("#reason").focus();
            page.waitForCondition(() -> page.locator("#autosave").textContent().startsWith("Draft saved at "));
            assertThat(page.locator("#autosave").textContent()).matches(
                    "Draft saved at [0-9]{1,2}:[0-9]{2}.*\\. The private note is kept when you save\\.");
            assertThat(Axe.violations(page)).isEmpty();
            browser.setOffline(true);
            page.locator("#justification").fill("Typed without a network");
            page.locator("#reason").focus();
            page.waitForCondition(() -> page.locator("#autosave").textContent().startsWith("Not saved just now."));
            assertThat(page.locator("#justification").inputValue()).isEqualTo("Typed without a network");
            browser.setOffline(false);
            page.waitForCondition(() -> page.locator("#autosave").textContent().startsWith("Draft saved at "));
            page.reload();
            assertThat(page.locator("#justification").inputValue()).isEqualTo("Typed without a network");
        }
        assertThat(assessments.find(id).orElseThrow().find("fr-dpia", Optional.empty())).isEmpty();
    }
}
