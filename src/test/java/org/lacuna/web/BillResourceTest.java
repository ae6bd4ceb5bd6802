package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.BillStore;

@QuarkusTest
class BillResourceTest {

    private static final String BILLS = "/countries/KG/bills";
    private static int number;

    @Inject
    BillStore bills;
    @Inject
    AssessmentStore assessments;

    private String id;
    private String path;

    @BeforeEach
    void startBill() {
        id = "bill-of-test-" + ++number;
        path = BILLS + "/" + id;
        bills.save(new Bill(id, "KG", "Bill <of> test", "", "", List.of()), 0);
    }

    @Test
    void aBillIsMadeWrittenRuleByRuleAndShown() {
        Response made = Visitor.at(BILLS).send(BILLS,
                Map.of("version", "0", "title", "Protéger les Visages", "state", "first reading", "link",
                        "https://example.org/b"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).endsWith(BILLS + "/proteger-les-visages/edit");

        String edit = BILLS + "/proteger-les-visages/edit";
        assertThat(given().redirects().follow(false).get(edit + "?criterion=fr-dpia").header("Location"))
                .endsWith(edit + "/fr-dpia");
        Visitor visitor = Visitor.at(edit + "/fr-dpia");
        Response saved = visitor.send(edit + "/fr-dpia", Map.of("version", visitor.version(), "option", "full", "binds",
                List.of("police", "private"), "provision", "art 7", "note", "line one\r\nline two"));

        assertThat(saved.header("Location")).endsWith(edit + "?saved=yes");
        assertThat(bills.find("KG", "proteger-les-visages").orElseThrow().rules())
                .containsExactly(
                        new Bill.Rule("fr-dpia", "full", Optional.of(Set.of(Operator.POLICE, Operator.PRIVATE)), "art 7",
                                "line one\nline two"));
        assertThat(given().get(BILLS + "/proteger-les-visages").asString()).contains("<h1>Protéger les Visages</h1>")
                .contains("Hypothetical: the bill is not law.").contains("If the bill were passed as it stands,")
                .contains("police, private").contains("art 7");
        assertThat(given().get(BILLS).asString()).contains("Protéger les Visages");
    }

    @Test
    void titlesOfOtherAlphabetsAndTheSameTitleTwiceGetIdsOfTheirOwn() {
        assertThat(create("Закон о лицах")).endsWith("/bill/edit");
        assertThat(create("Закон о голосах")).endsWith("/bill-2/edit");
    }

    private static String create(String title) {
        return Visitor.at(BILLS).send(BILLS, Map.of("version", "0", "title", title)).header("Location");
    }

    @Test
    void whatIsWrongWithATitleIsSaidAndNothingTypedIsLost() {
        Response response = Visitor.at(BILLS).send(BILLS,
                Map.of("version", "0", "title", " ", "state", "second <reading>", "link", "javascript:alert(1)"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("<title>Error: Draft bills").contains("Give the bill a title.")
                .contains("The link is javascript:alert(1); it must begin with http:// or https://.")
                .contains("value=\"second &lt;reading&gt;\"").doesNotContain("href=\"javascript:");
    }

    @Test
    void whatIsWrongWithARuleIsSaidAndNothingTypedIsLost() {
        String rule = path + "/edit/fr-dpia";
        Visitor visitor = Visitor.at(rule);
        Response response = visitor.send(rule, Map.of("version", visitor.version(), "binds",
                List.of("police", "not-stated", "army"), "provision", "art <8>", "note", "kept"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("Choose what the law would be like.")
                .contains("Either tick operators or that you have not found out whom the rule binds, not both.")
                .contains("There is no operator army.").contains("value=\"art &lt;8&gt;\"").contains(">kept</textarea>")
                .contains("value=\"police\" checked");
        assertThat(rules()).isEmpty();
    }

    @Test
    void whoComesSecondIsToldKeepsTheTextAndMaySendItAgain() {
        String rule = path + "/edit/fr-dpia";
        Visitor first = Visitor.at(rule);
        Visitor second = Visitor.at(rule);
        first.send(rule, Map.of("version", first.version(), "option", "none", "note", "mine"));

        Response late = second.send(rule, Map.of("version", second.version(), "option", "full", "note", "theirs"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains(
                        "Somebody has changed this bill since you opened it; it is now called Bill &lt;of&gt; test and has 1 rules.")
                .contains(">theirs</textarea>");
        assertThat(rules()).extracting(Bill.Rule::note).containsExactly("mine");
        Visitor again = Visitor.at(rule);
        again.send(rule, Map.of("version", again.version(), "option", "full", "note", "theirs"));
        assertThat(rules()).extracting(Bill.Rule::note).containsExactly("theirs");
    }

    @Test
    void rulesAndBillsAreRemovedOnlyByWhoHasSeenTheLast() {
        Visitor early = Visitor.at(path + "/edit");
        Visitor rule = Visitor.at(path + "/edit/fr-dpia");
        rule.send(path + "/edit/fr-dpia", Map.of("version", rule.version(), "option", "full"));

        assertThat(early.send(path + "/edit/fr-dpia/remove", Map.of("version", early.version())).statusCode()).isEqualTo(409);
        assertThat(early.send(path + "/remove", Map.of("version", early.version())).header("Location")).endsWith("/edit");
        assertThat(rules()).hasSize(1);

        Visitor now = Visitor.at(path + "/edit");
        now.send(path + "/edit/fr-dpia/remove", Map.of("version", now.version()));
        assertThat(rules()).isEmpty();
        Visitor last = Visitor.at(path + "/edit");
        assertThat(last.send(path + "/remove", Map.of("version", last.version())).header("Location")).endsWith(BILLS);
        assertThat(bills.find("KG", id)).isEmpty();
    }

    @Test
    void aBillChangesNothingInTheAssessment() {
        AnswerSheet before = assessments.findByCountry("KG").orElseThrow();
        byte[] result = given().get("/api/v1/countries/KG/result").asByteArray();
        Visitor rule = Visitor.at(path + "/edit/fr-dpia");
        rule.send(path + "/edit/fr-dpia", Map.of("version", rule.version(), "option", "full", "binds", "police"));
        given().get(path).then().statusCode(200);

        assertThat(assessments.findByCountry("KG")).contains(before);
        assertThat(given().get("/api/v1/countries/KG/result").asByteArray()).isEqualTo(result);
    }

    @Test
    void programsGetTheSameReport() {
        given().get("/api/v1/countries/KZ/bills/sample").then().statusCode(200).contentType("application/json")
                .body("hypothetical", equalTo(true)).body("draft", equalTo(true)).body("bill.id", equalTo("sample"))
                .body("unknown[0].criterion", equalTo("fr-forgotten"))
                .body("domains[0].operators[0].operator", equalTo("police"))
                .body("domains[0].operators.coverage.direction", hasItem("open"))
                .body("method.answersWithBill.length()", equalTo(64));
        given().get("/api/v1/countries/KZ/bills").then().body("id", hasItem("sample"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String wrong : List.of("/countries/XX/bills", BILLS + "/nothing", BILLS + "/nothing/brief",
                path + "/edit/fr-nothing",
                path + "/edit/e-authority-working", path + "/edit?criterion=fr-nothing",
                "/api/v1/countries/KG/bills/nothing")) {
            given().redirects().follow(false).get(wrong).then().statusCode(404);
        }
    }

    @Test
    void fromElsewhereNobodyWritesABill() {
        given().header("X-Forwarded-For", "192.0.2.7").contentType("application/x-www-form-urlencoded")
                .formParam("option", "full").post(path + "/edit/fr-dpia");
        assertThat(given().header("X-Forwarded-For", "192.0.2.7").get(path + "/edit").asString())
                .contains("Answers can be changed only on the machine that runs Lacuna").doesNotContain("Remove this bill");
        assertThat(rules()).isEmpty();
    }

    private List<Bill.Rule> rules() {
        return bills.find("KG", id).orElseThrow().rules();
    }
}
