package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.access.Totp;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.store.SessionStore;
import org.lacuna.web.Axe;
import org.lacuna.web.Chromium;
import org.lacuna.web.InChromium;
import org.lacuna.web.Reader;

/** Pages of accounts in a real Chromium, without JavaScript of their own. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class AccountBrowserTest extends InChromium {

    @Inject
    Members members;
    @Inject
    SessionStore sessions;
    @Inject
    Clock clock;

    @Test
    void noLetterIsLostWhenTheSessionEndsWhileSomebodyWrites() {
        String written = "Статья 7.\n\n\"Биометрические\" данные & <ничего> больше: ёжик\n"
                + "съешь ещё этих булок ".repeat(950);
        List<String> found = new ArrayList<>();
        Person person = members.create(Role.ASSESSOR);
        for (String language : Reader.LANGUAGES) {
            try (BrowserContext writer = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(language)
                    .setViewportSize(320, 800).setJavaScriptEnabled(language.equals("en")))) {
                signIn(writer, person);
                Page page = writer.newPage();
                page.navigate(site + "assessments/UZ-2026/fr-signage");
                page.locator("input[name=answer][value='~silent']").check();
                page.locator("#justification").fill(written + language);
                sessions.endAll(person.id());
                page.locator("button[value=stay]").last().click();

                assertThat(page.locator("h1").textContent()).isEqualTo(language.equals("en") ? "Sign in" : "Войти");
                assertThat(page.locator("main .warning").textContent()).isEqualTo(language.equals("en")
                        ? "Your session has ended. What you wrote has not been saved yet, and is not lost: sign in on this"
                                + " page, and it comes along."
                        : "Ваш сеанс закончился. Написанное ещё не сохранено, но не потеряно: войдите на этой странице, и оно"
                                + " перейдёт вместе с вами.");
                page.locator("#name").fill(person.penName());
                page.locator("#passphrase").fill("seven blue elephants");
                page.locator("main button").click();
                page.locator("#passphrase").fill(Members.PASSPHRASE);
                axe(language + " session ended", page, found);
                page.locator("main button").click();
                axe(language + " signed in again", page, found);
                page.locator("main button").click();

                assertThat(page.locator("#justification").inputValue()).isEqualTo(written + language);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void axeFindsNothingAndNothingIsTooWideForAPhone() {
        List<String> found = new ArrayList<>();
        Person person = members.create(Role.ADMINISTRATOR, Role.ASSESSOR);
        List<String> paths = List.of("account", "account/second-factor", "people", "people/" + person.id(), "sign-in", "reset",
                "assessments/KZ-2026/fr-dpia");
        for (String language : Reader.LANGUAGES) {
            try (BrowserContext reader = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(320, 800))) {
                signIn(reader, person);
                Page page = reader.newPage();
                for (String path : paths) {
                    page.navigate(site + path);
                    check(language + " " + path, page, found);
                }
                page.navigate(site + "people");
                page.locator("button").last().click();
                check(language + " link", page, found);
                page.navigate(page.locator("main code").textContent().replaceFirst("^https?://[^/]+/", site));
                check(language + " invitation", page, found);
                page.locator("main button").click();
                check(language + " invitation problems", page, found);
                page.navigate(site + "people/" + members.create(Role.READER).id());
                page.locator("form[action$=reset] button").click();
                check(language + " reset code", page, found);
                page.navigate(site + "account/second-factor");
                page.locator("#old").fill(Members.PASSPHRASE);
                page.locator("#code").fill(Totp.code(page.locator("input[name=secret]").inputValue(), clock.instant()));
                page.locator("main button").click();
                check(language + " recovery codes", page, found);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void axe(String where, Page page, List<String> found) {
        if (where.startsWith("en")) {
            check(where, page, found);
        }
    }

    static void check(String where, Page page, List<String> found) {
        for (Rule rule : Axe.violations(page)) {
            found.add(where + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        if (!page.evaluate("document.documentElement.scrollWidth").equals(320)) {
            found.add(where + ": wider than 320 px");
        }
        if (System.getProperty("pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(System.getProperty("pictures"), where.replaceAll("[ /]", "-") + ".png")));
        }
    }

    private void signIn(BrowserContext reader, Person person) {
        reader.addCookies(List.of(new Cookie("lacuna-session", members.session(person)).setUrl(site)));
    }

    @Test
    void aPersonSignsInAndOutByKeyboardAlone() {
        Person person = members.create(Role.READER);
        try (BrowserContext reader = chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = reader.newPage();
            page.navigate(site + "countries/KG");
            page.locator("#name").focus();
            page.keyboard().type(person.penName());
            page.keyboard().press("Tab");
            page.keyboard().insertText("wrong passphrase");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page).hasTitle("Error: Sign in - Lacuna");
            assertThat(page.locator(":focus").textContent()).contains("The pen name, the passphrase or the code is not right.");
            assertThat(page.locator("#name").inputValue()).isEqualTo(person.penName());
            page.locator("#passphrase").focus();
            page.keyboard().insertText(Members.PASSPHRASE);
            page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Kyrgyzstan");
            page.navigate(site + "account");
            assertThat(page.locator(".tasks").textContent()).contains("(this one)");
            page.locator("button").first().focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page).hasTitle("Sign in - Lacuna");
            page.goBack();
            assertThat(page.content()).doesNotContain("(this one)");
        }
    }
}
