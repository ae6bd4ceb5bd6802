package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.ReportPdfTest.bare;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.output.odt.OdtFile;

@QuarkusTest
class ReportOdtTest {

    private static final Map<String, OdtFile> FILES = new HashMap<>();

    @Inject
    ReportPdf report;

    @Test
    void itSaysWordForWordAndNumberForNumberWhatThePdfSays() throws IOException {
        for (String which : List.of("KG/en", "KZ/ru", "TJ/ru", "UZ/en")) {
            Document page = Jsoup.parse(xhtml(which), "", Parser.xmlParser());
            page.select(".head-left, .head-right, .foot-left, .foot-right, .watermark").remove();

            assertThat(firstDifference(bare(file(which).words()), bare(page.selectFirst("body").wholeText()))).as(which)
                    .isEmpty();
        }
    }

    /** Whole reports would be too much to read in a message. */
    private static String firstDifference(String found, String wanted) {
        int at = 0;
        while (at < Math.min(found.length(), wanted.length()) && found.charAt(at) == wanted.charAt(at)) {
            at++;
        }
        return found.equals(wanted) ? "" : around(found, at) + " instead of " + around(wanted, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
    }

    @Test
    void theValidatorOfTheStandardFindsNothingWrong() throws Exception {
        assertThat(file("KZ/ru").failures()).isEmpty();
        assertThat(file("UZ/en").failures()).isEmpty();
    }

    @Test
    void aDraftSaysSoOnEverySheet() throws IOException {
        assertThat(file("UZ/en").part("styles.xml").selectFirst("style|header").text())
                .endsWith("Draft, not reviewed by a lawyer.");
        assertThat(file("UZ/en").part("content.xml").select("text|p[text:style-name=Stamp]").text())
                .startsWith("Draft, not reviewed by a lawyer.");
    }

    @Test
    void itIsAFileInTheLanguageAndOnThePaperAskedFor() throws IOException {
        Response response = given().header("Accept-Language", "ru").get("/countries/TJ/report.odt?language=en&paper=letter");

        assertThat(response.contentType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"lacuna-TJ-en.odt\"");
        OdtFile file = new OdtFile(response.asByteArray());
        assertThat(file.part("meta.xml").selectFirst("dc|title").text())
                .isEqualTo("Tajikistan: facial recognition and cross-border data flows in law");
        assertThat(file.part("styles.xml").selectFirst("style|page-layout-properties").attr("fo:page-width"))
                .isEqualTo("215.9mm");
        for (String path : List.of("/countries/XX/report.odt", "/countries/TJ/report.odt?language=xx",
                "/countries/TJ/report.odt?paper=a3")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void thePageLeadsToIt() {
        assertThat(given().header("Accept-Language", "en").get("/countries/TJ/report?language=ru").asString())
                .contains("<a href=\"/countries/TJ/report.odt?language=ru\">Текст для правки (ODT)</a>");
    }

    private String xhtml(String which) {
        return report.xhtml(report.print(which.substring(0, 2), which.substring(3)).orElseThrow(), which.substring(3),
                Paper.A4);
    }

    private static OdtFile file(String which) {
        return FILES.computeIfAbsent(which, w -> new OdtFile(given()
                .get("/countries/" + w.substring(0, 2) + "/report.odt?language=" + w.substring(3)).then().statusCode(200)
                .extract().asByteArray()));
    }
}
