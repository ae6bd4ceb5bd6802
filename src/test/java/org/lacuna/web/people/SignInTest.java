package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.MovableClock;
import org.lacuna.access.Secrets;
import org.lacuna.access.Totp;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.people.Session;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.SessionStore;
import org.lacuna.web.Visitor;

@QuarkusTest
@TestProfile(AccountsProfile.class)
class SignInTest {

    private static final String WRONG = "The pen name, the passphrase or the code is not right.";

    @Inject
    Members members;
    @Inject
    PeopleStore people;
    @Inject
    SessionStore sessions;
    @Inject
    Clock clock;

    private Person person;

    @BeforeEach
    void somebody() {
        person = members.create(Role.ASSESSOR);
    }

    @Test
    void strangersReadNoDraftsAndWriteNothingNotEvenAtTheMachine() {
        Response page = given().redirects().follow(false).get("/countries/KZ");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/sign-in?next=/countries/KZ");
        assertThat(given().get("/api/v1/countries/KZ/result").then().statusCode(401).extract().asString())
                .isEqualTo("{\"says\":\"You are not signed in, or your session has ended. Nothing was changed.\","
                        + "\"title\":\"Sign in first\"}");
        assertThat(Visitor.at("/sign-in").send("/assessments/TJ-2026/fr-dpia", Map.of("answer", "none", "version", "0"))
                .statusCode()).isEqualTo(401);
        assertThat(given().get("/setup").statusCode()).isEqualTo(404);
        assertThat(given().get("/method").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsInReadsOnWhereTheyWanted() {
        Response in = signIn(person.penName(), Members.PASSPHRASE, "", "/countries/KZ");

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).endsWith("/countries/KZ");
        assertThat(in.headers().getValues("Set-Cookie")).hasSize(4).anyMatch(c -> c.matches(
                "lacuna-session=[A-Za-z0-9_-]{43};(Version=1;)?Path=/;HttpOnly;SameSite=Lax"))
                .anyMatch(c -> c.matches(
                        "lacuna-known=[A-Za-z0-9_-]{43};(Version=1;)?Path=/;Max-Age=31536000;HttpOnly;SameSite=Strict"))
                .anyMatch(c -> c.startsWith("lacuna-language=en;")).anyMatch(c -> c.startsWith("lacuna-csrf="));
        assertThat(given().cookie("lacuna-session", in.cookie("lacuna-session")).get("/countries/KZ").asString())
                .contains("<h1>Kazakhstan</h1>").contains("<a href=\"/account\">" + person.penName() + "</a>");
    }

    @Test
    void nobodyIsLedElsewhere() {
        for (String next : Set.of("//example.org", "https://example.org", "/\\example.org", "javascript:alert(1)",
                "/a?b=//c")) {
            Response in = signIn(person.penName(), Members.PASSPHRASE, "", next);
            assertThat(in.header("Location")).as(next).matches("http://(localhost|127\\.0\\.0\\.1):[0-9]+/");
        }
    }

    @Test
    void unknownNamesAndWrongPassphrasesAreToldTheSame() {
        Response wrong = signIn(person.penName(), "seven blue elephants", "", "/");
        Response unknown = signIn("Nobody", "seven blue elephants", "", "/");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.asString()).contains(WRONG);
        assertThat(bare(wrong, person.penName())).isEqualTo(bare(unknown, "Nobody"));
    }

    private static String bare(Response page, String name) {
        return page.asString().replace(name, "").replaceAll("name=\"csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void aCookieFromBeforeTheSignInIsNoSessionAfterIt() {
        String planted = Secrets.token();
        Response in = Visitor.at("/sign-in", planted).send("/sign-in",
                Map.of("name", person.penName(), "passphrase", Members.PASSPHRASE));

        assertThat(in.cookie("lacuna-session")).isNotEqualTo(planted);
        assertThat(opens(planted)).isFalse();
        assertThat(opens(in.cookie("lacuna-session"))).isTrue();
    }

    @Test
    void signingInAgainEndsTheSessionBefore() {
        String before = members.session(person);
        Response in = Visitor.at("/sign-in", before).send("/sign-in",
                Map.of("name", person.penName(), "passphrase", Members.PASSPHRASE));

        assertThat(opens(before)).isFalse();
        assertThat(opens(in.cookie("lacuna-session"))).isTrue();
    }

    @Test
    void aCopiedCookieIsOfNoUseAfterSigningOut() {
        String session = members.session(person);
        Response out = Visitor.at("/account", session).send("/sign-out", Map.of());

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(opens(session)).isFalse();
    }

    @Test
    void aCopiedCookieIsOfNoUseAfterThePassphraseChanges() {
        String other = members.session(person);
        String session = members.session(person);
        Response changed = Visitor.at("/account", session).send("/account/passphrase",
                Map.of("old", Members.PASSPHRASE, "passphrase", "восемь жёлтых китов", "again", "восемь жёлтых китов"));

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(opens(other)).isFalse();
        assertThat(opens(session)).isFalse();
        assertThat(opens(changed.cookie("lacuna-session"))).isTrue();
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "", "/").statusCode()).isEqualTo(422);
        assertThat(signIn(person.penName(), "восемь жёлтых китов", "", "/").statusCode()).isEqualTo(303);
    }

    @Test
    void aCopiedCookieIsOfNoUseAfterDisabling() {
        String session = members.session(person);
        String administrator = members.session(members.create(Role.ADMINISTRATOR));
        String path = "/people/" + person.id();

        assertThat(Visitor.at(path, administrator).send(path + "/disable", Map.of()).statusCode()).isEqualTo(303);
        assertThat(opens(session)).isFalse();
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "", "/").asString()).contains(WRONG);

        assertThat(Visitor.at(path, administrator).send(path + "/enable", Map.of()).statusCode()).isEqualTo(303);
        assertThat(opens(session)).isFalse();
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "", "/").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsWithItsTime() {
        String idle = members.session(person);
        String busy = members.session(person);
        for (int i = 0; i < 25; i++) {
            assertThat(opens(busy)).as(String.valueOf(i)).isTrue();
            pass(Session.IDLE.minusSeconds(60));
        }
        assertThat(opens(idle)).isFalse();
        assertThat(opens(busy)).isFalse();
    }

    @Test
    void aPersonEndsTheirOtherSessionsAndNobodyElses() {
        String other = members.session(person);
        String session = members.session(person);
        long id = sessions.list(person.id()).get(0).id();
        Person stranger = members.create(Role.READER);
        String theirs = members.session(stranger);

        assertThat(Visitor.at("/account", theirs).send("/account/sessions/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(opens(other)).isTrue();
        assertThat(Visitor.at("/account", session).send("/account/sessions/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(opens(other)).isFalse();
        assertThat(opens(session)).isTrue();
    }

    @Test
    void guessesAreSlowedForTheNameTheyGuessAndForNobodyElse() {
        String session = members.session(person);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(person.penName(), "guess number " + i, "", "/").statusCode()).isEqualTo(422);
        }
        Visitor guesser = Visitor.at("/sign-in");
        for (int i = 5; i < 1000; i++) {
            Response refused = guesser.send("/sign-in", Map.of("name", person.penName(), "passphrase", Members.PASSPHRASE));
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.asString()).contains("Too many tries. Try again in 1 min.");
        }
        assertThat(opens(session)).isTrue();
        assertThat(signIn(members.create(Role.READER).penName(), Members.PASSPHRASE, "", "/").statusCode()).isEqualTo(303);

        pass(Duration.ofSeconds(15));
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "", "/").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyIsKeptOutOfABrowserInWhichTheyHaveSignedIn() {
        String browser = signIn(person.penName(), Members.PASSPHRASE, "", "/").cookie("lacuna-known");
        for (int i = 0; i < 20; i++) {
            signIn(person.penName(), "guess number " + i, "", "/");
        }
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "", "/").statusCode()).isEqualTo(429);
        Map<String, String> known = Map.of("lacuna-known", browser);
        Map<String, String> right = Map.of("name", person.penName(), "passphrase", Members.PASSPHRASE);

        assertThat(Visitor.at("/sign-in", known).send("/sign-in", right).statusCode()).isEqualTo(303);
        // It is of no use for another name, and guesses from there are slowed as well.
        String other = members.create(Role.READER).penName();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(other, "guess number " + i, "", "/").statusCode()).isEqualTo(422);
            assertThat(Visitor.at("/sign-in", known).send("/sign-in", Map.of("name", person.penName(), "passphrase", "no"))
                    .statusCode()).isEqualTo(422);
        }
        assertThat(Visitor.at("/sign-in", known).send("/sign-in", Map.of("name", other, "passphrase", Members.PASSPHRASE))
                .statusCode()).isEqualTo(429);
        assertThat(Visitor.at("/sign-in", known).send("/sign-in", right).statusCode()).isEqualTo(429);
    }

    @Test
    void aCodeOfTheSecondFactorIsGoodOnce() {
        String secret = Totp.secret();
        people.setSecondFactor(person.id(), secret, -1, Set.of(Secrets.hashOfCode("ABCD-EFGH-IJKL-MNOP")));
        String code = Totp.code(secret, clock.instant());

        assertThat(signIn(person.penName(), Members.PASSPHRASE, "", "/").asString()).contains(WRONG);
        assertThat(signIn(person.penName(), Members.PASSPHRASE, code, "/").statusCode()).isEqualTo(303);
        assertThat(signIn(person.penName(), Members.PASSPHRASE, code, "/").asString()).contains(WRONG);
        pass(Duration.ofSeconds(30));
        assertThat(signIn(person.penName(), Members.PASSPHRASE, Totp.code(secret, clock.instant()), "/").statusCode())
                .isEqualTo(303);
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "abcd efgh ijkl mnop", "/").statusCode()).isEqualTo(303);
        assertThat(signIn(person.penName(), Members.PASSPHRASE, "ABCD-EFGH-IJKL-MNOP", "/").asString()).contains(WRONG);
    }

    @Test
    void formsWithoutTheirTokenAreRefused() {
        Map<String, String> fields = Map.of("name", person.penName(), "passphrase", Members.PASSPHRASE);
        String session = members.session(person);

        assertThat(given().redirects().follow(false).formParams(fields).post("/sign-in").statusCode()).isEqualTo(400);
        assertThat(given().redirects().follow(false).cookie("lacuna-csrf", "one").formParam("csrf", "other")
                .formParams(fields).post("/sign-in").statusCode()).isEqualTo(400);
        assertThat(
                given().redirects().follow(false).cookie("lacuna-session", session).contentType("text/plain").body("csrf=one")
                        .post("/sign-out").statusCode())
                .isIn(400, 415);
        assertThat(given().redirects().follow(false).cookie("lacuna-session", session).contentType("application/json")
                .body("{}").post("/sign-out").statusCode()).isIn(400, 415);
        assertThat(given().redirects().follow(false).cookie("lacuna-session", session).post("/sign-out").statusCode())
                .isIn(400, 415);
        assertThat(opens(session)).isTrue();
    }

    private static Response signIn(String name, String passphrase, String code, String next) {
        return Visitor.at("/sign-in").send("/sign-in",
                Map.of("name", name, "passphrase", passphrase, "code", code, "next", next));
    }

    private void pass(Duration time) {
        ((MovableClock) clock).advance(time);
    }

    static boolean opens(String session) {
        return given().redirects().follow(false).cookie("lacuna-session", session).get("/account").statusCode() == 200;
    }
}
