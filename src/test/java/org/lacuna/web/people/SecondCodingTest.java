package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.people.Editorial.get;
import static org.lacuna.web.people.Editorial.send;
import static org.lacuna.web.people.Editorial.stranger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.web.people.RolesTableTest.Row;

/** Blind second coding, and scores that whoever answers does not see before they submit. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class SecondCodingTest {

    private static final String DISPUTED = "\"state\" : \"disputed\"";

    @Inject
    Members members;

    private Person person(Organisation organisation, Role... roles) {
        return members.create(organisation.id(), Grant.of(Set.of(roles), Set.of()));
    }

    private static Response begin(Editorial e, Person coder, String... criteria) {
        return send(e.page() + "/codings", e.reviewer,
                Map.of("how", "single", "criterion", List.of(criteria), "coder", coder.penName()));
    }

    private static Response code(Editorial e, String coder, String criterion, String option, long version, String words) {
        return send(e.page() + "/coding/" + criterion, coder, Map.of("version", version, "answer", option, "justification",
                words, "instrument", "Other act", "provision", "art 2", "quotation", "Second quotation", "binds", "not-stated",
                "reason", "Searched", "then", "stay"));
    }

    private static String number(Editorial e) {
        return get(e.page() + "/codings", e.reviewer).asString()
                .replaceAll("(?s).*/codings/([0-9]+)\".*", "$1");
    }

    @Test
    void twoWhoDoNotAgreeWidenTheRangeUntilSomebodySettlesIt() {
        Editorial e = new Editorial(members, "Coding Society", "RS");
        Person second = person(e.organisation, Role.ASSESSOR);
        String coder = members.session(second);
        e.answer("fr-dpia", "none", "First words");
        e.answer("fr-legal-basis", "full", "First words");
        e.answer("fr-signage", "none", "First words");
        e.act("submit", e.assessor);
        e.act("take", e.reviewer);

        Response own = begin(e, e.writer, "fr-dpia");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.asString()).contains(e.writer.penName() + " has answered these questions, so another person must: ");
        assertThat(begin(e, second, "fr-dpia", "fr-legal-basis", "fr-signage").statusCode()).isEqualTo(303);
        assertThat(begin(e, second, "fr-dpia").statusCode()).isEqualTo(422);

        Response early = send(e.page() + "/coding", coder, Map.of());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.asString()).contains("Not answered yet: ");
        Response wrong = code(e, coder, "fr-dpia", "nonsense", 0, "Typed words");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(get(e.page() + "/coding/fr-dpia", coder).asString()).contains("Typed words</textarea>")
                .doesNotContain("First words");
        assertThat(code(e, coder, "fr-dpia", "none", 0, "Second words").statusCode()).isEqualTo(303);
        Response window = code(e, coder, "fr-dpia", "full", 0, "Other window");
        assertThat(window.statusCode()).isEqualTo(409);
        assertThat(window.asString()).contains("You have saved this answer in another window").contains("Other window")
                .contains("Second words");
        assertThat(send(e.page() + "/coding", coder, Map.of()).asString()).contains("Typed and not saved as an answer yet: ");
        send(e.page() + "/coding/fr-dpia", coder, Map.of("then", "drop"));
        assertThat(code(e, coder, "fr-legal-basis", "partial", 0, "Second words").statusCode()).isEqualTo(303);
        assertThat(code(e, coder, "fr-signage", "~unknown", 0, "Second words").statusCode()).isEqualTo(303);
        assertThat(send(e.page() + "/edition/approve", e.reviewer,
                Map.of("seen", Editorial.seen(e.page(), e.reviewer))).asString()).contains("A second coding is not handed in");
        assertThat(get(e.page() + "/codings/" + number(e), e.reviewer).asString()).contains("Not handed in yet.")
                .doesNotContain("Second words");
        assertThat(send(e.page() + "/coding", coder, Map.of()).statusCode()).isEqualTo(303);
        assertThat(get(e.page() + "/coding", coder).statusCode()).isEqualTo(404);

        String compare = e.page() + "/codings/" + number(e);
        String page = get(compare, e.reviewer).asString();
        assertThat(page).contains("They agree on 1 of 3 questions: 33 %.").contains("Not settled: 2").contains("Both agree: 1")
                .contains("First words").contains("Second words").contains("Second quotation");
        String result = get("/api/v1/countries/RS/result", e.reviewer).asString();
        assertThat(result.split(DISPUTED, -1)).as(result.substring(0, 400)).hasSizeGreaterThan(2);
        assertThat(get("/countries/RS/report", e.reviewer).asString()).contains("Two people do not agree: ")
                .contains("They agree on 1 of 3 questions: 33 %.");
        assertThat(get("/countries/RS/report.pdf", e.reviewer).statusCode()).isEqualTo(200);
        assertThat(get("/method", e.reviewer).asString()).contains("Serbia, " + e.id)
                .contains("They agree on 1 of 3 questions");
        assertThat(stranger("/method").asString()).doesNotContain("Serbia");
        Response late = e.answer("fr-legal-basis", "none", "Late words");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(get(e.page() + "/fr-legal-basis", e.assessor).asString()).contains("Late words</textarea>")
                .contains("Two people do not agree on this answer.");

        Response bare = send(compare + "/settle/fr-legal-basis", e.reviewer, Map.of("decision", "second"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.asString()).contains("Say why.").contains("value=\"second\" checked");
        assertThat(send(compare + "/settle/fr-legal-basis", e.reviewer,
                Map.of("decision", "second", "reason", "The act is silent on police")).statusCode()).isEqualTo(303);
        assertThat(send(compare + "/settle/fr-legal-basis", e.reviewer,
                Map.of("decision", "first", "reason", "Again")).statusCode()).isEqualTo(409);
        assertThat(get(e.page() + "/fr-legal-basis/history", e.reviewer).asString()).contains("The act is silent on police");
        assertThat(send(compare + "/settle/fr-signage", e.reviewer,
                Map.of("decision", "option-full", "reason", "Found")).statusCode()).isEqualTo(303);
        assertThat(get("/api/v1/countries/RS/result", e.reviewer).asString()).doesNotContain(DISPUTED);
        assertThat(send(compare + "/accept", e.reviewer, Map.of()).header("Location")).endsWith("?accepted=1&left=0");
        assertThat(get(e.page() + "/fr-dpia", e.reviewer).asString()).contains("<strong>Acceptable</strong>");

        String other = members.session(person(e.organisation, Role.REVIEWER));
        assertThat(send(e.page() + "/edition/approve", other, Map.of("seen", Editorial.seen(e.page(), other))).statusCode())
                .isEqualTo(303);
        assertThat(e.act("publish", e.publisher).statusCode()).isEqualTo(303);
        assertThat(stranger("/countries/RS/report").asString()).contains("They agree on 1 of 3 questions: 33 %.");
        assertThat(stranger("/method").asString()).contains("Serbia, Coding Society 1");
    }

    @Test
    void whoeverCodesASecondTimeFindsNoFirstAnswerOnAnyRoute() throws IOException {
        Editorial e = new Editorial(members, "Blind Society", "SI");
        Person second = person(e.organisation, Role.ASSESSOR, Role.REVIEWER);
        String coder = members.session(second);
        e.answer("fr-dpia", "full", "Canary words of the Canary act");
        assertThat(get("/countries/SI/report", coder).asString()).contains("Canary");
        assertThat(begin(e, second, "fr-dpia").statusCode()).isEqualTo(303);

        List<String> wrong = walk(e, coder, "Canary");
        assertThat(wrong).isEmpty();
        Response page = get(e.page() + "/fr-dpia", coder);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("While you answer questions about this country (Slovenia) a second time")
                .contains("href=\"" + e.page() + "/coding\"");
        assertThat(get("/", coder).asString()).contains("you answer questions a second time");
        send(e.page() + "/codings/" + number(e) + "/withdraw", e.reviewer, Map.of());
        assertThat(get("/countries/SI/report", coder).asString()).contains("Canary");
    }

    /** @return routes of the edition on which the word stands */
    private static List<String> walk(Editorial e, String session, String word) throws IOException {
        List<String> found = new ArrayList<>();
        int walked = 0;
        for (Row row : RolesTableTest.table().stream().filter(r -> r.method().equals("GET")).toList()) {
            String path = row.route().replace("{country}", e.country).replace("{criterion}", "fr-dpia")
                    .replace("{group}", "facial-recognition").replace("{domain}", "facial-recognition")
                    .replace("{operator}", "police").replace("{version}", "0.1.0")
                    .replaceAll("(rulesets/)\\{id}", "$1base").replaceAll("(criteria/)\\{id}", "$1fr-dpia")
                    .replaceAll("(assessments/)\\{id}", "$1" + e.id).replaceAll("\\{[a-z]+: ([a-z]+)[^}]*}", "$1")
                    .replaceAll("\\{[a-z]+}", "1");
            for (String query : List.of("", "?country=" + e.country + "&country=" + e.country)) {
                walked++;
                if (get(path + query, session).asString().contains(word)) {
                    found.add(path + query);
                }
            }
        }
        assertThat(walked).isGreaterThan(140);
        return found;
    }

    @Test
    void whoeverOnlyAnswersFindsNoScoreOfADraftOnAnyRoute() throws IOException {
        Editorial e = new Editorial(members, "Quiet Society", "SB");
        e.answer("fr-dpia", "full", "Words");
        Map<String, String> open = new TreeMap<>();
        for (String path : List.of("/countries/SB", "/countries/SB/report", "/countries/SB/report.pdf",
                "/countries/SB/data.zip",
                "/countries/SB/data.xlsx", "/countries/SB/cite.bib", "/countries/SB/timeline", "/countries/SB/brief",
                "/countries/SB/fact-sheet", "/countries/SB/open-questions", "/countries/SB/why/facial-recognition/police",
                "/countries/SB/rulesets/convention-108-plus", "/api/v1/countries/SB/result",
                "/api/v1/countries/SB/timeline")) {
            open.put(path, String.valueOf(get(path, e.assessor).statusCode()));
        }
        assertThat(open.values()).containsOnly("200");
        members.hideScores(e.organisation, true);

        for (String path : open.keySet()) {
            assertThat(get(path, e.assessor).statusCode()).as(path).isEqualTo(403);
            assertThat(get(path, e.reviewer).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/api/v1/countries/SB/result", e.assessor).jsonPath().getString("title"))
                .isEqualTo("Scores are not shown before you submit");
        assertThat(get("/countries/SB", e.assessor).asString())
                .contains("Answer its questions and submit it; then they are shown.").contains("href=\"" + e.page() + "\"");
        // Without scores, the pages of the questions are all there.
        assertThat(get(e.page() + "/check/facial-recognition", e.reviewer).asString()).contains("Scores: ");
        assertThat(get(e.page() + "/check/facial-recognition", e.assessor).asString()).contains("Words")
                .doesNotContain("Scores: ");
        assertThat(get("/", e.assessor).asString()).contains("scores are shown once the edition is submitted")
                .doesNotContain("<th scope=\"row\"><a href=\"/countries/SB\">");
        assertThat(get("/api/v1/order", e.assessor).asString()).doesNotContain("\"SB\"");
        assertThat(get("/criteria/fr-dpia", e.assessor).asString())
                .doesNotContain("href=\"/countries/SB\">Solomon Islands</a></h3>");
        assertThat(get("/compare?country=SB&country=SB", e.assessor).statusCode()).isEqualTo(400);
        assertThat(walk(e, e.assessor, "data-label=\"Coverage")).isEmpty();
        assertThat(walk(e, e.assessor, "class=\"range\"")).isEmpty();

        e.act("submit", e.assessor);
        assertThat(get("/countries/SB", e.assessor).statusCode()).isEqualTo(200);
        e.act("take", e.reviewer);
        e.act("approve", e.reviewer);
        e.act("publish", e.publisher);
        e.act("next", e.assessor);
        assertThat(get("/countries/SB", e.assessor).asString()).contains("Edition 1, published on");
    }

    @Test
    void anAdministratorMayShowScoresToThoseWhoAnswer() {
        Organisation organisation = members.organisation("Open scores");
        String administrator = members.session(person(organisation, Role.ADMINISTRATOR));
        String assessor = members.session(person(organisation, Role.ASSESSOR));
        send("/assessments", assessor, Map.of("country", "HU"));

        assertThat(get("/countries/HU", assessor).statusCode()).isEqualTo(403);
        assertThat(get("/people", administrator).asString()).contains("name=\"hide\" value=\"yes\" checked");
        assertThat(send("/people/scores", administrator, Map.of()).statusCode()).isEqualTo(303);
        assertThat(get("/countries/HU", assessor).statusCode()).isEqualTo(200);
        assertThat(send("/people/scores", administrator, Map.of("hide", "yes")).statusCode()).isEqualTo(303);
        assertThat(get("/countries/HU", assessor).statusCode()).isEqualTo(403);
    }
}
