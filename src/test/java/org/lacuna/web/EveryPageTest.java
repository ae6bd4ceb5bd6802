package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryPageTest {

    /** The index of names: in tests it has those of all of them. {@code SiteTest} looks at one as it is. */
    static final String INDEX = "/a-z";
    static final List<String> PAGES = List.of("/", "/countries/KG", "/countries/KZ", "/countries/TJ", "/countries/UZ",
            "/countries/UZ/why/cross-border-flows/police", "/countries/KZ/why/facial-recognition/private",
            "/countries/KZ/report", "/countries/TJ/report", "/countries/KZ/brief", "/countries/UZ/fact-sheet",
            "/countries/TJ/open-questions", "/deployments/KZ-8", "/deployments/UZ-ART-2",
            "/deployments/REG-ART-3", "/assessments/KZ-2026", "/assessments/TJ-2026/fr-legal-basis",
            "/assessments/KZ-2026/a-constitution", "/assessments/KZ-2026/check/foundations", "/import", "/method",
            "/rulesets/base/cases", "/rulesets/base/versions/0.1.0", "/assessments/KZ-2026/upgrade",
            "/assessments/KZ-2026/a-constitution?operator=police",
            "/assessments/KZ-2026/a-constitution/history", "/assessments/KZ-2026/replies",
            "/assessments/KZ-2026/section/oversight",
            "/countries/KZ/bills", "/countries/KZ/bills/sample", "/countries/KZ/bills/sample/brief",
            "/countries/KZ/bills/sample/edit", "/countries/KZ/bills/sample/edit/fr-legal-basis",
            "/rulesets", "/rulesets/base", "/rulesets/convention-108-plus",
            "/rulesets/european-essential-guarantees", "/rulesets/european-essential-guarantees/cases",
            "/countries/KG/rulesets/convention-108-plus", "/countries/KZ/rulesets/european-essential-guarantees",
            "/countries/KZ/rulesets/european-essential-guarantees/why/guarantee-d/police",
            "/countries/KZ/deployments", "/countries/KZ/deployments?operator=police", "/countries/MN/deployments",
            "/countries/KZ/deployments/places", "/countries/KZ/deployments/new", "/deployments/KZ-1/edit",
            "/deployments/KZ-1/merge", "/deployments/KZ-2/merge?other=KZ-3",
            "/order", "/order?by=weakest-operator&list=middle", "/countries/KG/timeline", "/countries/UZ/timeline",
            "/compare", "/compare?country=KZ&country=KG&country=TJ&country=UZ", "/compare/criteria?country=KZ&country=UZ",
            INDEX, "/assessments/import", "/criteria/fr-legal-basis", "/criteria/xb-transfer-rule?country=UZ", "/sign-in",
            "/reset", "/setup", "/nowhere");

    @Test
    void pagesHaveNoScriptNoInlineStyleAndNothingFromElsewhere() {
        for (String path : PAGES) {
            String page = given().get(path).asString();
            assertThat(page).as(path).doesNotContain("<script").doesNotContain(" style=").doesNotContain("<style")
                    .doesNotContainPattern(" on[a-z]+=\"").doesNotContain("<svg").doesNotContain("<iframe")
                    .doesNotContain("NOT_FOUND").doesNotContainPattern("\\{[a-z]{1,2}:");
            assertThat(page).as(path).doesNotContainPattern("<(link|img|script)[^>]+(src|href)=\"(https?:)?//");
        }
    }

    @Test
    void russianIsCompleteOnEveryPage() {
        Set<String> english = new HashSet<>();
        Pattern heading = Pattern.compile("<(?:h1|h2|caption|dt|button|legend)[^>]*>([^<]+)<");
        for (String path : PAGES) {
            String page = given().header("Accept-Language", "ru-RU,ru;q=0.9").get(path).asString();
            assertThat(page).as(path).contains("<html lang=\"ru\">").contains("Перейти к содержанию");
            Matcher found = heading.matcher(page);
            while (found.find()) {
                if (found.group(1).matches("[\\x00-\\x7F]*[a-z]{3}[\\x00-\\x7F]*")) {
                    english.add(path + ": " + found.group(1));
                }
            }
        }
        // Names of deployments and of their operators are data, in the language of the record.
        english.removeIf(e -> e.startsWith("/deployments/"));
        assertThat(english).isEmpty();
    }

    @Test
    void theLanguageIsChosenByALinkAndRemembered() {
        Response response = given().redirects().follow(false).get("/countries/KZ?lang=ru");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/countries/KZ");
        assertThat(given().cookies(response.cookies()).header("Accept-Language", "en").get("/countries/KZ").asString())
                .contains("<h1>Казахстан</h1>").contains("Черновик, не проверен юристом.");
        assertThat(given().redirects().follow(false).get("/order?by=weakest-operator&lang=ru&list=middle").header("Location"))
                .endsWith("/order?by=weakest-operator&list=middle");
        assertThat(given().get("/order?by=weakest-operator&lang=xx").asString())
                .contains("<a href=\"/order?by=weakest-operator&amp;lang=ru\" lang=\"ru\"");
        assertThat(given().header("Accept-Language", "xx, kk;q=0.5").get("/").asString()).contains("<html lang=\"en\">");
        assertThat(given().get("/?lang=xx").asString()).contains("<html lang=\"en\">");
    }

    @Test
    void titlesTellPagesApart() {
        Set<String> titles = new HashSet<>();
        Pattern title = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
        for (String path : PAGES) {
            Matcher found = title.matcher(given().get(path).asString());
            assertThat(found.find()).as(path).isTrue();
            assertThat(titles.add(found.group(1))).as(path + " " + found.group(1)).isTrue();
        }
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        assertThat(given().get("/nowhere").then().statusCode(404).extract().asString())
                .contains("<h1>Not found</h1>").contains("There is no such page, country, question or record.");
        assertThat(given().get("/api/v1/countries/XX/result").then().statusCode(404).extract().asString())
                .isEqualTo("{\"says\":\"There is no such page, country, question or record.\",\"title\":\"Not found\"}");
    }

    private static final int FIRST = 30_000;
    private static final int NEXT = 12_000;
    /** What is longer: whole documents on a page, which one reads for an hour, and the country with most systems. */
    private static final Map<String, Integer> DOCUMENTS = Map.of("/countries/KZ", 13_000, "/countries/KZ/report", 32_000,
            "/countries/TJ/report",
            FIRST, "/rulesets/convention-108-plus", 14_000, "/rulesets/european-essential-guarantees", 14_000);

    @Test
    void pagesAreSmall() {
        int style = weight("/static/lacuna.css");
        List<String> heavy = new ArrayList<>();
        for (String path : PAGES) {
            int bytes = path.equals(INDEX) ? 0 : weight(path);
            if (bytes > DOCUMENTS.getOrDefault(path, Math.min(NEXT, FIRST - style))) {
                heavy.add(path + " " + bytes);
            }
        }
        assertThat(heavy).isEmpty();
    }

    /** Bytes on the line, as every browser asks for them. */
    private static int weight(String path) {
        return given().header("Accept-Encoding", "gzip")
                .config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())).get(path)
                .asByteArray().length;
    }
}
