package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.ReportPdfTest.failures;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@QuarkusTest
class RegionPdfTest {

    private static final String FOUR = "country=KZ&country=KG&country=TJ&country=UZ";

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theReportOfARegionIsAccessibleAndFitForArchives() throws Exception {
        for (String language : List.of("en", "ru")) {
            assertThat(failures(file(FOUR + "&language=" + language))).as(language).isEmpty();
        }
        assertThat(failures(file("country=KZ&country=TJ&paper=letter&title=Two"))).isEmpty();
    }

    @Test
    void picturesSayInWordsWhatTheyShow() throws Exception {
        String page = given().get("/compare/ranges.svg?" + FOUR).asString();
        String says = page.substring(page.indexOf("<desc>") + 6, page.indexOf("</desc>"));
        assertThat(says).startsWith("Draft, not reviewed by a lawyer. Facial recognition: Kyrgyzstan ");
        String first = says.substring(0, says.indexOf("Cross-border data flows:") - 1);
        assertThat(alternates(file(FOUR + "&language=en"))).hasSize(2).first().asString().startsWith(first);
    }

    @Test
    void theRegionIsNamedIfAllCountriesLieInIt() throws IOException {
        assertThat(title(FOUR + "&language=en"))
                .isEqualTo("Central Asia: facial recognition and cross-border data flows in law");
        assertThat(title(FOUR + "&language=ru"))
                .isEqualTo("Центральная Азия: распознавание лиц и трансграничная передача данных в законе");
    }

    @Test
    void aTitleIsTakenAsItIsAndIsNoMarkup() throws IOException {
        assertThat(title(FOUR + "&language=en&title=%3Cb%3E%22A%22%20%26%20B%00%3C%2Fb%3E"))
                .isEqualTo("<b>\"A\" & B </b>: facial recognition and cross-border data flows in law");
    }

    @Test
    void aLongTitleIsRefusedWithASentence() {
        Response response = given().header("Accept-Language", "en")
                .get("/compare.pdf?country=KZ&title=" + "x".repeat(81));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.asString()).contains("The title has 81 letters; it may have at most 80.",
                "Number of countries chosen: 1. Choose at least 2, at most 20.");
        assertThat(given().get("/compare.pdf?" + FOUR + "&paper=a3").statusCode()).isEqualTo(404);
        assertThat(given().get("/compare.pdf?" + FOUR + "&language=xx").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameReportIsTheSameBytesWheneverAndWherever() {
        byte[] first = file(FOUR + "&language=ru");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            // West of where the program started, the database would give days as those before.
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(file(FOUR + "&language=ru")).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void picturesArePixelsToo() throws IOException {
        for (String picture : List.of("ranges", "dots", "tiles")) {
            Response response = given().header("Accept-Language", "ru").get("/compare/" + picture + ".png?" + FOUR);

            assertThat(response.contentType()).isEqualTo("image/png");
            assertThat(response.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"lacuna-" + picture + "-kg-kz-tj-uz.png\"");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(response.asByteArray()));
            assertThat(image.getWidth()).isEqualTo(3 * 760);
            assertThat(dark(image)).as(picture).isBetween(0.005, 0.5);
        }
    }

    private static List<String> alternates(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        }
        return found;
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, found);
            }
        }
    }

    /** The share of pixels that print black in one bit. */
    private static double dark(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / image.getWidth() / image.getHeight();
    }

    private static String title(String query) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(query))) {
            return document.getDocumentInformation().getTitle();
        }
    }

    private static byte[] file(String query) {
        return given().urlEncodingEnabled(false).get("/compare.pdf?" + query).then().statusCode(200)
                .contentType("application/pdf").extract().asByteArray();
    }
}
