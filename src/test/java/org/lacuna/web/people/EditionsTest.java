package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.people.Editorial.answer;
import static org.lacuna.web.people.Editorial.get;
import static org.lacuna.web.people.Editorial.send;
import static org.lacuna.web.people.Editorial.stranger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.output.odt.OdtFile;
import org.lacuna.people.Grant;
import org.lacuna.people.Role;
import org.lacuna.web.Drawings;
import org.lacuna.web.Imports;
import org.lacuna.web.people.RolesTableTest.Row;

/** The life of editions, each of an organisation and a country of its own. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class EditionsTest {

    private static final String HEADER = "id,record_kind,granularity,countries,name,traits,operator_type,status,"
            + "source1_title,source1_url,verdict,confidence\n";

    @Inject
    Members members;
    @Inject
    Drawings drawings;

    @Test
    void anEditionGoesFromDraftToPublishedAndStrangersReadIt() {
        Editorial e = new Editorial(members, "Northern Society", "IS");
        e.answer("fr-dpia", "full", "Printed words.");
        assertThat(stranger("/countries/IS").header("Location")).contains("/sign-in?next=/countries/IS");
        assertThat(get(e.page(), e.assessor).asString())
                .contains("Questions without an answer: 89. You can submit all the same")
                .contains("<strong>Draft</strong>");

        e.approve();
        assertThat(get(e.page(), e.publisher).asString()).contains("<strong>Approved</strong>")
                .contains("Approved by " + e.judge.penName() + " on November 24, 2026");
        assertThat(e.act("publish", e.publisher).statusCode()).isEqualTo(303);

        String page = stranger("/countries/IS").asString();
        assertThat(page).contains("Edition 1, published on November 24, 2026 by Northern Society, reviewed by a second person.")
                .doesNotContain("not reviewed by a lawyer").doesNotContain("/assessments/").doesNotContain("is a lawyer")
                .doesNotContain(e.writer.penName());
        assertThat(stranger("/countries/IS/report").asString()).contains("Printed words.")
                .contains("Edition 1, published on November 24, 2026 by Northern Society");
        assertThat(stranger("/").asString()).contains("<a href=\"/countries/IS\">Iceland</a>").contains("Northern Society");
        for (String path : List.of("report.pdf", "data.zip", "data.xlsx", "cite.bib", "cite.ris", "cite.json", "timeline",
                "why/facial-recognition/police", "brief", "brief.pdf", "fact-sheet", "fact-sheet.pdf", "open-questions",
                "open-questions.pdf", "report.odt")) {
            assertThat(stranger("/countries/IS/" + path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(stranger("/countries/IS/cite.bib").asString()).contains("author = {{Northern Society}}")
                .contains("number = {Edition 1, base ").contains("lacuna-is-edition-1")
                .contains("Published, reviewed by a second person.");
        assertThat(stranger("/api/v1/countries/IS/result").jsonPath().getInt("report.stamp.number")).isEqualTo(1);
        assertThat(get("/countries/IS", e.assessor).asString()).contains("Draft, not reviewed by a lawyer.")
                .contains("<a href=\"/countries/IS?edition=1\">");
        assertThat(get("/countries/IS?edition=1", e.assessor).asString()).contains("Edition 1, published on");
        assertThat(get("/countries/IS?edition=2", e.assessor).statusCode()).isEqualTo(404);
        assertThat(stranger("/countries/IS?edition=2").statusCode()).isEqualTo(404);
        assertThat(stranger("/countries/IS?edition=x").statusCode()).isEqualTo(404);
    }

    @Test
    void strangersReadShortFormsOfWhatIsPublishedWhichAreNoDrafts() throws IOException {
        Editorial e = new Editorial(members, "Brief Society", "HR");
        e.answer("fr-dpia", "full", "Printed words.");
        for (String form : List.of("brief", "fact-sheet", "open-questions", "brief.pdf", "brief.odt")) {
            assertThat(stranger("/countries/HR/" + form).statusCode()).as(form).isEqualTo(303);
        }
        e.publish();
        e.act("next", e.assessor);

        for (String form : List.of("brief", "fact-sheet", "open-questions")) {
            String page = stranger("/countries/HR/" + form).asString();
            assertThat(page).as(form).contains("Edition 1, published on November 24, 2026 by Brief Society")
                    .contains("Brief Society: Croatia. ").contains(". Edition 1, published on November 24, 2026;")
                    .doesNotContain("raft").doesNotContain("/assessments/");
            String words = new OdtFile(stranger("/countries/HR/" + form + ".odt").asByteArray()).words();
            assertThat(words).as(form).contains("Edition 1, published on November 24, 2026 by Brief Society")
                    .doesNotContain("raft");
            assertThat(get("/countries/HR/" + form, e.assessor).asString()).contains("Draft, not reviewed by a lawyer.");
        }
        assertThat(stranger("/countries/HR").asString()).contains("<a href=\"/countries/HR/brief\">");
    }

    @Test
    void whatIsPublishedIsDrawnOnceForAll() {
        Editorial e = new Editorial(members, "Drawn Society", "SI");
        e.publish();
        long before = drawings.count();

        byte[] first = stranger("/countries/SI/brief.pdf").asByteArray();
        assertThat(stranger("/countries/SI/brief.pdf?language=en").asByteArray()).isEqualTo(first);
        assertThat(get("/countries/SI/brief.pdf?edition=1", e.assessor).asByteArray()).isEqualTo(first);
        assertThat(drawings.count() - before).isEqualTo(1);
        assertThat(stranger("/countries/SI/brief.pdf?language=ru").asByteArray()).isNotEqualTo(first);
        assertThat(get("/countries/SI/brief.pdf", e.assessor).asByteArray()).isNotEqualTo(first);
        assertThat(drawings.count() - before).isEqualTo(2);
    }

    @Test
    void strangersCompareWhatIsPublishedOnPaper() throws IOException {
        Editorial e = new Editorial(members, "Region Society", "SK");
        e.publish();
        String other = send("/assessments", e.assessor, Map.of("country", "CZ")).header("Location").replaceAll(".*/", "");
        for (String act : List.of("submit", "take", "approve", "publish")) {
            String session = act.equals("submit") ? e.assessor : act.equals("publish") ? e.publisher : e.reviewer;
            assertThat(e.act(other, act, session, Map.of()).statusCode()).as(act).isEqualTo(303);
        }
        String query = "?country=SK&country=CZ&organisation=" + e.organisation.id();
        long before = drawings.count();

        byte[] first = stranger("/compare.pdf" + query).asByteArray();
        assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(stranger("/compare.pdf" + query + "&title=Mine").asByteArray()).isEqualTo(first);
        assertThat(drawings.count() - before).isEqualTo(1);
        String words = new OdtFile(stranger("/compare.odt" + query).asByteArray()).words();
        assertThat(words).contains("Published editions, each reviewed by a second person.")
                .contains("Regional report of published editions;").doesNotContain("raft");
        assertThat(stranger("/compare" + query).asString()).contains("/compare.pdf?country=CZ&amp;country=SK&amp;language=en"
                + "&amp;organisation=" + e.organisation.id());
        assertThat(stranger("/compare.pdf?country=SK&country=LI&organisation=" + e.organisation.id()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyApprovesWhatTheyHaveWritten() {
        Editorial e = new Editorial(members, "Own Society", "NO");
        String both = members.session(members.create(e.organisation.id(),
                Grant.of(Set.of(Role.ASSESSOR, Role.REVIEWER), Set.of())));
        answer(e.id, "fr-dpia", "none", "Mine", both);
        e.act("submit", e.assessor);
        e.act("take", e.reviewer);

        assertThat(get(e.page(), both).asString()).contains("so another person must approve it.");
        Response refused = send(e.page() + "/edition/approve", both, Map.of("seen", Editorial.seen(e.page(), both)));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("You have written or confirmed answers of this edition");
        Map<String, String> verdict = Map.of("operator", "all", "version", "1", "verdict", "acceptable", "words", "");
        assertThat(send(e.page() + "/fr-dpia/review", both, verdict).statusCode()).isEqualTo(409);
        assertThat(send(e.page() + "/fr-dpia/review", e.reviewer, verdict).statusCode()).isEqualTo(303);
        assertThat(e.act("approve", e.reviewer).statusCode()).isEqualTo(303);
    }

    @Test
    void anApprovalIsOfWhatWasSeenAndTurnsStaleWithAnyChange() {
        Editorial e = new Editorial(members, "Stale Society", "SE");
        e.answer("fr-dpia", "none", "One");
        e.approve();
        String seen = Editorial.seen(e.page(), e.publisher);
        Imports.bring(e.assessor, "r.csv", HEADER + row("SE-1", "SE", "Cameras"));

        assertThat(get(e.page(), e.reviewer).asString()).contains("The approval is out of date")
                .contains("Records of deployments: SE-1");
        assertThat(send(e.page() + "/edition/publish", e.publisher, Map.of("seen", seen)).statusCode()).isEqualTo(409);
        assertThat(stranger("/countries/SE").statusCode()).isEqualTo(303);
        assertThat(e.act("approve", e.reviewer).statusCode()).isEqualTo(303);

        e.answer("fr-dpia", "full", "Two");
        assertThat(get(e.page(), e.reviewer).asString()).contains("<strong>In review</strong>")
                .contains("Answers: <a href=\"" + e.page() + "/fr-dpia\">");
        assertThat(send(e.page() + "/edition/publish", e.publisher, Map.of("seen", seen)).statusCode()).isEqualTo(409);
        assertThat(e.act("send-back", e.reviewer).statusCode()).isEqualTo(422);
        Response back = e.act(e.id, "send-back", e.reviewer, Map.of("reason", "Article 3 is missing"));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(get(e.page(), e.assessor).asString()).contains("Article 3 is missing").contains("<strong>Draft</strong>");
    }

    @Test
    void aVerdictIsOfAVersionOfTheAnswer() {
        Editorial e = new Editorial(members, "Verdict Society", "FI");
        e.answer("fr-dpia", "none", "One");
        String question = e.page() + "/fr-dpia";
        Map<String, String> fix = Map.of("operator", "all", "version", "1", "verdict", "to-be-fixed", "words",
                "Canary: read article 3");
        assertThat(send(question + "/review", e.assessor, fix).statusCode()).isEqualTo(403);
        assertThat(send(question + "/review", e.reviewer, Map.of("operator", "all", "version", "1", "verdict", "to-be-fixed",
                "words", "")).statusCode()).isEqualTo(422);
        assertThat(send(question + "/review", e.reviewer, fix).statusCode()).isEqualTo(303);
        assertThat(send(question + "/review", e.assessor, Map.of("operator", "all", "version", "1", "words", "I shall"))
                .statusCode()).isEqualTo(303);

        assertThat(get(e.page() + "?show=to-be-fixed", e.assessor).asString()).contains(question + "\"")
                .doesNotContain("<span class=\"state unanswered\">");
        assertThat(get(question, e.assessor).asString()).contains("<strong>To be fixed</strong>").contains("I shall");
        e.answer("fr-dpia", "partial", "Two");
        assertThat(get(question, e.reviewer).asString()).contains("<strong>Pending</strong>")
                .contains("To be fixed was said of version 1; the answer is now version 2, so it counts as pending.")
                .contains("said of version 1; the answer is now version 2");
        Response late = send(question + "/review", e.reviewer, fix);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("The answer has changed since you opened the page.")
                .contains("Canary: read article 3</textarea>");
        assertThat(get("/countries/FI/report", e.reviewer).asString())
                .contains("Reviewer: pending: the answer has changed since the last verdict.")
                .doesNotContain("Canary");
    }

    @Test
    void aPublishedEditionIsFrozenOnEveryRoute() {
        Editorial e = new Editorial(members, "Frozen Society", "DK");
        e.answer("fr-dpia", "none", "One");
        e.publish();
        String question = e.page() + "/fr-dpia";
        Map<String, String> answer = Map.of("version", "1", "operator", "all", "answer", "full", "then", "stay");

        for (Map<String, String> sent : List.of(answer, Map.of("version", "1", "operator", "all", "answer", "nonsense"),
                Map.of("version", "0", "operator", "police", "answer", "full", "then", "stay"),
                Map.of("version", "0", "operator", "police", "then", "remove"))) {
            Response refused = send(question, e.assessor, sent);
            assertThat(refused.statusCode()).as(sent.toString()).isEqualTo(409);
            assertThat(refused.asString()).contains("A published edition is frozen for ever: nothing of it can be changed.");
        }
        assertThat(send(question + "/review", e.reviewer, Map.of("operator", "all", "version", "1", "words", "Late"))
                .statusCode()).isEqualTo(409);
        assertThat(send(question + "/confirm", e.assessor, Map.of("operator", "all")).statusCode()).isEqualTo(409);
        assertThat(send(e.page() + "/upgrade", e.assessor, Map.of("answers", "x", "model", "y")).statusCode())
                .isEqualTo(409);
        for (String act : List.of("submit", "take", "send-back", "approve", "publish")) {
            String session = act.equals("submit") ? e.assessor : act.equals("publish") ? e.publisher : e.reviewer;
            assertThat(send(e.page() + "/edition/" + act, session, Map.of("seen", "x", "reason", "y")).statusCode()).as(act)
                    .isEqualTo(409);
        }
        assertThat(get(question, e.assessor).asString()).contains("A published edition is frozen for ever")
                .doesNotContain(">Save and continue<");
    }

    @Test
    void aPublishedReportKeepsItsNumbersWhenRecordsAndAnswersChange() {
        Editorial e = new Editorial(members, "Steady Society", "EE");
        Imports.bring(e.assessor, "r.csv", HEADER + row("EE-1", "EE", "Cameras"));
        e.answer("fr-dpia", "full", "One");
        e.publish();
        String before = stranger("/api/v1/countries/EE/result").asString();
        String report = stranger("/countries/EE/report").asString();
        byte[] pdf = stranger("/countries/EE/report.pdf").asByteArray();
        Imports.bring(e.assessor, "r.csv", HEADER + row("EE-2", "EE", "Canary cameras"));
        String next = e.act("next", e.assessor).header("Location").replaceAll(".*/", "");
        answer(next, "fr-dpia", "none", "Canary answer", e.assessor);
        answer(next, "fr-legal-basis", "none", "Canary answer", e.assessor);

        assertThat(stranger("/api/v1/countries/EE/result").asString()).isEqualTo(before);
        assertThat(stranger("/countries/EE/report").asString()).isEqualTo(report).doesNotContain("Canary");
        assertThat(stranger("/countries/EE/report.pdf").asByteArray()).isEqualTo(pdf);
        assertThat(get("/countries/EE/report", e.assessor).asString()).contains("Canary cameras").contains("Canary answer")
                .contains("What changed since the last edition");
    }

    @Test
    void aNewEditionBeginsWithAllAnswersToConfirmAndSupersedesTheOneBefore() {
        Editorial e = new Editorial(members, "Second Society", "LV");
        e.answer("fr-dpia", "full", "First words");
        e.answer("fr-legal-basis", "none", "No act");
        e.publish();
        String next = e.act("next", e.assessor).header("Location").replaceAll(".*/", "");
        String page = "/assessments/" + next;

        assertThat(next).startsWith("LV-2026-2");
        assertThat(get(page, e.assessor).asString()).contains("Answers from the edition before that are not confirmed: 2.");
        assertThat(get(page + "/fr-dpia", e.assessor).asString()).contains("First words").contains("Data Act")
                .contains("This answer was copied from the edition before.");
        assertThat(send(page + "/fr-dpia/confirm", e.assessor, Map.of("operator", "all")).statusCode()).isEqualTo(303);
        answer(next, "fr-legal-basis", "full", "An act since", e.assessor);
        assertThat(get(page, e.assessor).asString()).doesNotContain("Answers from the edition before that are not confirmed");
        String other = members.session(members.create(e.organisation.id(), Grant.of(Set.of(Role.REVIEWER), Set.of())));
        e.act(next, "submit", e.assessor, Map.of());
        e.act(next, "take", other, Map.of());
        e.act(next, "approve", other, Map.of("lawyer", "yes"));
        assertThat(e.act(next, "publish", e.publisher, Map.of()).statusCode()).isEqualTo(303);

        assertThat(stranger("/countries/LV").asString())
                .contains("Edition 2, published on November 24, 2026 by Second Society, reviewed by a second person, who is a")
                .doesNotContain("superseded");
        assertThat(stranger("/countries/LV/report").asString()).contains("What changed since the last edition")
                .contains("An act since");
        assertThat(stranger("/countries/LV?edition=1").asString()).contains("This edition is superseded by edition 2.")
                .contains("Edition 1, published on");
        assertThat(stranger("/countries/LV/report?edition=1").asString()).contains("No act").doesNotContain("An act since")
                .doesNotContain("What changed since");
        assertThat(get(e.page(), e.assessor).asString()).contains("Superseded by a later edition");
    }

    @Test
    void recordsThatMayNotBePassedOnStayOutAndCount() {
        Editorial e = new Editorial(members, "Closed Society", "LT");
        Imports.bring(e.assessor, "r.csv", HEADER.replace("confidence", "confidence,redistributable") + row("LT-1", "LT",
                "Canary cameras").replace("\n", ",false\n") + row("LT-2", "LT", "Open cameras").replace("\n", ",true\n"));
        e.publish();

        for (String path : List.of("/countries/LT", "/countries/LT/report", "/countries/LT/timeline",
                "/api/v1/countries/LT/result", "/countries/LT/why/facial-recognition/police")) {
            assertThat(stranger(path).asString()).as(path).doesNotContain("Canary").doesNotContain("LT-1\"");
        }
        assertThat(stranger("/countries/LT/report").asString()).contains("Open cameras")
                .contains("Of the exposure of the 2 systems on file")
                .contains("not shown, since the licence of their records forbids passing them on: 1.");
    }

    @Test
    void severalOrganisationsMayPublishTheSameCountry() {
        Editorial one = new Editorial(members, "First of two", "PT");
        Editorial two = new Editorial(members, "Second of two", "PT");
        one.answer("fr-dpia", "full", "Words of one");
        two.answer("fr-dpia", "none", "Words of two");
        one.publish();
        assertThat(stranger("/countries/PT").statusCode()).isEqualTo(200);
        two.publish();

        Response choice = stranger("/countries/PT/report");
        assertThat(choice.statusCode()).isEqualTo(300);
        assertThat(choice.asString()).contains(">First of two</a>").contains(">Second of two</a>")
                .contains("/countries/PT/report?organisation=" + two.organisation.id());
        assertThat(stranger("/countries/PT/report?organisation=" + two.organisation.id()).asString()).contains("Words of two")
                .doesNotContain("Words of one");
        assertThat(stranger("/api/v1/countries/PT/result").statusCode()).isEqualTo(300);
        assertThat(stranger("/order?organisation=" + one.organisation.id()).statusCode()).isEqualTo(200);
        assertThat(stranger("/compare").statusCode()).isIn(200, 300);
    }

    @Test
    void aDraftNeverShowsToStrangersOnAnyRoute() throws IOException {
        Editorial published = new Editorial(members, "Open Society", "MT");
        published.answer("fr-dpia", "partial", "Open words");
        published.publish();
        Editorial draft = new Editorial(members, "Canary society", "CY");
        draft.answer("fr-dpia", "full", "Canary words of the Canary act");
        Imports.bring(draft.assessor, "r.csv", HEADER + row("CY-1", "CY", "Canary cameras"));
        send(draft.page() + "/fr-dpia/review", draft.reviewer, Map.of("operator", "all", "version", "1", "verdict",
                "improvable", "words", "Canary remark"));
        // The next edition of a published country is a draft again.
        String next = published.act("next", published.assessor).header("Location").replaceAll(".*/", "");
        answer(next, "fr-legal-basis", "full", "Canary law", published.assessor);
        send("/assessments/" + next + "/fr-dpia/review", published.reviewer, Map.of("operator", "all", "version", "1",
                "verdict", "improvable", "words", "Canary remark"));

        List<String> wrong = new ArrayList<>();
        int walked = 0;
        for (Row row : RolesTableTest.table().stream().filter(r -> r.method().equals("GET")).toList()) {
            for (String country : List.of("CY", "MT")) {
                String path = row.route().replace("{country}", country).replace("{criterion}", "fr-dpia")
                        .replace("{group}", "foundations").replace("{domain}", "facial-recognition")
                        .replace("{operator}", "police").replace("{version}", "0.1.0")
                        .replaceAll("(rulesets/)\\{id}", "$1base").replaceAll("(criteria/)\\{id}", "$1fr-dpia")
                        .replaceAll("(assessments/)\\{id}", "$1" + (country.equals("CY") ? draft.id : next))
                        .replaceAll("(deployments/)\\{id}", "$1CY-1").replaceAll("\\{[a-z]+: ([a-z]+)[^}]*}", "$1")
                        .replaceAll("\\{[a-z]+}", "1");
                for (String query : List.of("", "?organisation=" + draft.organisation.id(),
                        "?organisation=" + published.organisation.id(),
                        "?country=CY&country=MT&organisation=" + published.organisation.id(), "?edition=2")) {
                    Response found = stranger(path + query);
                    walked++;
                    if (found.asString().contains("Canary") || found.asString().contains(draft.writer.penName() + "<")) {
                        wrong.add(path + query);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(walked).isGreaterThan(500);
        // The words are there for members, so the walk would have found them.
        assertThat(get("/countries/CY/report", draft.assessor).asString()).contains("Canary words").contains("Canary cameras");
        assertThat(stranger("/criteria/fr-dpia?organisation=" + published.organisation.id()).asString()).contains("Open words");
    }

    @Test
    void whatAPublishedGapNamesAsElsewhereIsPublishedToo() {
        Editorial e = new Editorial(members, "Precedent Society", "GR");
        String start = send("/assessments", e.assessor, Map.of("country", "BG")).header("Location").replaceAll(".*/", "");
        answer(start, "fr-dpia", "full", "Draft elsewhere", e.assessor);
        e.answer("fr-dpia", "none", "Nothing");
        Imports.bring(e.assessor, "r.csv", HEADER + row("GR-1", "GR", "Cameras"));
        e.publish();

        assertThat(get("/countries/GR", e.assessor).asString()).contains("Bulgaria");
        assertThat(stranger("/countries/GR").asString()).doesNotContain("Bulgaria");
        assertThat(stranger("/countries/GR/report").asString()).doesNotContain("Bulgaria");
    }

    private static String row(String id, String country, String name) {
        return id + ",deployment,city," + country + "," + name + ",face-recognition,police,pilot,Paper,https://example.org,"
                + "added,low\n";
    }
}
