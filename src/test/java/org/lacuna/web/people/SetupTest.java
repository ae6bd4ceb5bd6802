package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Role;
import org.lacuna.store.PeopleStore;
import org.lacuna.web.Chromium;
import org.lacuna.web.Reader;
import org.lacuna.web.Visitor;

/** From a server without accounts to the first one; one walk, since there is no way back. */
@QuarkusTest
@TestProfile(SetupTest.Fresh.class)
class SetupTest {

    public static class Fresh implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lacuna.home", "${user.dir}/target/test-home/fresh-${quarkus.uuid}");
        }
    }

    @Inject
    PeopleStore people;
    @TestHTTPResource
    String site;
    @ConfigProperty(name = "lacuna.home")
    Path home;

    @Test
    void theFirstAdministratorIsSetUpFromTheMachineOrByTheLinkAndOnlyOnce() throws IOException {
        Path file = home.resolve("setup-link");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        String link = Files.readString(file).strip();
        assertThat(link).matches("http://localhost:[0-9]+/setup\\?token=[A-Za-z0-9_-]{43}");
        String token = link.substring(link.indexOf('=') + 1);

        assertThat(elsewhere("/countries/KZ").statusCode()).isEqualTo(200);
        assertThat(elsewhere("/import").statusCode()).isEqualTo(403);
        assertThat(elsewhere("/setup").statusCode()).isEqualTo(404);
        assertThat(elsewhere("/setup?token=" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(elsewhere("/setup?token=" + token).statusCode()).isEqualTo(200);
        assertThat(given().get("/").asString()).contains("<a href=\"/setup\">Set up accounts</a>");
        assertThat(given().get("/setup").asString()).contains("open the link that was printed when the server started")
                .doesNotContain("<form");

        String page = "/setup?token=" + token;
        assertThat(Visitor.at(page).send("/setup", fields("Рустам", "A".repeat(43))).statusCode()).isEqualTo(404);
        String wrong = Visitor.at(page)
                .send("/setup", Map.of("token", token, "name", "R", "passphrase", "qwertyuiop123", "again", ""))
                .asString();
        assertThat(wrong).contains("Name the organisation, in 200 letters at most.").contains("A pen name has 2 to 60")
                .contains("This passphrase is among the first that are guessed.").contains("The two passphrases differ.");
        assertThat(look(page)).isEmpty();
        Visitor late = Visitor.at(page);
        Response done = Visitor.at(page).send("/setup", fields("Рустам", token));

        assertThat(done.header("Location")).endsWith("/account/second-factor");
        assertThat(file).doesNotExist();
        assertThat(people.findOrganisation("1").orElseThrow().name()).isEqualTo("Камеры и право");
        assertThat(people.credentials("рустам").orElseThrow().person().roles()).contains(Role.ADMINISTRATOR, Role.ASSESSOR);
        assertThat(late.send("/setup", fields("Второй", token)).statusCode()).isEqualTo(404);
        assertThat(given().get("/setup?token=" + token).statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get("/import").header("Location")).endsWith("/sign-in?next=/import");
        assertThat(given().redirects().follow(false).get("/countries/KZ").statusCode()).isEqualTo(303);
        // The administrator's organisation has what was there.
        people.setSecondFactor(people.credentials("рустам").orElseThrow().person().id(), "A".repeat(32), -1, Set.of());
        assertThat(given().cookie("lacuna-session", done.cookie("lacuna-session")).get("/assessments/KZ-2026").statusCode())
                .isEqualTo(200);
    }

    /** What is wrong with the form in a browser. */
    private List<String> look(String path) {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            for (String language : Reader.LANGUAGES) {
                try (BrowserContext reader = chromium.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(320, 800))) {
                    Page page = reader.newPage();
                    page.navigate(site + path.substring(1));
                    AccountBrowserTest.check(language + " setup", page, found);
                    page.locator("main button").click();
                    AccountBrowserTest.check(language + " setup problems", page, found);
                }
            }
        }
        return found;
    }

    private static Map<String, String> fields(String name, String token) {
        return Map.of("token", token, "organisation", "Камеры и право", "name", name, "language", "ru", "passphrase",
                "семь синих слонов",
                "again", "семь синих слонов");
    }

    private static Response elsewhere(String path) {
        return given().header("Via", "1.1 proxy").redirects().follow(false).get(path);
    }
}
