package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** A section on one page, earlier answers and several options. Eritrea, code ER, has an assessment for each test. */
@QuarkusTest
class SectionResourceTest {

    private static int number;

    @Inject
    AssessmentStore assessments;
    @Inject
    Rulesets rulesets;

    private String id;
    private String section;
    private String question;

    @BeforeEach
    void startAssessment() {
        id = "ER-" + ++number;
        Ruleset base = rulesets.base().source();
        section = "/assessments/" + id + "/section/" + base.groupOf(base.criterion("fr-dpia")).id();
        question = "/assessments/" + id + "/fr-dpia";
        assessments.create(new AnswerSheet(id, "ER", base, LocalDate.of(2026, 10, number), List.of()));
    }

    private Optional<Answer> saved(String criterion) {
        return assessments.find(id).orElseThrow().find(criterion);
    }

    private static Map<String, Object> fields(String criterion, String version, String answer, String justification) {
        return new HashMap<>(Map.of(criterion + ".version", version, criterion + ".operator", "all", criterion + ".answer",
                answer, criterion + ".binds", "not-stated", criterion + ".justification", justification));
    }

    @Test
    void whatCanBeSavedIsSavedAndTheRestComesBackWithAllProblems() {
        Map<String, Object> sent = fields("fr-dpia", "0", "full", "Article 5");
        sent.putAll(fields("fr-signage", "0", "", "Typed without an answer"));
        sent.putAll(fields("fr-legal-basis", "0", "~not-applicable", ""));
        sent.put("why", "Read the act");
        Response back = Visitor.at(section).send(section, sent);

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.asString()).contains("Saved answers: 1.").contains("href=\"#fr-signage.answer\"")
                .contains(": Choose an answer.").contains("href=\"#fr-legal-basis.reason\"")
                .contains(": Say why this cannot apply.").contains("Typed without an answer</textarea>")
                .contains("Article 5</textarea>");
        assertThat(saved("fr-dpia")).map(Answer::justification).contains("Article 5");
        assertThat(saved("fr-signage")).isEmpty();
        assertThat(given().get("/assessments/" + id + "/fr-signage").asString()).contains("Typed without an answer</textarea>");
        assertThat(given().get(question + "/history").asString()).contains("Read the act");
    }

    @Test
    void whatNobodyTouchedIsLeftAlone() {
        assessments.save(id, Answer.of("fr-dpia", "none", Set.of()), 0, Signed.by("Other"));
        Map<String, Object> sent = fields("fr-signage", "0", "none", "");
        sent.putAll(Map.of("fr-dpia.version", "1", "fr-dpia.operator", "all", "fr-dpia.answer", "none"));
        sent.putAll(fields("fr-legal-basis", "0", "", ""));
        Response there = Visitor.at(section).send(section, sent);

        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.header("Location")).endsWith(section + "?saved=1");
        assertThat(assessments.version(id, "fr-dpia", Optional.empty())).isEqualTo(1);
        assertThat(saved("fr-legal-basis")).isEmpty();
        assertThat(given().get(section + "?saved=1").asString()).contains("Saved answers: 1.")
                .doesNotContain("<span class=\"tag\">");
    }

    @Test
    void twoEditorsOfASectionNeverOverwriteEachOther() {
        assessments.save(id, Answer.of("fr-dpia", "none", Set.of()), 0, Signed.by("Other"));
        assessments.save(id, Answer.of("fr-dpia", "partial", Set.of()), 1, Signed.by("Other"));
        Response clash = Visitor.at(section).send(section, fields("fr-dpia", "1", "full", "Mine"));

        assertThat(clash.statusCode()).isEqualTo(422);
        assertThat(clash.asString()).contains("somebody else has changed this answer meanwhile, in the same parts.")
                .contains("<a href=\"" + question + "\">Choose what counts");
        assertThat(saved("fr-dpia").orElseThrow().options()).containsExactly("partial");
        assertThat(given().get(question).asString()).contains("Both of you changed this").contains("Mine</textarea>");

        Map<String, Object> other = new HashMap<>(
                Map.of("fr-signage.version", "0", "fr-signage.operator", "all", "fr-signage.answer", "none"));
        assertThat(Visitor.at(section).send(section, other).statusCode()).isEqualTo(303);
        assertThat(given().get(question).asString()).contains("Mine</textarea>");
    }

    @Test
    void severalOptionsAreKeptWithTheirReasonAndAreARange() {
        Map<String, Object> sent = new HashMap<>(Map.of("version", "0", "answer", "~several", "several", "partial", "then",
                "stay"));
        Response few = Visitor.at(question).send(question, sent);
        assertThat(few.statusCode()).isEqualTo(422);
        assertThat(few.asString()).contains("Tick at least two answers that remain possible.")
                .contains("Say why several answers remain possible.")
                .contains("name=\"several\" value=\"partial\" checked");

        sent.putAll(Map.of("several", List.of("partial", "full"), "reason", "The decree is secret", "binds", "not-stated"));
        assertThat(Visitor.at(question).send(question, sent).statusCode()).isEqualTo(303);
        assertThat(saved("fr-dpia")).contains(new Answer("fr-dpia", Optional.empty(), AnswerState.SEVERAL,
                Set.of("partial", "full"), Optional.empty(), List.of(), Optional.empty(), "", "The decree is secret", false));
        assertThat(given().get(question).asString()).contains("value=\"~several\" checked")
                .contains("<details id=\"several\" open>");
        Response unknown = Visitor.at(question).send(question, Map.of("version", "1", "answer", "~several", "several",
                List.of("partial", "made-up"), "reason", "So"));
        assertThat(unknown.asString()).contains("There is no answer made-up.");
    }

    @Test
    void anEarlierAnswerFillsTheFormWithItsSourcesAndIsNoAnswerYet() {
        Evidence act = new Evidence("Data Act", "art 5", "Слова", "", Optional.of(LocalDate.of(2026, 1, 2)), false,
                Optional.empty(), Optional.empty(), "");
        String other = "ER-OLD-" + number;
        assessments.create(new AnswerSheet(other, "ER", rulesets.base().source(), LocalDate.of(2025, 1, number), List.of(
                new Answer("fr-dpia", Optional.empty(), AnswerState.VALUE, Set.of("partial"), Optional.empty(), List.of(act),
                        Optional.of(Confidence.HIGH), "Old words", "", false))));
        Visitor visitor = Visitor.at(question);
        assertThat(visitor.page()).contains("value=\"" + other + "\" class=\"second\">Use this");
        Response there = visitor.send(question, Map.of("version", "0", "operator", "all", "binds", "not-stated",
                "justification", "My words", "use", other));

        assertThat(there.header("Location")).endsWith(question + "?used=" + other);
        assertThat(saved("fr-dpia")).isEmpty();
        String page = given().get(question + "?used=" + other).asString();
        assertThat(page).contains("The form is filled in with the answer of " + other + ". Check it, then save.")
                .contains("value=\"partial\" checked").contains("value=\"Data Act\"").contains("Слова</textarea>")
                .contains("value=\"2026-01-02\"").contains("Old words\n\n* * *\n\nMy words</textarea>");

        assessments.save(id, Answer.of("fr-dpia", "none", Set.of()), 0, Signed.by("Other"));
        Response clash = Visitor.at(question).send(question, Map.of("version", "0", "operator", "all", "answer", "partial",
                "binds", "not-stated", "justification", "Old words", "then", "stay"));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(saved("fr-dpia").orElseThrow().options()).containsExactly("none");
    }

    @Test
    void theAnswerBeforeTheLastChangeCanBeUsedAgain() {
        assessments.save(id, Answer.of("fr-dpia", "none", Set.of()), 0, Signed.by("Other"));
        assessments.save(id, Answer.of("fr-dpia", "full", Set.of()), 1, Signed.by("Other"));
        Visitor visitor = Visitor.at(question);
        assertThat(visitor.page()).contains("As it was before the change of November 24, 2026, 12:00 UTC");

        visitor.send(question, Map.of("version", "2", "operator", "all", "answer", "full", "use", "before"));
        assertThat(given().get(question).asString()).contains("value=\"none\" checked");
        assertThat(saved("fr-dpia").orElseThrow().options()).containsExactly("full");
        assertThat(visitor.send(question, Map.of("version", "2", "operator", "all", "answer", "full", "use", "nothing"))
                .header("Location")).endsWith(question);
    }
}
