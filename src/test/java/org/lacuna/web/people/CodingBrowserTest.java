package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.people.Editorial.get;
import static org.lacuna.web.people.Editorial.send;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Grant;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.web.InChromium;
import org.lacuna.web.Reader;

/** Pages of second codings, on a phone and in both languages. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class CodingBrowserTest extends InChromium {

    @Inject
    Members members;

    private final List<String> found = new ArrayList<>();

    @Test
    void axeFindsNothingOnPagesOfSecondCodingsAndNothingIsTooWideForAPhone() {
        Editorial e = new Editorial(members, "Phone coding society", "RO");
        Person second = members.create(e.organisation.id(), Grant.of(Set.of(Role.ASSESSOR), Set.of()));
        String coder = members.session(second);
        e.answer("fr-dpia", "none", "First words");
        e.answer("fr-legal-basis", "full", "First words");
        see(e.reviewer, e.page() + "/codings");
        send(e.page() + "/codings", e.reviewer, Map.of("how", "share", "percent", "100", "seed", "7", "coder",
                second.penName()));
        assertThat(get(e.page() + "/codings", e.reviewer).asString()).contains("2, drawn: 100 %, seed 7");
        for (String criterion : List.of("fr-dpia", "fr-legal-basis")) {
            send(e.page() + "/coding/" + criterion, coder, Map.of("version", "0", "answer", "none", "justification",
                    "Second words", "instrument", "Act", "quotation", "Quoted", "binds", "not-stated", "then", "stay"));
        }
        see(coder, e.page() + "/coding");
        see(coder, e.page() + "/coding/fr-dpia");
        see(coder, e.page() + "/fr-dpia");
        send(e.page() + "/coding", coder, Map.of());
        String compare = get(e.page() + "/codings", e.reviewer).asString().replaceAll(
                "(?s).*href=\"([^\"]*/codings/[0-9]+)\".*",
                "$1");
        see(e.reviewer, compare);
        see(e.reviewer, e.page() + "/fr-legal-basis");

        assertThat(found).isEmpty();
    }

    private void see(String session, String path) {
        for (String language : Reader.LANGUAGES) {
            try (BrowserContext looker = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(320, 800))) {
                looker.addCookies(List.of(new Cookie("lacuna-session", session).setUrl(site)));
                Page page = looker.newPage();
                page.navigate(site + path.substring(1));
                AccountBrowserTest.check(language + " " + path, page, found);
            }
        }
    }
}
