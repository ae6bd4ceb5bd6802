package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.ReportPdfTest.bare;
import static org.lacuna.web.ReportPdfTest.failures;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.comparison.Compared;
import org.lacuna.comparison.ComparisonReporter;
import org.lacuna.comparison.RegionReport;
import org.lacuna.deployment.Deployment;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.report.Precedents;
import org.lacuna.report.Reviewed;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@QuarkusTest
class RegionPdfTest {

    private static final String FOUR = "country=KZ&country=KG&country=TJ&country=UZ";

    private static final List<String> TWENTY = List.of("AE", "AG", "BA", "CD", "CF", "CZ", "DO", "GB", "GQ", "KN", "MK", "NZ",
            "PG", "SA", "ST", "TT", "US", "VC", "VE", "ZA");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Inject
    RegionPdf pdf;
    @Inject
    Reader reader;
    @Inject
    Rulesets rulesets;

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
    @ActivateRequestContext
    void twentyCountriesFitOnTheirSheets() throws Exception {
        for (String language : List.of("en", "ru")) {
            reader.ask(language);
            List<Compared> twenty = TWENTY.stream().map(c -> madeUp(c).compared(language)).toList();
            RegionReport region = RegionReport.of(new ComparisonReporter(rulesets.base().source(), rulesets.base().in(language))
                    .report(twenty, List.of()));

            byte[] file = pdf.write(region, TWENTY.stream().map(c -> "country=" + c).collect(Collectors.joining("&")), "",
                    PrintFormat.PDF, Paper.LETTER);

            assertThat(failures(file)).as(language).isEmpty();
            assertThat(outside(file)).as(language).isEmpty();
            String read = bare(String.join("", ReadAloud.of(file)));
            assertThat(read).as(language).contains("en".equals(language) ? "20countries" : "20стран");
            assertThat(TWENTY).as(language).allMatch(c -> read.contains(bare(Formats.country(c, reader.locale()) + " " + c)));
        }
    }

    /** Answers by a fixed seed, a third of them open, with laws of long names and systems. */
    private CountryFile madeUp(String country) {
        Random random = new Random(country.hashCode());
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : rulesets.base().source().criteria().toList()) {
            if (random.nextInt(3) > 0) {
                String option = criterion.options().get(random.nextInt(criterion.options().size())).id();
                answers.add(new Answer(criterion.id(), Optional.empty(), AnswerState.VALUE, Set.of(option),
                        Optional.of(Set.of(Operator.values())),
                        List.of(new Evidence("Закон «О персональных данных и их защите» " + country, "ст. 12",
                                "Обработка данных допускается в случаях, предусмотренных законом.".repeat(3), "",
                                "https://example.org/" + "act/".repeat(20) + country, Optional.of(DAY), false,
                                Optional.of(DAY.minusYears(random.nextInt(20))), Optional.empty(), "")),
                        Optional.empty(), "It says so.", "", false));
            }
        }
        List<Deployment> systems = IntStream.range(0, random.nextInt(9)).mapToObj(i -> Samples.deployment(country + "-" + i)
                .traits("face-recognition").operator(Operator.values()[i % 5]).vendor("CN").build()).toList();
        AnswerSheet sheet = new AnswerSheet(country + "-2026", country, "base", rulesets.base().source().version(), DAY,
                answers);
        return new CountryFile(rulesets.base(), sheet, systems, Precedents.NONE, Reviewed.NOT);
    }

    /** Words that reach into the margins of their sheet or beyond. */
    private static List<String> outside(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition p : positions) {
                        boolean isTurned = p.getDir() != 0;
                        if (!isTurned && (p.getXDirAdj() < 50
                                || p.getXDirAdj() + p.getWidthDirAdj() > p.getPageWidth() - 50
                                || p.getYDirAdj() > p.getPageHeight() - 20 || p.getYDirAdj() < 20)) {
                            found.add(getCurrentPageNo() + ": " + text);
                            return;
                        }
                    }
                }
            }.getText(document);
        }
        return found;
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
