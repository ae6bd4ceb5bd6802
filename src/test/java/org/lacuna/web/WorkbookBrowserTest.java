package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** A filled workbook comes back in a real Chromium on a phone: with mistakes, with a clash, and refused. */
@QuarkusTest
class WorkbookBrowserTest extends InChromium {

    private static final String ID = "PW-browser";

    @Inject
    AssessmentStore assessments;

    @Test
    void everyStateOfThePagePassesAxe() throws IOException {
        assessments.create(new AnswerSheet(ID, "PW", "base", "0.1.0", LocalDate.of(2025, 1, 1), List.of()));
        save("before", 0);
        byte[] taken = given().get("/assessments/" + ID + "/questions.xlsx?language=en").asByteArray();
        save("theirs", 1);
        try (BrowserContext reader = chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(320, 640).setLocale("en"))) {
            Page page = reader.newPage();
            bring(page, "no workbook".getBytes(StandardCharsets.UTF_8));
            passes(page, "refused");
            bring(page, FilledWorkbook.of(taken).put("fr-dpia", "answer", "perhaps").file());
            passes(page, "problems");
            bring(page, FilledWorkbook.of(taken).put("fr-dpia", "justification", "mine").put("fr-legal-basis", "answer", "none")
                    .file());
            passes(page, "clash");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save 1 new and 0 changed answers")).click();
            passes(page, "saved");
            assertThat(page.locator("main").textContent()).contains("Answers saved: 1.");
        }
    }

    private void bring(Page page, byte[] file) {
        page.navigate(site + "assessments/" + ID);
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("filled.xlsx", "application/octet-stream", file));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show what would change")).click();
    }

    private static void passes(Page page, String step) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(step).isEqualTo(320);
        assertThat(Axe.violations(page)).as(step).isEmpty();
    }

    private void save(String justification, long seen) {
        assertThat(assessments.save(ID, new Answer("fr-dpia", Optional.empty(), AnswerState.VALUE, Set.of("none"),
                Optional.empty(), List.of(), Optional.empty(), justification, "", false), seen, Signed.by("Somebody else")))
                .isEmpty();
    }
}
