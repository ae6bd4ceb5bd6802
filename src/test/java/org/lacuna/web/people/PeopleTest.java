package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.MovableClock;
import org.lacuna.access.Totp;
import org.lacuna.people.Grant;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.store.PeopleStore;
import org.lacuna.web.Visitor;

/** Inviting people, giving them roles, helping those who have forgotten. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class PeopleTest {

    @Inject
    Members members;
    @Inject
    PeopleStore people;
    @Inject
    Clock clock;

    private Person administrator;
    private String session;

    @BeforeEach
    void anAdministrator() {
        administrator = members.create(Role.ADMINISTRATOR);
        session = members.session(administrator);
    }

    private String invite(Map<String, ?> fields) {
        Response page = Visitor.at("/people", session).send("/people/invitations", fields);
        return found(page, "http://[^<]+(/invitations/[A-Za-z0-9_-]{43})<");
    }

    private static String found(Response page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.asString());
        assertThat(matcher.find()).as(page.asString()).isTrue();
        return matcher.group(1);
    }

    @Test
    void anInvitationIsGoodOnceAndGivesWhatItSays() {
        String path = invite(Map.of("role", List.of("assessor", "publisher"), "countries-assessor", "kz, KG",
                "countries-publisher", ""));
        Map<String, String> fields = Map.of("name", "Степной Орёл", "language", "ru", "passphrase", "пять тихих рыб в реке",
                "again", "пять тихих рыб в реке");
        Visitor first = Visitor.at(path);
        Visitor second = Visitor.at(path);

        Response in = first.send(path, fields);
        assertThat(in.header("Location")).endsWith("/account");
        Person person = people.credentials("степной орёл").orElseThrow().person();
        assertThat(person.countries(Role.ASSESSOR)).containsExactly("KG", "KZ");
        assertThat(person.countries(Role.PUBLISHER)).isEmpty();
        assertThat(person.language()).isEqualTo("ru");
        assertThat(second.send(path, Map.of("name", "Другой", "language", "ru", "passphrase", "пять тихих рыб в реке",
                "again", "пять тихих рыб в реке")).statusCode()).isEqualTo(404);
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyMistakeIsToldAtOnceAndTheLinkStaysGood() {
        String path = invite(Map.of());
        String wrong = Visitor.at(path).send(path, Map.of("name", "<b>", "passphrase", "short", "again", "other")).asString();

        assertThat(wrong).contains("A pen name has 2 to 60 letters, digits, spaces and . &#39; - _")
                .contains("The passphrase is shorter than 12 letters.").contains("The two passphrases differ.")
                .contains("value=\"&lt;b&gt;\"");
        assertThat(Visitor.at(path).send(path, Map.of("name", "Reed", "passphrase", "Пароль123456", "again", "Пароль123456"))
                .asString()).contains("This passphrase is among the first that are guessed.");
        assertThat(Visitor.at(path).send(path, Map.of("name", administrator.penName().toUpperCase(),
                "passphrase", "four quiet fish", "again", "four quiet fish")).asString())
                .contains("Somebody goes by this pen name already.");
        assertThat(given().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void anInvitationIsGoodForThreeDays() {
        String path = invite(Map.of());
        pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(given().get(path).statusCode()).isEqualTo(200);
        pass(Duration.ofSeconds(1));
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anInvitationIsWithdrawnByItsOrganisationAlone() {
        String path = invite(Map.of("role", "reviewer", "countries-reviewer", "TM"));
        Response list = given().cookie("lacuna-session", session).get("/people");
        assertThat(list.asString()).contains("Reviewer (TM)");
        String withdraw = found(list, "Reviewer \\(TM\\)[^/]+</span>\\s*<form method=\"post\" action=\"([^\"]+)\"");
        String other = members.session(members.create(members.organisation("Other").id(),
                Grant.of(Set.of(Role.ADMINISTRATOR), Set.of())));

        assertThat(given().cookie("lacuna-session", other).get("/people").asString()).doesNotContain("Reviewer (TM)");
        assertThat(Visitor.at("/people", other).send(withdraw, Map.of()).statusCode()).isEqualTo(404);
        assertThat(given().get(path).statusCode()).isEqualTo(200);
        assertThat(Visitor.at("/people", session).send(withdraw, Map.of()).statusCode()).isEqualTo(303);
        assertThat(given().get(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.at("/people", session).send(withdraw, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyGoesByTheNameOfThoseWithoutAnAccount() {
        String path = invite(Map.of());
        for (String name : List.of("Loopback", "command  line")) {
            assertThat(Visitor.at(path).send(path, Map.of("name", name, "passphrase", "four quiet fish", "again",
                    "four quiet fish")).asString()).contains("Somebody goes by this pen name already.");
        }
    }

    @Test
    void whatIsNoCountryIsTold() {
        assertThat(Visitor.at("/people", session).send("/people/invitations",
                Map.of("role", "assessor", "countries-assessor", "KZ, Kirgizia")).asString())
                .contains("KIRGIZIA is no country code; allowed are ISO 3166-1 codes of two letters, as in KZ.");
    }

    @Test
    void rolesHoldFromTheNextRequestOn() {
        Person person = members.create(Role.READER);
        String theirs = members.session(person);
        assertThat(given().cookie("lacuna-session", theirs).get("/import").statusCode()).isEqualTo(403);

        Visitor.at("/people/" + person.id(), session).send("/people/" + person.id() + "/roles",
                Map.of("role", "assessor", "countries-assessor", ""));
        assertThat(given().cookie("lacuna-session", theirs).get("/import").statusCode()).isEqualTo(200);

        Visitor.at("/people/" + person.id(), session).send("/people/" + person.id() + "/roles", Map.of());
        assertThat(given().cookie("lacuna-session", theirs).get("/import").statusCode()).isEqualTo(403);
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        String own = "/people/" + administrator.id();

        assertThat(Visitor.at(own, session).send(own + "/roles", Map.of("role", "assessor")).asString())
                .contains("Nobody takes their own role as administrator away; another administrator can.");
        assertThat(Visitor.at(own, session).send(own + "/disable", Map.of()).asString())
                .contains("Nobody disables their own account; another administrator can.");
    }

    @Test
    void aForgottenPassphraseIsSetAnewByACodeThatIsGoodOnce() {
        Person person = members.create(Role.ASSESSOR);
        String secret = Totp.secret();
        people.setSecondFactor(person.id(), secret, -1, Set.of());
        String open = members.session(person);
        String path = "/people/" + person.id();
        String code = found(Visitor.at(path, session).send(path + "/reset", Map.of()), "<code>([A-Z2-7-]{19})</code>");
        Map<String, String> fields = Map.of("name", person.penName(), "code", code.toLowerCase().replace("-", " "),
                "passphrase", "девять старых лодок", "again", "девять старых лодок");

        assertThat(Visitor.at("/reset").send("/reset", Map.of("name", administrator.penName(), "code", code,
                "passphrase", "девять старых лодок", "again", "девять старых лодок")).asString())
                .contains("The pen name or the code is not right, or the code has been used or is too old.");
        assertThat(Visitor.at("/reset").send("/reset", fields).header("Location")).endsWith("/sign-in");
        assertThat(SignInTest.opens(open)).isFalse();
        assertThat(Visitor.at("/reset").send("/reset", fields).statusCode()).isEqualTo(422);
        assertThat(Visitor.at("/sign-in").send("/sign-in", Map.of("name", person.penName(), "passphrase",
                "девять старых лодок")).statusCode()).isEqualTo(422);
        assertThat(Visitor.at("/sign-in").send("/sign-in", Map.of("name", person.penName(), "passphrase",
                "девять старых лодок", "code", Totp.code(secret, clock.instant()))).statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeForANewPassphraseIsGoodForAnHour() {
        Person person = members.create(Role.ASSESSOR);
        String path = "/people/" + person.id();
        String code = found(Visitor.at(path, session).send(path + "/reset", Map.of()), "<code>([A-Z2-7-]{19})</code>");
        pass(Duration.ofMinutes(60));

        assertThat(Visitor.at("/reset").send("/reset", Map.of("name", person.penName(), "code", code, "passphrase",
                "девять старых лодок", "again", "девять старых лодок")).statusCode()).isEqualTo(422);
    }

    @Test
    void anAdministratorWithoutASecondFactorSetsItUpFirst() {
        Person fresh = members.create(Role.ADMINISTRATOR);
        people.setSecondFactor(fresh.id(), "", 0, Set.of());
        String theirs = members.session(fresh);
        Response people = given().redirects().follow(false).cookie("lacuna-session", theirs).get("/people");
        assertThat(people.header("Location")).endsWith("/account/second-factor");

        Visitor form = Visitor.at("/account/second-factor", theirs);
        Matcher key = Pattern.compile("name=\"secret\" value=\"([A-Z2-7]{32})\"").matcher(form.page());
        assertThat(key.find()).isTrue();
        assertThat(form.page()).contains("otpauth://totp/Lacuna?secret=" + key.group(1));
        String code = Totp.code(key.group(1), clock.instant());
        assertThat(form.send("/account/second-factor", Map.of("secret", key.group(1), "code", "000000", "passphrase", "wrong"))
                .asString()).contains("That is not the code that the app shows now.")
                .contains("That is not your passphrase, or it was tried too often.");
        Response done = form.send("/account/second-factor",
                Map.of("secret", key.group(1), "code", code, "passphrase", Members.PASSPHRASE));

        assertThat(done.asString()).containsPattern("(?s)(<code>[A-Z2-7]{4}(-[A-Z2-7]{4}){3}</code>.*){10}");
        assertThat(given().cookie("lacuna-session", theirs).get("/people").statusCode()).isEqualTo(200);
        String recovery = found(done, "<code>([A-Z2-7-]{19})</code>");
        assertThat(Visitor.at("/sign-in").send("/sign-in", Map.of("name", fresh.penName(), "passphrase", Members.PASSPHRASE,
                "code", code)).statusCode()).isEqualTo(422);
        assertThat(Visitor.at("/sign-in").send("/sign-in", Map.of("name", fresh.penName(), "passphrase", Members.PASSPHRASE,
                "code", recovery)).statusCode()).isEqualTo(303);
    }

    private void pass(Duration time) {
        ((MovableClock) clock).advance(time);
        session = members.session(administrator);
    }
}
