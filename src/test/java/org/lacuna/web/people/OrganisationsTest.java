package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Grant;
import org.lacuna.people.Role;
import org.lacuna.web.Visitor;

/** Two organisations on one server. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class OrganisationsTest {

    private static final Set<Role> ALL = Set.of(Role.ASSESSOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR);

    @Inject
    Members members;

    private String ours;
    private String theirs;
    private long ourPerson;
    private String other;

    @BeforeEach
    void twoOrganisations() {
        other = members.organisation("Other").id();
        var person = members.create("1", Grant.of(ALL, Set.of()));
        ourPerson = person.id();
        ours = members.session(person);
        theirs = members.session(members.create(other, Grant.of(ALL, Set.of())));
    }

    @Test
    void nothingOfTheFirstIsThereForTheSecond() {
        for (String path : List.of("/assessments/KZ-2026", "/assessments/KZ-2026/fr-dpia",
                "/assessments/KZ-2026/check/foundations", "/assessments/KZ-2026/upgrade", "/countries/KZ/bills/sample",
                "/countries/KZ/bills/sample/brief", "/countries/KZ/bills/sample/edit",
                "/countries/KZ/bills/sample/edit/fr-dpia", "/api/v1/countries/KZ/bills/sample", "/people/" + ourPerson)) {
            assertThat(get(path, ours).statusCode()).as(path).isEqualTo(200);
            Response hidden = get(path, theirs);
            assertThat(hidden.statusCode()).as(path).isEqualTo(404);
            assertThat(hidden.asString()).as(path).isEqualTo(get(path.replace("KZ-2026", "KZ-1999").replace("sample", "none")
                    .replace("/people/" + ourPerson, "/people/999999"), theirs).asString()
                    .replace("KZ-1999", "KZ-2026").replace("bills/none", "bills/sample")
                    .replace("/people/999999", "/people/" + ourPerson));
        }
        for (String path : List.of("/assessments/KZ-2026/fr-dpia", "/assessments/KZ-2026/upgrade",
                "/countries/KZ/bills/sample/edit", "/countries/KZ/bills/sample/edit/fr-dpia",
                "/countries/KZ/bills/sample/edit/fr-dpia/remove", "/people/" + ourPerson + "/roles",
                "/people/" + ourPerson + "/disable", "/people/" + ourPerson + "/enable", "/people/" + ourPerson + "/reset")) {
            assertThat(send(path, theirs, Map.of("version", "0", "answer", "none", "title", "Mine")).statusCode()).as(path)
                    .isEqualTo(404);
        }
        assertThat(get("/countries/KZ/bills", theirs).asString()).doesNotContain("Закон о камерах");
        assertThat(get("/api/v1/countries/KZ/bills", theirs).asString()).isEqualTo("[]");
        assertThat(get("/api/v1/countries/KZ/result", theirs).asString()).contains("\"answers\" : [ ]");
        assertThat(get("/criteria/a-constitution", theirs).asString()).doesNotContain("/assessments/KZ-2026");
        assertThat(get("/people", theirs).asString()).doesNotContain("/people/" + ourPerson + "\"");
    }

    @Test
    void bothAssessTheSameCountryAndKeepABillOfTheSameName() {
        Response started = send("/assessments", theirs, Map.of("country", "KZ"));
        assertThat(started.header("Location")).endsWith("/assessments/KZ-2026-o" + other);
        String question = "/assessments/KZ-2026-o" + other + "/fr-dpia";
        Response saved = send(question, theirs, Map.of("version", "0", "answer", "none", "then", "stay",
                "justification", "Только для нас."));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(get(question, theirs).asString()).contains("Только для нас.");
        assertThat(get("/countries/KZ/report", theirs).asString()).contains("Только для нас.");
        assertThat(get("/countries/KZ/report", ours).asString()).doesNotContain("Только для нас.");
        assertThat(get(question, ours).statusCode()).isEqualTo(404);

        for (String session : List.of(ours, theirs)) {
            assertThat(send("/countries/KZ/bills", session, Map.of("title", "Camera Act " + other)).header("Location"))
                    .endsWith("/countries/KZ/bills/camera-act-" + other + "/edit");
        }
        // To a bill that is another organisation's, removing it does nothing.
        send("/countries/KZ/bills/sample/remove", theirs, Map.of("version", "1"));
        assertThat(get("/countries/KZ/bills/sample", ours).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleIsGoodInItsCountriesAlone() {
        String session = members.session(members.create("1", Grant.of(Set.of(Role.ASSESSOR), Set.of("KG"))));

        assertThat(get("/assessments/KZ-2026/fr-dpia", session).asString())
                .contains("Your role does not let you change this.").doesNotContain(">Save and continue<");
        assertThat(get("/assessments/KG-2026/fr-dpia", session).asString()).contains(">Save and continue<");
        Map<String, String> answer = Map.of("version", "0", "answer", "none", "then", "stay");
        assertThat(send("/assessments/KZ-2026/fr-dpia", session, answer).statusCode()).isEqualTo(403);
        assertThat(send("/assessments/KG-2026/a-nothing", session, answer).statusCode()).isEqualTo(404);
        assertThat(send("/countries/UZ/bills", session, Map.of("title", "Act")).statusCode()).isEqualTo(403);
        assertThat(send("/countries/KG/bills", session, Map.of("title", "Act")).statusCode()).isEqualTo(303);
        assertThat(send("/assessments", session, Map.of("country", "UZ")).statusCode()).isEqualTo(403);
        assertThat(send("/assessments", session, Map.of("country", "KG")).statusCode()).isEqualTo(303);
    }

    private static Response get(String path, String session) {
        return given().redirects().follow(false).cookie("lacuna-session", session).get(path);
    }

    private static Response send(String path, String session, Map<String, ?> fields) {
        return Visitor.at("/account", session).send(path, fields);
    }
}
