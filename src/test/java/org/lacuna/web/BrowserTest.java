package org.lacuna.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages in a real Chromium, without JavaScript, as a reader with an old phone or Tor Browser has them. */
@QuarkusTest
class BrowserTest extends InChromium {

    private static final Pattern RANGE = Pattern.compile("([0-9]+)–([0-9]+)");

    @Test
    void twoAnswersNarrowTheRangeAndTheReportShowsIt() {
        try (BrowserContext reader = chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = reader.newPage();
            page.navigate(site);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tajikistan").setExact(true)).click();
            int before = width(page);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer the questions")).click();
            answer(page, "Legal basis", 1);
            assertThat(page.locator("h1").textContent()).contains("biometric");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to all questions")).click();
            answer(page, "Closed list of purposes", 0);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Countries").setExact(true)).first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tajikistan").setExact(true)).click();

            assertThat(width(page)).isLessThan(before);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Printable report")).click();
            assertThat(page.title()).isEqualTo("Tajikistan: facial recognition and cross-border data flows in law - Lacuna");
            assertThat(page.locator("main").textContent()).contains("Found in the police act.");
        }
    }

    private static void answer(Page page, String criterion, int option) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(criterion).setExact(true)).click();
        page.locator("input[name=answer]").nth(option).check();
        page.getByLabel("Law or document").first().fill("Police Act");
        page.getByLabel("Article, paragraph").first().fill("art 1");
        page.getByLabel("Justification (will be printed)").fill("Found in the police act.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and continue")).click();
    }

    private static int width(Page country) {
        Matcher range = RANGE.matcher(country.locator("table.coverage tfoot .range").first().textContent());
        assertThat(range.find()).isTrue();
        return Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1));
    }

    @Test
    void aPageWithFaultsWouldBeFound() {
        try (BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            page.setContent("<html><body><main><h1>No</h1><img src='data:,'><input></main></body></html>");
            assertThat(Axe.violations(page)).extracting(Rule::getId).containsExactlyInAnyOrder("document-title",
                    "html-has-lang",
                    "image-alt", "label");
        }
    }

    @Test
    void axeFindsNothing() {
        assertThat(Reader.LANGUAGES.parallelStream().flatMap(language -> faults(language).stream())).isEmpty();
    }

    /** With a Chromium of its own, since one is asked by one thread only. */
    private List<String> faults(String language) {
        List<String> found = new ArrayList<>();
        try (Chromium own = Chromium.start()) {
            Page page = own.browser().newPage(new Browser.NewPageOptions().setLocale(language));
            for (String path : EveryPageTest.PAGES.stream().filter(p -> !p.equals(EveryPageTest.INDEX)).toList()) {
                page.navigate(site + path.substring(1));
                for (Rule rule : Axe.violations(page)) {
                    found.add(language + " " + path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
                }
            }
        }
        return found;
    }

    @Test
    void aTableNobodyKnowsIsMappedWithoutScriptOnAPhoneAndPassesAxe() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(320, 640).setLocale("en");
        try (BrowserContext reader = chromium.browser().newContext(phone)) {
            Page page = reader.newPage();
            page.navigate(site + "import");
            page.getByLabel("File", new Page.GetByLabelOptions().setExact(true)).setInputFiles(new FilePayload("table.csv",
                    "text/csv", ("Country,City,Agency,Supplier,Year,Cameras,Link\n"
                            + "Chile,Santiago,City police,First,2021,about 60,https://example.org/1\n"
                            + "Chile,Arica,City police,First,2022,never counted,https://example.org/2\n").getBytes()));
            press(page, "Read the file");
            passes(page, "file");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Say what the columns mean")).click();
            passes(page, "columns");
            press(page, "See what would change");
            passes(page, "problems");
            page.getByLabel("Kind of record").selectOption("deployment");
            page.getByLabel("How fine it is").selectOption("city");
            page.locator("#status").selectOption("unknown");
            page.locator("#confidence").selectOption("low");
            page.locator("#id").fill("chile");
            press(page, "See what would change");
            passes(page, "check");
            press(page, "Write 2 new and 0 changed records");
            passes(page, "kept");
            assertThat(page.locator("main").textContent()).contains("2 new, 0 changed, 0 unchanged.");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        Locator again = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again"));
        while (again.isVisible()) {
            again.click();
        }
    }

    private static void passes(Page page, String step) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(step).isEqualTo(320);
        assertThat(Axe.violations(page)).as(step).isEmpty();
    }

    @Test
    void anErrorIsReachedByKeyboardAndPassesAxe() {
        try (BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            page.navigate(site + "assessments/TJ-2026/fr-dpia");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("This cannot apply in this country")).focus();
            page.keyboard().press("Space");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and continue")).focus();
            page.keyboard().press("Enter");
            page.waitForSelector(".problems");

            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("problems");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void nothingIsCutOffAt320Pixels() {
        try (BrowserContext phone = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = phone.newPage();
            for (String path : EveryPageTest.PAGES) {
                page.navigate(site + path.substring(1));
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(320);
            }
        }
    }

    @Test
    void noPageTalksToAnybodyElseOrBreaksItsOwnPolicy() {
        try (BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            List<String> elsewhere = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest(r -> {
                if (!r.url().startsWith(site) && !r.url().startsWith("data:")) {
                    elsewhere.add(r.url());
                }
            });
            page.onConsoleMessage(m -> {
                if (m.text().contains("Content Security Policy")) {
                    complaints.add(page.url() + " " + m.text());
                }
            });
            EveryPageTest.PAGES.forEach(path -> page.navigate(site + path.substring(1)));

            assertThat(elsewhere).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void everyFieldHasAName() {
        try (BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            for (String path : List.of("assessments/KZ-2026/a-constitution", "deployments/KZ-1/edit")) {
                page.navigate(site + path);
                for (Locator field : page.locator("input:not([type=hidden]), textarea, select").all()) {
                    assertThat((Boolean) field.evaluate("e => e.labels.length > 0")).as(field.getAttribute("name")).isTrue();
                }
            }
        }
    }
}
