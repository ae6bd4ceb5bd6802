package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AnswerHistory;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

@QuarkusTest
class WorkbookResourceTest {

    private static final Pattern PLAN = Pattern.compile("name=\"plan\" value=\"([0-9a-f]{64})\"");
    private static final Signed ELSE = Signed.by("Somebody else");
    private static int number;

    @Inject
    AssessmentStore assessments;
    @Inject
    AnswerHistory history;

    private String id;
    private String path;

    @BeforeEach
    void startAssessment() {
        id = "PW-" + ++number;
        path = "/assessments/" + id;
        assessments.create(new AnswerSheet(id, "PW", "base", "0.1.0", LocalDate.of(2026, 1, number), List.of()));
    }

    @Test
    void theWorkbookSaysWhatItIsAndHasARowForEachQuestion() throws IOException {
        FilledWorkbook book = book("en");

        assertThat(book.names().get(0)).isEqualTo("About");
        assertThat(book.sheet("About")).contains(List.of("assessment", "Assessment", id))
                .contains(List.of("country", "Country code", "PW"))
                .contains(List.of("", "Draft, not reviewed by a lawyer.",
                        "Every answer is to be confirmed by a lawyer of the country."));
        assertThat(ids(book)).hasSizeGreaterThanOrEqualTo(90).doesNotHaveDuplicates();
        assertThat(book.cell("fr-dpia", "operator")).isEqualTo("all others");
        assertThat(book.cell("fr-dpia", "version")).isEqualTo("0");
        assertThat(book("ru").cell("fr-dpia", "operator")).isEqualTo("все остальные");
        assertThat(given().get(path).asString()).contains("href=\"/assessments/" + id + "/questions.xlsx\"");
    }

    @Test
    void anUntouchedWorkbookChangesNothingWhateverStandsOnFile() throws IOException {
        save(full("fr-dpia", "  =1+1\r\nline two  ", 5), 0);
        save(new Answer("fr-dpia", Optional.of(Operator.POLICE), AnswerState.SEVERAL, Set.of("none", "partial"),
                Optional.of(Set.of()), List.of(), Optional.empty(), "@x", "-y", false), 0);
        save(full("fr-legal-basis", "long ".repeat(20_000), 1), 0);

        for (String language : List.of("en", "ru")) {
            String page = given().get(bring(book(language).file())).asString();

            assertThat(page).contains("0 new, 0 changed, 3 unchanged, 0 to be decided, ")
                    .contains("The workbook changes nothing.");
        }
    }

    @Test
    void everyQuestionFilledInIsSavedAndTheSameAgainChangesNothing() throws IOException {
        FilledWorkbook book = book("en");
        List<String> ids = ids(book);
        for (String question : ids) {
            book.put(question, "answer", "unknown").put(question, "reason", "No net there")
                    .put(question, "binds", "police; private").put(question, "instrument-1", "Law on Data")
                    .put(question, "provision-1", "12").put(question, "read-1", "46346").put(question, "bill-1", "yes")
                    .put(question, "confidence", "high").put(question, "justification", "One\nTwo");
        }
        byte[] file = book.file();
        String check = bring(file);

        assertThat(given().get(check).asString())
                .contains(ids.size() + " new, 0 changed, 0 unchanged, 0 to be decided, 0 left");
        assertThat(assessments.find(id).orElseThrow().answers()).isEmpty();

        Response kept = keep(check);

        assertThat(kept.header("Location")).endsWith(check + "?saved=" + ids.size());
        assertThat(given().get(check + "?saved=7").asString()).contains("Answers saved: 7.");
        assertThat(assessments.find(id).orElseThrow().answers()).hasSize(ids.size());
        assertThat(saved("fr-dpia")).contains(new Answer("fr-dpia", Optional.empty(), AnswerState.UNKNOWN, Set.of(),
                Optional.of(Set.of(Operator.POLICE, Operator.PRIVATE)), List.of(new Evidence("Law on Data", "12", "", "", "",
                        Optional.of(LocalDate.of(2026, 11, 20)), true, Optional.empty(), Optional.empty(), "")),
                Optional.of(Confidence.HIGH), "One\nTwo", "No net there", false));
        assertThat(history.list(id, "fr-dpia", Optional.empty()).get(0).reason()).isEqualTo("from the workbook");
        assertThat(given().get(bring(file)).asString())
                .contains("0 new, 0 changed, " + ids.size() + " unchanged, 0 to be decided, 0 left open.");
    }

    @Test
    void wordsOfEitherLanguageAndCopiedRowsAreUnderstood() throws IOException {
        FilledWorkbook book = book("ru");
        book.put("fr-dpia", "answer", "partial").copy("fr-dpia", "полиция").put("fr-legal-basis", "answer",
                "не применимо").put("fr-legal-basis", "reason", "why").put("fr-legal-basis", "binds", "никого");

        keep(bring(book.file()));

        assertThat(saved("fr-dpia").map(Answer::options)).contains(Set.of("partial"));
        assertThat(assessments.find(id).orElseThrow().find("fr-dpia", Optional.of(Operator.POLICE))).isPresent();
        assertThat(saved("fr-legal-basis").map(Answer::state)).contains(AnswerState.NOT_APPLICABLE);
        assertThat(saved("fr-legal-basis").flatMap(Answer::binds)).contains(Set.of());
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceWithItsPlaceAndNothingIsSaved() throws IOException {
        FilledWorkbook book = book("en").put("fr-dpia", "answer", "perhaps").put("fr-dpia", "read-2", "yesterday")
                .put("fr-dpia", "link-1", "javascript:alert(1)").put("fr-dpia", "binds", "the king")
                .put("fr-legal-basis", "justification", "no answer").put("fr-prior-consultation", "answer", "none")
                .put("fr-prior-consultation", "provision-3", "art 1").formula("fr-prior-consultation", "reason", "1+1");

        String page = given().get(bring(book.file())).asString();

        assertThat(page).contains(">perhaps</td>").contains("Allowed are: none: ")
                .contains("<td data-label=\"Column\">Date read 2</td><td data-label=\"Found\">yesterday</td>")
                .contains("This is no date; write it as 2026-11-24.")
                .contains("A link must begin with http:// or https:// and have no blanks.")
                .contains("Allowed are: all; nobody; police; security service; municipal; other public body; private.")
                .contains("Choose an answer.").contains("Source 3: name the law or document.")
                .contains("A formula stands here; write it out as text.").doesNotContain("name=\"plan\"");
        assertThat(assessments.find(id).orElseThrow().answers()).isEmpty();
    }

    @Test
    void differentPartsMergeAndThoseOfOthersAreTold() throws IOException {
        save(full("fr-dpia", "before", 1), 0);
        FilledWorkbook book = book("en").put("fr-dpia", "justification", "mine");
        save(with(saved("fr-dpia").orElseThrow(), Confidence.LOW, "before"), 1);
        byte[] file = book.file();
        String check = bring(file);

        assertThat(look(check)).contains("0 new, 1 changed, 0 unchanged, 0 to be decided")
                .contains("Changed by others meanwhile and kept: Confidence.")
                .contains("<dt>Justification: Before</dt><dd>before</dd>")
                .contains("<dt>Justification: After</dt><dd>mine</dd>");

        keep(check);

        assertThat(saved("fr-dpia")).contains(with(full("fr-dpia", "x", 1), Confidence.LOW, "mine"));
        assertThat(given().get(bring(file)).asString()).contains("0 new, 0 changed, 1 unchanged, 0 to be decided");
    }

    @Test
    void theSamePartIsAClashThatIsDecidedOnTheQuestionPage() throws IOException {
        save(full("fr-dpia", "before", 1), 0);
        FilledWorkbook book = book("en").put("fr-dpia", "justification", "mine").put("fr-legal-basis", "answer", "none");
        save(with(saved("fr-dpia").orElseThrow(), Confidence.HIGH, "theirs"), 1);
        String check = bring(book.file());

        assertThat(look(check)).contains("1 new, 0 changed, 0 unchanged, 1 to be decided")
                .contains("<dt>Justification: Mine</dt><dd>mine</dd>")
                .contains("<dt>Justification: Theirs, on file now</dt><dd>theirs</dd>")
                .contains("<dt>Justification: As it was before both</dt><dd>before</dd>");

        keep(check);

        assertThat(saved("fr-dpia").map(Answer::justification)).contains("theirs");
        assertThat(saved("fr-legal-basis")).isPresent();
        assertThat(given().get(path + "/fr-dpia").asString()).contains("Both of you changed this")
                .contains("name=\"pick-justification\" value=\"mine\"").contains(">mine</textarea>");
    }

    @Test
    void whatHasMovedSinceTheLookIsShownAgainAndNothingIsSaved() throws IOException {
        FilledWorkbook book = book("en").put("fr-dpia", "answer", "none").put("fr-legal-basis", "answer", "none");
        String check = bring(book.file());
        Visitor seen = Visitor.at(check);
        save(full("fr-dpia", "theirs", 0), 0);

        Response answer = seen.send(check, Map.of("plan", plan(seen.page())));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("An answer was changed since you looked");
        assertThat(saved("fr-legal-basis")).isEmpty();
    }

    @Test
    void aClearedAnswerIsNotTakenAway() throws IOException {
        save(full("fr-dpia", "before", 1), 0);

        String page = given().get(bring(book("en").put("fr-dpia", "answer", "").file())).asString();

        assertThat(page).contains("The answer is gone from the row. A workbook takes no answer away");
    }

    @Test
    void filesThatAreNoWorkbookOfThisAssessmentAreRefused() throws IOException {
        byte[] other = FilledWorkbook.of(given().get("/assessments/KZ-2026/questions.xlsx").asByteArray()).file();

        assertThat(refused(other)).contains("The workbook is of the assessment KZ-2026; this is " + id + ".");
        assertThat(refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .contains("The file is no workbook of Excel; allowed is .xlsx.");
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains("is a PDF document");
        assertThat(refused(plain())).contains("its first sheet does not name an assessment");
        assertThat(refused(zip("[Content_Types].xml", "<Types><Override PartName=\"/xl/vbaProject.bin\" "
                + "ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))).contains("The workbook has macros.");
        assertThat(refused(zip("[Content_Types].xml", " ".repeat(30_000_000)))).contains("which is the limit.");
        assertThat(refused(new byte[5_000_001])).contains("The file is larger than 5 MB, which is the limit.");
        assertThat(Visitor.at(path).upload(path + "/workbook", "", new byte[0]).statusCode()).isEqualTo(422);
    }

    private static byte[] plain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Excel", "16.0");
        book.newWorksheet("One").value(0, 0, "text");
        book.finish();
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private String refused(byte[] file) {
        Response page = given().get(bring(file));
        assertThat(page.statusCode()).isEqualTo(422);
        return page.asString();
    }

    private FilledWorkbook book(String language) throws IOException {
        return FilledWorkbook.of(given().get(path + "/questions.xlsx?language=" + language)
                .then().statusCode(200).extract().asByteArray());
    }

    private static List<String> ids(FilledWorkbook book) {
        return book.questions().stream().flatMap(s -> s.stream().skip(2)).map(r -> r.get(0)).toList();
    }

    private String bring(byte[] file) {
        String location = Visitor.at(path).upload(path + "/workbook", "filled.xlsx", file).header("Location");
        return location.substring(location.indexOf("/assessments/"));
    }

    private static String look(String check) {
        return given().get(check).asString().replaceAll("\\s+</dd>", "</dd>");
    }

    private static Response keep(String check) {
        Visitor seen = Visitor.at(check);
        return seen.send(check, Map.of("plan", plan(seen.page())));
    }

    private static String plan(String page) {
        Matcher plan = PLAN.matcher(page);
        assertThat(plan.find()).as(page).isTrue();
        return plan.group(1);
    }

    private Optional<Answer> saved(String criterion) {
        return assessments.find(id).orElseThrow().find(criterion);
    }

    private void save(Answer answer, long seen) {
        assertThat(assessments.save(id, answer, seen, ELSE)).isEmpty();
    }

    private static Answer full(String criterion, String justification, int sources) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            evidence.add(new Evidence("Law " + i, "art " + i, "\"+q\"", "t", "https://example.org/" + i,
                    Optional.of(LocalDate.of(2026, 1, 2)), i % 2 == 1, Optional.empty(), Optional.of(LocalDate.of(2030, 1, 1)),
                    "n"));
        }
        return new Answer(criterion, Optional.empty(), AnswerState.VALUE, Set.of("none"),
                Optional.of(Set.of(Operator.values())), evidence, Optional.of(Confidence.HIGH), justification, "", true);
    }

    private static Answer with(Answer a, Confidence confidence, String justification) {
        return new Answer(a.criterion(), a.operator(), a.state(), a.options(), a.binds(), a.evidence(), Optional.of(confidence),
                justification, a.reason(), false);
    }
}
