package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.loader.TwoVersions;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Versions;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** With base 0.2.0 in use and 0.1.0 frozen beside it. */
@QuarkusTest
@TestProfile(UpgradeResourceTest.Rulesets.class)
class UpgradeResourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Answer KEPT = Answer.hypothetical(TwoVersions.RETIRED, "full");
    private static final Answer CONFIRM = Answer.hypothetical(TwoVersions.CHANGED, "full");
    private static final String MADE_WITH = "Made with base 0.1.0. A later version is in use: 0.2.0. The numbers here still "
            + "come from 0.1.0.";

    @Inject
    AssessmentStore assessments;
    @Inject
    Versions versions;

    public static class Rulesets implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "rulesets");
                TwoVersions.write(folder);
                return Map.of("lacuna.rulesets", folder.toAbsolutePath().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void whatIsMadeWithAnEarlierVersionSaysSoAndKeepsItsQuestions() {
        create("MD", versions.find("base", "0.1.0").orElseThrow().source());

        for (String page : List.of("/countries/MD", "/countries/MD/report", "/assessments/MD-1")) {
            assertThat(given().get(page).then().statusCode(200).extract().asString()).as(page).contains(
                    MADE_WITH + " <a href=\"/assessments/MD-1/upgrade\">What changes with the version in use</a>");
        }
        assertThat(given().get("/assessments/MD-1").asString()).contains("/assessments/MD-1/" + TwoVersions.RETIRED)
                .doesNotContain(TwoVersions.ADDED);
        assertThat(given().get("/assessments/MD-1/" + TwoVersions.RETIRED).statusCode()).isEqualTo(200);
        assertThat(given().get("/criteria/" + TwoVersions.RETIRED).statusCode()).isEqualTo(200);
        assertThat(given().get("/countries/KZ").asString()).doesNotContain("A later version is in use");
    }

    @Test
    void thePageShowsBeforeAndAfterAndAnUpgradeKeepsEveryAnswer() {
        create("ME", versions.find("base", "0.1.0").orElseThrow().source());

        Visitor visitor = Visitor.at("/assessments/ME-1/upgrade");
        String page = given().get("/assessments/ME-1/upgrade").asString();

        assertThat(page).contains(MADE_WITH).contains("Nothing changes until you confirm, and every answer is kept.")
                .containsPattern(
                        "<h2>New questions, open until they are answered</h2>\n<ul><li><a href=\"/criteria/fr-new\">A new "
                                + "question</a></li></ul>")
                .containsPattern("<h2>Questions that are no longer asked</h2>\n<ul><li>[^<]+: the answer is kept and not "
                        + "counted</li></ul>")
                .containsPattern("<h2>Questions that have changed: look at the answers again</h2>\n<ul><li><a href=\"/criteria/"
                        + TwoVersions.CHANGED + "\">")
                .containsPattern("<th scope=\"row\">Facial recognition</th><td data-label=\"Operator\">police</td>\n"
                        + "<td data-label=\"Before\">4–100</td>\n<td data-label=\"With 0.2.0\">4–100, less than a point apart</td>")
                .containsPattern("<th scope=\"row\">Cross-border data flows</th><td data-label=\"Operator\">police</td>\n"
                        + "<td data-label=\"Before\">0–100</td>\n<td data-label=\"With 0.2.0\">the same</td>");
        assertThat(visitor.send("/assessments/ME-1/upgrade", seen(page)).header("Location"))
                .endsWith("/assessments/ME-1");

        AnswerSheet upgraded = assessments.find("ME-1").orElseThrow();
        Ruleset inUse = versions.find("base", "0.2.0").orElseThrow().source();
        assertThat(upgraded).isEqualTo(new AnswerSheet("ME-1", "ME", inUse, DAY, upgraded.answers()));
        assertThat(upgraded.answers()).containsExactlyInAnyOrder(KEPT, CONFIRM.unreviewed());
        assertThat(given().get("/countries/ME").asString()).doesNotContain("A later version is in use");
        assertThat(given().get("/assessments/ME-1/upgrade").asString())
                .contains("This assessment is made with base 0.2.0, the version in use. There is nothing to do.")
                .doesNotContain("<button");
    }

    @Test
    void whatHasChangedMeanwhileIsLookedAtAgain() {
        create("MK", versions.find("base", "0.1.0").orElseThrow().source());
        Visitor visitor = Visitor.at("/assessments/MK-1/upgrade");
        Map<String, String> seen = seen(given().get("/assessments/MK-1/upgrade").asString());
        assessments.save("MK-1", Answer.of("fr-dpia", "none", Set.of()), 0, Signed.LACUNA);

        Response late = visitor.send("/assessments/MK-1/upgrade", seen);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("The answers or the ruleset have changed since you opened this page. Nothing has "
                + "been done; look at it again.");
        assertThat(assessments.find("MK-1").orElseThrow().version()).isEqualTo("0.1.0");
    }

    @Test
    void aRequestWithoutTheTokenOrFromElsewhereChangesNothing() {
        create("MT", versions.find("base", "0.1.0").orElseThrow().source());
        Map<String, String> seen = seen(given().get("/assessments/MT-1/upgrade").asString());

        assertThat(given().formParams(seen).post("/assessments/MT-1/upgrade").statusCode()).isEqualTo(400);
        assertThat(given().header("X-Forwarded-For", "203.0.113.9").formParams(seen).post("/assessments/MT-1/upgrade")
                .statusCode()).isIn(400, 403);
        assertThat(given().header("X-Forwarded-For", "203.0.113.9").get("/assessments/MT-1/upgrade").asString())
                .doesNotContain("<button");
        assertThat(assessments.find("MT-1").orElseThrow().version()).isEqualTo("0.1.0");
    }

    @Test
    void noVersionStandsInForOneThatIsNotHere() {
        assessments.create(new AnswerSheet("MN-1", "MN", "base", "0.0.9", "1".repeat(64), DAY, List.of(KEPT)));
        String says = "It was made with base 0.0.9, and the files of that version are not here. No other version stands in "
                + "for it, so there are no numbers.";

        assertThat(given().get("/countries/MN").then().statusCode(503).extract().asString()).contains(says);
        assertThat(given().get("/api/v1/countries/MN/result").then().statusCode(503).extract().asString()).contains(says);
        assertThat(given().get("/").asString()).contains("Mongolia: " + says + " <a href=\"/assessments/MN-1/upgrade\">")
                .doesNotContain("href=\"/countries/MN\"").contains("href=\"/countries/KZ\"");
        String page = given().get("/assessments/MN-1").asString();
        assertThat(page).contains("<h1>Mongolia: to version 0.2.0</h1>").contains(says).contains("not known")
                .contains(TwoVersions.RETIRED + ": the answer is kept and not counted");
        assertThat(given().header("Accept-Language", "ru").get("/countries/MN").asString()).contains("Оценка сделана по "
                + "base 0.0.9, а файлов этой версии здесь нет.");

        assertThat(Visitor.at("/assessments/MN-1/upgrade").send("/assessments/MN-1/upgrade", seen(page)).statusCode())
                .isEqualTo(303);
        assertThat(given().get("/countries/MN").statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftThatHasChangedSinceIsSaidPlainly() {
        assessments.create(new AnswerSheet("MM-1", "MM", "base", "0.2.0", "2".repeat(64), DAY, List.of(CONFIRM)));

        assertThat(given().get("/countries/MM").asString()).contains("Made with a draft of base 0.2.0 that has changed since; "
                + "what it was is not kept. The numbers here come from 0.2.0 as it is now.");
    }

    @Test
    void everyVersionHasAPageThatStaysWithItsCitationAndWhatHasChanged() {
        String fingerprint = versions.find("base", "0.1.0").orElseThrow().source().fingerprint();

        String old = given().get("/rulesets/base/versions/0.1.0").then().statusCode(200).extract().asString();
        String now = given().get("/rulesets/base/versions/0.2.0").asString();

        assertThat(old).contains("<h1>Legal coverage of facial recognition and cross-border data flows, 0.1.0</h1>")
                .contains("A later version is in use: 0.2.0.")
                .contains("Lacuna. Legal coverage of facial recognition and cross-border data flows. Ruleset base, version "
                        + "0.1.0, published November 24, 2026. Fingerprint " + fingerprint.substring(0, 12) + ". <a "
                        + "href=\"/rulesets/base/versions/0.1.0\">")
                .contains("<code>" + fingerprint + "</code>").contains("/criteria/" + TwoVersions.RETIRED + "\"")
                .doesNotContain("A new question.");
        assertThat(now).contains("<h1>Legal coverage of facial recognition and cross-border data flows, 0.2.0</h1>")
                .doesNotContain("A later version is in use")
                .contains("version 0.2.0, draft, may still change.").contains("<strong>retired</strong> <a href=\"/criteria/"
                        + TwoVersions.RETIRED + "\">" + TwoVersions.RETIRED
                        + "</a>: <span lang=\"en\">It asked what &lt;others&gt; ask.</span>")
                .contains(
                        "<h3><a href=\"/rulesets/base/versions/0.1.0\">0.1.0</a> <span class=\"quiet\">published November 24, "
                                + "2026</span></h3>");
        assertThat(given().header("Accept-Language", "ru").get("/rulesets/base/versions/0.1.0").asString())
                .contains("<h1>Полнота правового регулирования распознавания лиц и трансграничной передачи данных, 0.1.0</h1>")
                .contains("версия 0.1.0, опубликована 24 ноября 2026")
                .contains("Действует более поздняя версия: 0.2.0.");
        assertThat(given().get("/method").asString()).contains("<h2 id=\"changes\">What has changed</h2>");
        assertThat(given().get("/rulesets/base/versions/0.3.0").statusCode()).isEqualTo(404);
    }

    private void create(String country, Ruleset ruleset) {
        assessments.create(new AnswerSheet(country + "-1", country, ruleset, DAY, List.of(KEPT, CONFIRM)));
    }

    private static Map<String, String> seen(String page) {
        return Map.of("answers", value(page, "answers"), "model", value(page, "model"));
    }

    private static String value(String page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
