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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.people.Grant;
import org.lacuna.people.Role;
import org.lacuna.web.Visitor;

/** A published edition that no longer stands, and an organisation that changes its name. Aruba, code AW. */
@QuarkusTest
@TestProfile(AccountsProfile.class)
class WithdrawalTest {

    @Inject
    Members members;
    @Inject
    Clock clock;

    @Test
    void aWithdrawnEditionSaysWhenAndWhyAndGivesNoNumberAway() {
        LocalDate today = LocalDate.now(clock);
        String day = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(today);
        String says = "Edition 1 of " + day + " was withdrawn on " + day + ".";
        Editorial e = new Editorial(members, "Withdrawing Society", "AW");
        e.answer("fr-dpia", "full", "Printed words.");
        e.publish();
        String by = "?organisation=" + e.organisation.id();
        String fingerprint = stranger("/countries/AW/report" + by).asString()
                .replaceAll("(?s).*<dt>Answers</dt><dd><code>([0-9a-f]{64}).*", "$1");
        assertThat(get(e.page(), e.publisher).asString()).contains("Withdraw this edition").doesNotContain("/workbook\"");
        assertThat(get(e.page(), e.assessor).asString()).doesNotContain("Withdraw this edition").doesNotContain("/workbook\"");

        assertThat(e.act("withdraw", e.publisher).statusCode()).isEqualTo(422);
        String seen = Editorial.seen(e.page(), e.publisher);
        Response done = send(e.page() + "/edition/withdraw", e.publisher,
                Map.of("seen", seen, "reason", "Article 5 was <misread>."));
        assertThat(done.statusCode()).isEqualTo(303);

        for (String path : List.of("/countries/AW", "/countries/AW/report", "/countries/AW/timeline")) {
            Response page = stranger(path + by);
            assertThat(page.statusCode()).as(path).isEqualTo(410);
            assertThat(page.asString()).as(path).contains(says, "Article 5 was &lt;misread&gt;.", fingerprint,
                    "Withdrawing Society").doesNotContain("Printed words.").doesNotContain("class=\"range\"")
                    .doesNotContain(e.judge.penName());
        }
        for (String path : List.of("report.pdf", "data.zip", "data.xlsx", "cite.bib", "cite.json")) {
            Response file = stranger("/countries/AW/" + path + by);
            assertThat(file.statusCode()).as(path).isEqualTo(410);
            assertThat(file.asString()).as(path).isEqualTo("Edition 1 was withdrawn on " + today + ", so its data are no longer"
                    + " given out. Why: Article 5 was <misread>.\n");
        }
        assertThat(stranger("/api/v1/countries/AW/result" + by).jsonPath().getString("says"))
                .startsWith("Edition 1 was withdrawn on " + today);
        assertThat(stranger("/").asString()).contains("Withdrawn editions", "withdrawn on " + day);
        assertThat(get("/countries/AW?edition=1", e.assessor).statusCode()).isEqualTo(410);
        assertThat(get("/countries/AW", e.assessor).asString()).contains("Edition 1", "(withdrawn on " + day + ")");
        assertThat(get(e.page(), e.assessor).asString()).contains("<strong>Withdrawn</strong>", "Article 5 was");
    }

    @Test
    void afterAWithdrawnEditionAnotherIsPublished() {
        Editorial e = new Editorial(members, "Second Society", "AW");
        e.answer("fr-dpia", "full", "First words.");
        e.publish();
        e.act(e.id, "withdraw", e.publisher, Map.of("reason", "Misread"));
        String next = e.act("next", e.assessor).header("Location").replaceAll(".*/", "");
        send("/assessments/" + next + "/fr-dpia/confirm", e.assessor, Map.of("operator", "all"));
        e.act(next, "submit", e.assessor, Map.of());
        e.act(next, "take", e.reviewer, Map.of());
        e.act(next, "approve", e.reviewer, Map.of());
        assertThat(e.act(next, "publish", e.publisher, Map.of()).statusCode()).isEqualTo(303);

        String by = "?organisation=" + e.organisation.id();
        assertThat(stranger("/countries/AW" + by).statusCode()).isEqualTo(200);
        assertThat(stranger("/countries/AW" + by + "&edition=1").statusCode()).isEqualTo(410);
        assertThat(get("/assessments/" + e.id, e.publisher).asString()).contains("<strong>Withdrawn</strong>");
    }

    @Test
    void anAdministratorRenamesTheOrganisationAndEditionsKeepTheNameOfTheirDay() {
        Editorial e = new Editorial(members, "Old Name", "AW");
        e.publish();
        String administrator = members.session(
                members.create(e.organisation.id(), Grant.of(Set.of(Role.ADMINISTRATOR), Set.of())));
        Response empty = Visitor.at("/people", administrator).send("/people/organisation", Map.of("organisation", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Name the organisation, in 200 letters at most.");

        Response done = Visitor.at("/people", administrator).send("/people/organisation", Map.of("organisation", "New <Name>"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(get("/people", administrator).asString()).contains("value=\"New &lt;Name&gt;\"");
        assertThat(stranger("/countries/AW?organisation=" + e.organisation.id()).asString()).contains("by Old Name");
    }
}
