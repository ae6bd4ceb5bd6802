package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.web.InChromium;
import org.lacuna.web.Reader;

/** Three people take an edition from draft to published and on to the next, by keyboard and without JavaScript. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class EditionBrowserTest extends InChromium {

    @Inject
    Members members;

    private final List<String> found = new ArrayList<>();
    private final Map<String, BrowserContext> lookers = new HashMap<>();

    @Test
    void aWholeLifeIsLivedByKeyboardWithoutScriptAndPassesAxeInEveryState() {
        Editorial e = new Editorial(members, "Keyboard society", "IE");
        Page assessor = page(e.assessor);
        Page reviewer = page(e.reviewer);
        Page publisher = page(e.publisher);

        go(assessor, e.page() + "/fr-dpia");
        Locator option = assessor.locator("input[name=answer]").first();
        option.focus();
        assessor.keyboard().press("Space");
        type(assessor, "#justification", "No act asks for it.");
        type(assessor, "#evidence-0 input[name=instrument]", "Data Act");
        assessor.locator("input[name=file-0]").setInputFiles(new FilePayload("act.txt", "text/plain", "The act".getBytes()));
        press(assessor, "Save");
        look("answered", e, e.page() + "/fr-dpia");
        see("kept copy", e.publisher, assessor.locator("a[href^='/copies/']").getAttribute("href"));
        go(assessor, e.page());
        look("draft", e, e.page());
        press(assessor, "Submit for review");
        look("submitted", e, e.page());

        go(reviewer, e.page());
        press(reviewer, "Take into review");
        look("in review", e, e.page());
        go(reviewer, e.page() + "/replies");
        press(reviewer, "Keep the reply");
        PlaywrightAssertions.assertThat(reviewer.locator(".problems:focus")).isVisible();
        see("reply", e.reviewer, e.page() + "/replies");
        go(reviewer, e.page() + "/fr-dpia");
        reviewer.locator("input[name=verdict][value=to-be-fixed]").focus();
        reviewer.keyboard().press("Space");
        press(reviewer, "Send");
        PlaywrightAssertions.assertThat(reviewer.locator(".problems:focus")).isVisible();
        reviewer.locator("input[name=verdict][value=to-be-fixed]").focus();
        reviewer.keyboard().press("Space");
        type(reviewer, "#words", "Name the act.");
        press(reviewer, "Send");
        look("to be fixed", e, e.page() + "/fr-dpia");
        look("only to be fixed", e, e.page() + "?show=to-be-fixed");
        look("check", e, e.page() + "/check/facial-recognition");

        go(assessor, e.page() + "/fr-dpia");
        type(assessor, "#justification", "The Data Act does not ask for it.");
        press(assessor, "Save");
        look("changed since", e, e.page() + "/fr-dpia");
        go(reviewer, e.page() + "/fr-dpia");
        reviewer.locator("input[name=verdict][value=acceptable]").focus();
        reviewer.keyboard().press("Space");
        press(reviewer, "Send");
        go(reviewer, e.page());
        press(reviewer, "Approve");
        look("approved", e, e.page());
        go(assessor, e.page() + "/fr-dpia");
        type(assessor, "#justification", "The Data Act, read again, does not ask for it.");
        press(assessor, "Save");
        look("stale", e, e.page());
        go(reviewer, e.page());
        press(reviewer, "Send back");
        PlaywrightAssertions.assertThat(reviewer.locator(".problems")).containsText("Say why you send it back.");
        type(reviewer, "#reason", "Read it a third time.");
        press(reviewer, "Send back");
        look("sent back", e, e.page());
        go(assessor, e.page());
        press(assessor, "Submit for review");
        go(reviewer, e.page());
        press(reviewer, "Take into review");
        reviewer.locator("input[name=lawyer]").focus();
        reviewer.keyboard().press("Space");
        press(reviewer, "Approve");

        go(publisher, e.page());
        press(publisher, "Publish");
        look("published", e, e.page());
        look("frozen", e, e.page() + "/fr-dpia");
        for (String path : List.of("/", "/countries/IE", "/countries/IE/report", "/countries/IE/timeline",
                "/countries/IE/why/facial-recognition/police", "/criteria/fr-dpia?organisation=" + e.organisation.id(),
                "/order?organisation=" + e.organisation.id(), "/compare?organisation=" + e.organisation.id())) {
            see("stranger", "none", path);
        }
        see("member", e.assessor, "/countries/IE?edition=1");

        go(assessor, e.page());
        press(assessor, "Begin a new edition");
        assessor.waitForURL("**/IE-2026-2*");
        String next = assessor.url().replace(site, "/");
        look("next", e, next);
        go(assessor, next + "/fr-dpia");
        look("to confirm", e, next + "/fr-dpia");
        press(assessor, "It still holds");
        PlaywrightAssertions.assertThat(assessor.locator("main")).not().containsText("copied from the edition before");
        go(assessor, next);
        press(assessor, "Submit for review");
        go(reviewer, next);
        press(reviewer, "Take into review");
        press(reviewer, "Approve");
        go(publisher, next);
        press(publisher, "Publish");
        see("second", "none", "/countries/IE/report");
        see("superseded", "none", "/countries/IE?edition=1");
        Page stranger = page("none");
        go(stranger, "/countries/IE?edition=1");
        PlaywrightAssertions.assertThat(stranger.locator("main"))
                .containsText("reviewed by a second person, who is a lawyer.");
        PlaywrightAssertions.assertThat(stranger.locator("main")).containsText("superseded by edition 2");

        go(publisher, next);
        publisher.locator("summary").getByText("Withdraw this edition").focus();
        publisher.keyboard().press("Enter");
        type(publisher, "#withdraw-reason", "A law was read wrongly.");
        press(publisher, "Withdraw the edition");
        look("withdrawn", e, next);
        see("withdrawn", "none", "/countries/IE");

        assertThat(found).isEmpty();
    }

    private Page page(String session) {
        BrowserContext context = chromium.browser().newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en").setViewportSize(320, 800));
        context.addCookies(List.of(new Cookie("lacuna-session", session).setUrl(site)));
        return context.newPage();
    }

    private void go(Page page, String path) {
        page.navigate(site + path.substring(1));
    }

    private static void type(Page page, String field, String words) {
        page.locator(field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).focus();
        List<Page> loaded = new ArrayList<>();
        page.onLoad(loaded::add);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !loaded.isEmpty());
    }

    /**
     * As the assessor sees it in English and the reviewer in Russian; the publisher has buttons on the edition's page alone.
     */
    private void look(String state, Editorial e, String path) {
        see(state, e.assessor, path, List.of("en"));
        see(state, e.reviewer, path, List.of("ru"));
        if (path.matches("/assessments/[A-Z0-9-]+")) {
            see(state, e.publisher, path, List.of("en"));
        }
    }

    private void see(String state, String session, String path) {
        see(state, session, path, Reader.LANGUAGES);
    }

    private void see(String state, String session, String path, List<String> languages) {
        for (String language : languages) {
            BrowserContext looker = lookers.computeIfAbsent(session + language, k -> {
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(320, 800));
                context.addCookies(List.of(new Cookie("lacuna-session", session).setUrl(site)));
                return context;
            });
            try (Page page = looker.newPage()) {
                go(page, path);
                AccountBrowserTest.check(state + " " + language + " " + path, page, found);
            }
        }
    }
}
