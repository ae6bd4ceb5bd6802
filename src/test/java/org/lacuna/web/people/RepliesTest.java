package org.lacuna.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.people.Editorial.get;
import static org.lacuna.web.people.Editorial.send;
import static org.lacuna.web.people.Editorial.stranger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Grant;
import org.lacuna.people.Role;
import org.lacuna.web.Imports;

/** The right of reply, each with an organisation and a country of its own. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class RepliesTest {

    private static final String EVIL = "<script>alert(1)</script>";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    @Inject
    Members members;
    @Inject
    Clock clock;

    private static Map<String, String> reply(String to, String text) {
        Map<String, String> fields = new TreeMap<>(Map.of("to", to, "name", "A. Minister", "office", "Ministry of Justice",
                "post",
                "Deputy minister", "behalf", "Government of the country", "received", "2026-11-20", "language", "ru", "text",
                text, "translation", "We do not agree " + EVIL, "original", "File 7/2026"));
        fields.put("version", "0");
        return fields;
    }

    @Test
    void aReplyStandsBesideItsFindingInEveryFormAndChangesNoNumber() {
        Editorial e = new Editorial(members, "Fair Society", "BO");
        Imports.bring(e.assessor, "r.csv", "id,record_kind,granularity,countries,name,traits,operator_type,status,"
                + "source1_title,source1_url,verdict,confidence\nBO-1,deployment,city,BO,Cameras,face-recognition,police,pilot,"
                + "Paper,https://example.org,added,low\n");
        e.answer("fr-dpia", "none", "Nothing found");
        String coverage = get("/api/v1/countries/BO/result", e.assessor).jsonPath().getString("report.domains");
        String replies = e.page() + "/replies";
        for (String to : new String[] { "criterion:fr-dpia", "deployment:BO-1", "report" }) {
            assertThat(send(replies, e.reviewer, reply(to, "Мы не согласны " + to)).statusCode()).isEqualTo(303);
        }

        String page = get("/countries/BO/report", e.assessor).asString();
        assertThat(page).contains("Replies to this report")
                .contains("Signed by A. Minister, Deputy minister, Ministry of Justice. Received on November 20, 2026.")
                .contains("<blockquote lang=\"ru\">Мы не согласны criterion:fr-dpia</blockquote>")
                .contains("<blockquote lang=\"ru\">Мы не согласны deployment:BO-1</blockquote>")
                .contains("We do not agree &lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain(EVIL)
                .contains("Signed original: File 7/2026");
        assertThat(page.indexOf("согласны criterion")).isGreaterThan(page.indexOf("Nothing found"));
        Response json = get("/api/v1/countries/BO/result", e.assessor);
        assertThat(json.jsonPath().getList("report.replies.text")).containsExactly("Мы не согласны criterion:fr-dpia",
                "Мы не согласны deployment:BO-1", "Мы не согласны report");
        assertThat(json.jsonPath().getString("report.domains")).isEqualTo(coverage);
        assertThat(get("/countries/BO/report.pdf", e.assessor).statusCode()).isEqualTo(200);
        assertThat(get("/countries/BO/brief", e.assessor).asString())
                .contains("Replies of governments and vendors in the whole report: 3.");
    }

    @Test
    void whatIsWrongWithAReplyIsSaidAtOnceAndNothingTypedIsLost() {
        Editorial e = new Editorial(members, "Strict Society", "PY");
        Map<String, String> typed = reply("criterion:none", "x".repeat(20_001));
        typed.putAll(Map.of("name", "", "received", "yesterday", "language", "", "original", "", "behalf", "b".repeat(301)));

        Response refused = send(e.page() + "/replies", e.publisher, typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Choose what the reply is about; criterion:none is not in this edition.")
                .contains("Name of the person who signed: this is missing.")
                .contains("Day on which it came in: yesterday is no date; write it as 2026-11-24.")
                .contains("Language of the text: choose one.")
                .contains("Text in the original language: 20001 characters; at most 20000 fit.")
                .contains("For which government or vendor they speak: 301 characters; at most 300 fit.")
                .contains("Where the signed original is kept: this is missing.").contains("x".repeat(20_001) + "</textarea>")
                .contains("value=\"yesterday\"").contains("We do not agree &lt;script&gt;");
        assertThat(send(e.page() + "/replies", e.publisher, Map.of("to", "report", "received", "2099-01-02")).asString())
                .contains("Day on which it came in: 2099-01-02 has not come yet.");
        assertThat(send(e.page() + "/replies", e.assessor, reply("report", "No")).statusCode()).isEqualTo(403);
    }

    @Test
    void aReplyIsCorrectedByOneAtATimeAndWithdrawnWithAReason() {
        Editorial e = new Editorial(members, "Careful Society", "UY");
        send(e.page() + "/replies", e.reviewer, reply("criterion:fr-dpia", "First words"));
        String one = e.page() + "/replies/1";
        Map<String, String> better = reply("criterion:fr-dpia", "Second words");
        better.put("version", "1");
        assertThat(send(one, e.publisher, better).statusCode()).isEqualTo(303);
        better.put("text", "Third words");
        Response late = send(one, e.reviewer, better);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Somebody has changed this reply since you opened it.")
                .contains("Second words</blockquote>").contains("Third words</textarea>")
                .contains("name=\"version\" value=\"2\"");

        assertThat(send(one + "/withdraw", e.reviewer, Map.of("version", "2", "reason", " ")).asString())
                .contains("Say why the reply is withdrawn.");
        assertThat(send(one + "/withdraw", e.reviewer, Map.of("version", "2", "reason", "Not theirs after all"))
                .statusCode()).isEqualTo(303);
        assertThat(get("/countries/UY/report", e.assessor).asString())
                .contains("This reply was withdrawn on " + DAY.format(LocalDate.now(clock))
                        + ". Reason: Not theirs after all")
                .doesNotContain("Second words");
        better.put("version", "3");
        assertThat(send(one, e.reviewer, better).statusCode()).isEqualTo(409);
        assertThat(get(e.page() + "/replies/2", e.reviewer).statusCode()).isEqualTo(404);
        assertThat(get(e.page() + "/replies/x", e.reviewer).statusCode()).isEqualTo(404);
    }

    @Test
    void aPublishedEditionKeepsItsRepliesAndTheNextOneBringsThemAlong() {
        Editorial e = new Editorial(members, "Lasting Society", "PE");
        e.answer("fr-dpia", "none", "Nothing found");
        e.approve();
        send(e.page() + "/replies", e.reviewer, reply("criterion:fr-dpia", "Kept words"));
        assertThat(get(e.page(), e.reviewer).asString()).contains("The approval is out of date")
                .contains("<li><a href=\"" + e.page() + "/replies\">Replies</a></li>");
        assertThat(e.act("approve", e.reviewer).statusCode()).isEqualTo(303);
        assertThat(e.act("publish", e.publisher).statusCode()).isEqualTo(303);

        String published = stranger("/countries/PE/report").asString();
        assertThat(published).contains("Kept words</blockquote>");
        assertThat(send(e.page() + "/replies", e.reviewer, reply("report", "Late words")).statusCode()).isEqualTo(409);
        assertThat(send(e.page() + "/replies/1/withdraw", e.reviewer, Map.of("version", "1", "reason", "Late")).statusCode())
                .isEqualTo(409);
        assertThat(get(e.page() + "/replies", e.reviewer).asString()).contains("its replies stay as they are")
                .doesNotContain("Record a reply");

        String next = e.act("next", e.assessor).header("Location").replaceAll(".*/", "");
        send("/assessments/" + next + "/replies", e.reviewer, reply("report", "Late words"));
        assertThat(get("/countries/PE/report", e.assessor).asString()).contains("Kept words").contains("Late words")
                .doesNotContain("What it is about has changed");
        Editorial.answer(next, "fr-dpia", "full", "An act since", e.assessor);
        assertThat(get("/countries/PE/report", e.assessor).asString())
                .contains("What it is about has changed since the reply was recorded.");
        assertThat(stranger("/countries/PE/report").asString()).isEqualTo(published);
    }

    @Test
    void whoMayReadMayReadRepliesAndOthersFindNone() {
        Editorial e = new Editorial(members, "Quiet Society", "EC");
        send(e.page() + "/replies", e.publisher, reply("report", "Canary words"));
        String other = members.session(members.create(members.organisation("Other society").id(),
                Grant.of(Set.of(Role.REVIEWER), Set.of())));

        assertThat(get(e.page() + "/replies", e.assessor).asString()).contains("Canary words");
        assertThat(get(e.page() + "/replies/1", other).statusCode()).isEqualTo(404);
        assertThat(send(e.page() + "/replies", other, reply("report", "No")).statusCode()).isEqualTo(404);
    }
}
