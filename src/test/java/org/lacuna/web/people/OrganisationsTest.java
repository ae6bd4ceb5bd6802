package org.lacuna.web.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Grant;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.store.SessionStore;
import org.lacuna.store.TicketStore;
import org.lacuna.web.Imports;
import org.lacuna.web.Visitor;
import org.lacuna.web.people.RolesTableTest.Row;

/** Two organisations on one server. Everything of the second has "Canary" in its words and stands in Bhutan, code BT. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class OrganisationsTest {

    private static final Set<Role> ALL = Set.of(Role.ASSESSOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR);
    /** What is nobody's own, or asked for by a secret. */
    private static final List<String> SHARED = List.of("/rulesets/", "/invitations/");
    private static final String HEADER = "id,record_kind,granularity,countries,name,traits,operator_type,status,"
            + "source1_title,source1_url,verdict,confidence\n";

    @Inject
    Members members;
    @Inject
    SessionStore sessions;
    @Inject
    TicketStore tickets;

    private String ours;
    private String theirs;
    private String other;
    private Person theirPerson;
    /** What stands for the braces of a route, by how the route begins. */
    private final Map<String, String> theirIds = new TreeMap<>();

    @BeforeEach
    void twoOrganisations() {
        other = members.organisation("Canary society").id();
        ours = members.session(members.create("1", Grant.of(ALL, Set.of())));
        theirPerson = members.create(other, Grant.of(ALL, Set.of()));
        theirs = members.session(theirPerson);
    }

    private void fill() {
        send("/people/invitations", theirs, Map.of("role", "reader"));
        theirIds.put("/people/invitations/", tickets.invitations(other).get(0).id());
        String record = "OB-" + other;
        theirIds.put("/imports/", bring(theirs, row(record, "BT", "Canary cameras")).replaceAll("\\D", ""));
        theirIds.put("/import/", Imports.upload(theirs, "canary.csv", HEADER + row("OC-" + other, "BT", "Canary"))
                .replace("/import/", ""));
        theirIds.put("/assessments/import/", theirIds.get("/import/"));
        theirIds.put("/deployments/", record);
        theirIds.put("/assessments/", location(send("/assessments", theirs, Map.of("country", "BT")))
                .replace("/assessments/", ""));
        String question = "/assessments/" + theirIds.get("/assessments/") + "/fr-dpia";
        Visitor.at("/account", theirs).send(question, Map.of("version", "0", "answer", "none", "instrument", "Canary act"),
                Map.of("file-0", "canary.txt"), ("Canary " + other).getBytes(StandardCharsets.UTF_8));
        theirIds.put("/copies/", Fingerprint.ofText("Canary " + other));
        assertThat(get("/copies/" + theirIds.get("/copies/"), theirs).statusCode()).isEqualTo(200);
        theirIds.put("/countries/BT/copies/", theirIds.get("/copies/"));
        theirIds.put("/countries/BT/bills/", location(send("/countries/BT/bills", theirs, Map.of("title", "Canary act")))
                .replaceAll(".*/bills/|/edit", ""));
        theirIds.put("/api/v1/countries/BT/bills/", theirIds.get("/countries/BT/bills/"));
        theirIds.put("/people/", String.valueOf(theirPerson.id()));
        theirIds.put("/account/sessions/", String.valueOf(sessions.list(theirPerson.id()).get(0).id()));
    }

    @Test
    void whatIsTheirsIsNotThereForOthersOnAnyRoute() throws IOException {
        fill();
        List<String> wrong = new ArrayList<>();
        for (Row row : RolesTableTest.table()) {
            String route = row.route().replace("{country}", "BT").replace("{criterion}", "fr-dpia")
                    .replace("{group}", "foundations").replaceAll("\\{[a-z]+: ([a-z]+)[^}]*}", "$1");
            Optional<Map.Entry<String, String>> id = theirIds.entrySet().stream()
                    .filter(e -> route.startsWith(e.getKey() + "{")).findFirst();
            if (id.isPresent()) {
                String there = route.replaceAll("\\{[a-z]+}", id.get().getValue());
                String nowhere = route.replaceAll("\\{[a-z]+}", invented(id.get().getValue()));
                compare(row, there, id.get().getValue(), nowhere, invented(id.get().getValue()), 404, wrong);
            } else if (route.contains("BT") && !row.route().contains("{id}")) {
                String there = route.replace("{domain}", "facial-recognition").replace("{operator}", "police");
                compare(row, there, "BT", there.replace("BT", "BV"), "BV", 0, wrong);
            } else {
                assertThat(route).as("Say whose it is").matches(r -> !r.contains("{") || r.startsWith("/criteria/")
                        || r.startsWith("/countries/BT/rulesets/") || SHARED.stream().anyMatch(r::startsWith));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String invented(String id) {
        return id.matches("[0-9]+") ? "999999" : id.replaceAll("[0-9a-z]$", "") + "zz";
    }

    /** @param status that is wanted; 0 = any, if it is the same */
    private void compare(Row row, String there, String id, String nowhere, String none, int status, List<String> wrong) {
        Response found = ask(row, there);
        Response missing = ask(row, nowhere);
        boolean same = found.statusCode() == missing.statusCode()
                && bare(found, id).equals(bare(missing, none));
        if (!same || status != 0 && found.statusCode() != status) {
            wrong.add(row.method() + " " + there + ": " + found.statusCode() + ", not as " + nowhere + ": "
                    + missing.statusCode());
        }
    }

    private Response ask(Row row, String path) {
        if (path.endsWith("/workbook")) {
            return Visitor.at("/account", ours).upload(path, "none.xlsx", new byte[0]);
        }
        return row.method().equals("GET") ? get(path, ours)
                : send(path, ours,
                        Map.of("version", "0", "answer", "none", "title", "Mine", "reason", "Because", "then", "stay"));
    }

    private static String bare(Response answer, String id) {
        return (answer.asString() + answer.header("Location")).replaceAll("name=\"csrf\" value=\"[^\"]+\"", "")
                .replaceAll("(?<![0-9])" + id + "(?![0-9])", "ID").replaceAll("Person [0-9ID]+", "")
                .replace("Bhutan", "Country").replace("Bouvet Island", "Country")
                .replaceAll("mine(-[0-9]+)?", "mine");
    }

    @Test
    void nothingOfTheirsStandsInAnyListOrFileOfOthers() {
        fill();
        assertThat(get("/deployments.csv", theirs).asString()).contains("Canary cameras");
        for (String path : List.of("/", "/a-z", "/order", "/compare?country=BT&country=KZ",
                "/api/v1/compare?country=BT&country=KZ",
                "/import", "/people", "/account", "/countries/KZ", "/countries/KZ/bills",
                "/countries/KZ/deployments", "/countries/KZ/timeline", "/deployments.csv", "/deployments.geojson",
                "/api/v1/deployments", "/api/v1/order", "/criteria/fr-dpia", "/criteria/fr-dpia?country=BT", "/rulesets",
                "/countries/BT/deployments.csv", "/countries/BT/deployments.geojson",
                "/import/" + Imports.upload(ours, "a.csv", HEADER).replace("/import/", ""))) {
            Response page = get(path, ours);
            assertThat(page.statusCode()).as(path).isIn(200, 400, 404);
            assertThat(page.asString()).as(path).doesNotContain("Canary").doesNotContain("OB-" + other)
                    .doesNotContain("\"/countries/BT");
        }
    }

    @Test
    void idsOfTheirsInFieldsAreUnknown() {
        fill();
        Response answer = send("/assessments/KZ-2026/fr-dpia", ours, Map.of("version", "0", "answer", "none", "instrument",
                "Act", "copy", theirIds.get("/copies/")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("there is no copy " + theirIds.get("/copies/") + " here.");
        String record = theirIds.get("/deployments/");
        Response merge = get("/deployments/KZ-8/merge?other=" + record, ours);
        assertThat(merge.statusCode()).isEqualTo(422);
        assertThat(bare(merge, record)).isEqualTo(bare(get("/deployments/KZ-8/merge?other=OZ-0", ours), "OZ-0"));
        assertThat(send("/deployments/KZ-8/merge", ours, Map.of("other", record, "seen", "a-b", "reason", "Same"))
                .statusCode()).isEqualTo(422);

        // A record of the same id is another record.
        bring(ours, row(record, "BD", "Ours"));
        assertThat(get("/deployments/" + record, theirs).asString()).contains("Canary cameras").doesNotContain("Ours");
        assertThat(get("/deployments/" + record, ours).asString()).contains("Ours").doesNotContain("Canary");
        bring(theirs, row("KZ-8", "KZ", "Canary eight"));
        assertThat(get("/deployments/KZ-8", ours).asString()).doesNotContain("Canary");
        assertThat(get("/countries/KZ/report", ours).asString()).doesNotContain("Canary");
        assertThat(get("/countries/KZ/report", theirs).asString()).contains("Canary eight");
    }

    @Test
    void anImportIsTakenBackByItsOwnersAlone() {
        String kept = bring(theirs, row("OU-" + other, "BT", "Canary"));
        Map<String, String> why = Map.of("reason", "Wrong file");

        assertThat(send(kept + "/undo", ours, why).statusCode()).isEqualTo(404);
        assertThat(get("/deployments/OU-" + other, theirs).statusCode()).isEqualTo(200);
        assertThat(send(kept + "/undo", theirs, why).statusCode()).isEqualTo(303);
        assertThat(get("/deployments/OU-" + other, theirs).statusCode()).isEqualTo(404);
        assertThat(get(kept, theirs).asString()).contains("Undone on ")
                .containsPattern("(?s)<dt>Who</dt><dd>\\s*" + theirPerson.penName() + "\\s*</dd>");
    }

    @Test
    void historiesNameThePersonWhoBroughtARecordAndWhoTookItBack() {
        bring(theirs, row("OH-" + other, "BT", "One"));
        String kept = bring(theirs, row("OH-" + other, "BT", "Two"));
        send(kept + "/undo", theirs, Map.of("reason", "Wrong file"));

        String history = get("/deployments/OH-" + other, theirs).asString().replaceAll("(?s).*id=\"history\"", "");
        assertThat(history.split(theirPerson.penName(), -1)).hasSize(4);
    }

    @Test
    void savedProfilesAreOnesOwn() {
        String table = "Страна;Город;Ведомство\nБутан;Тхимпху;полиция\n";
        String file = Imports.upload(theirs, "own.csv", table);
        assertThat(send(file + "/columns", theirs, Map.of("c0", "countries", "c1", "place", "c2", "operator", "id",
                "canary-profile", "record_kind", "deployment", "granularity", "city", "status", "unknown", "confidence", "low",
                "save", "true")).statusCode()).isEqualTo(303);

        assertThat(get(Imports.upload(theirs, "own.csv", table), theirs).asString()).contains("canary-profile");
        String again = Imports.upload(ours, "own.csv", table);
        assertThat(get(again, ours).asString()).doesNotContain("canary-profile");
        assertThat(location(send(again + "/by", ours, Map.of("profile", "canary-profile")))).isEqualTo(again);
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
        assertThat(send("/deployments/UZ-6/edit", session, Map.of("reason", "Mine")).statusCode()).isEqualTo(403);
        assertThat(send("/deployments/UZ-6/merge", session, Map.of("other", "KG-1")).statusCode()).isEqualTo(403);
    }

    @Test
    void importsTakeRecordsOfTheCountriesOfTheRoleAlone() {
        String session = members.session(members.create("1", Grant.of(Set.of(Role.ASSESSOR), Set.of("KG", "TJ"))));
        bring(session, row("OT-KG", "KG", "Cameras"));
        assertThat(get("/deployments/OT-KG", session).statusCode()).isEqualTo(200);

        for (String file : List.of(row("OT-TJ", "TJ", "Good") + row("OT-UZ", "UZ", "Foreign"),
                row("UZ-6", "KG", "Moved here"))) {
            String check = Imports.check(session, "records.csv", HEADER + file);
            if (file.startsWith("OT")) {
                assertThat(get(check, session).asString()).contains("countries that your role is not given for: UZ.");
            }
            send(check, session, Map.of());
            assertThat(get(check, session).statusCode()).isEqualTo(422);
            assertThat(get(check, session).asString()).contains("for which your role is not given. Nothing was written.");
        }
        assertThat(get("/deployments/OT-TJ", session).statusCode()).isEqualTo(404);
        assertThat(get("/deployments/OT-UZ", session).statusCode()).isEqualTo(404);
        assertThat(get("/deployments/UZ-6", session).asString()).doesNotContain("Moved here");
    }

    private static String row(String id, String country, String name) {
        return id + ",deployment,city," + country + "," + name + ",anpr,police,pilot,Paper,https://example.org,added,low\n";
    }

    /** @return path of the import that was written */
    private static String bring(String session, String rows) {
        return Imports.bring(session, "records.csv", HEADER + rows);
    }

    private static String location(Response answer) {
        return Imports.location(answer);
    }

    private static Response get(String path, String session) {
        return given().redirects().follow(false).cookie("lacuna-session", session).get(path);
    }

    private static Response send(String path, String session, Map<String, ?> fields) {
        return Visitor.at("/account", session).send(path, fields);
    }
}
