package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.report.print.PrintReport;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

@QuarkusTest
class ReportPdfTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Map<String, byte[]> FILES = new HashMap<>();

    @Inject
    ReportPdf pdf;
    @Inject
    Pdf writer;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = { "KG/en", "KG/ru", "KZ/en", "KZ/ru", "TJ/en", "TJ/ru", "UZ/en", "UZ/ru" })
    void everyReportIsAccessibleFitForArchivesInOrderAndWhole(String which) throws Exception {
        byte[] file = file(which);

        assertThat(failures(file, PDFAFlavour.PDFUA_1)).as(which).isEmpty();
        assertThat(failures(file, PDFAFlavour.PDFA_2_A)).as(which).isEmpty();
        List<String> read = ReadAloud.of(file);
        assertThat(outOfOrder(xhtml(which), bare(String.join("", read)))).as(which).isEmpty();
        String page = main(given().get("/countries/" + country(which) + "/report?language=" + language(which)).asString());
        assertThat(numbers(String.join(" ", read))).as(which).containsAll(numbers(page));
    }

    @Test
    void theSameReportIsTheSameBytesWheneverAndWherever() {
        PrintReport print = pdf.print("TJ", "ru").orElseThrow();
        String first = pdf.xhtml(print, "ru", Paper.A4);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (int run = 0; run < 20; run++) {
                TimeZone.setDefault(TimeZone.getTimeZone(List.of("Asia/Almaty", "America/Adak").get(run % 2)));
                Locale.setDefault(Locale.forLanguageTag(List.of("tr-TR", "ar-EG-u-nu-arab").get(run / 2 % 2)));
                assertThat(pdf.xhtml(print, "ru", Paper.A4)).as("run " + run).isEqualTo(first);
            }
            assertThat(writer.write(first, print.report().asOf(), Paper.A4)).isEqualTo(file("TJ/ru"));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theReportIsAFileInTheLanguageAndOnThePaperAskedFor() throws IOException {
        Response response = given().header("Accept-Language", "ru").get("/countries/TJ/report.pdf?language=en&paper=letter");

        assertThat(response.contentType()).isEqualTo("application/pdf");
        assertThat(response.header("Content-Disposition")).isEqualTo("inline; filename=\"lacuna-TJ-en.pdf\"");
        try (PDDocument document = Loader.loadPDF(response.asByteArray())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Tajikistan: facial recognition and cross-border data flows in law");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(12);
        }
    }

    @Test
    void theDraftSaysSoOnThePageInTheHeaderAndAcrossEverySheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(file("TJ/en"))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertThat(bare(text)).as("page " + page).contains("Draft,notreviewedbyalawyer.", "DRAFT");
                stripper.setSortByPosition(true);
                assertThat(bare(stripper.getText(document))).endsWith("Page" + page + "of" + document.getNumberOfPages());
            }
        }
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (String path : List.of("/countries/XX/report.pdf", "/countries/TJ/report.pdf?language=xx",
                "/countries/TJ/report.pdf?paper=a3", "/countries/TJ/report?language=xx")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void thePageComesInTheLanguageAskedForAndLeadsToTheFiles() {
        assertThat(given().header("Accept-Language", "en").get("/countries/TJ/report?language=ru").asString())
                .contains("<html lang=\"ru\">", "<h1>Таджикистан</h1>",
                        "href=\"/countries/TJ/report.pdf?language=ru\"",
                        "href=\"/countries/TJ/report.pdf?language=ru&amp;paper=letter\"",
                        "href=\"/countries/TJ/report?language=en\"");
        assertThat(given().header("Accept-Language", "en").get("/countries/TJ/report").asString())
                .contains("<html lang=\"en\">");
    }

    private static byte[] file(String which) {
        return FILES.computeIfAbsent(which, w -> given()
                .get("/countries/" + country(w) + "/report.pdf?language=" + language(w)).then().statusCode(200).extract()
                .asByteArray());
    }

    private static String country(String which) {
        return which.substring(0, 2);
    }

    private static String language(String which) {
        return which.substring(3);
    }

    private String xhtml(String which) {
        return pdf.xhtml(pdf.print(country(which), language(which)).orElseThrow(), language(which), Paper.A4);
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    /** Texts of the page that do not come next. */
    private static List<String> outOfOrder(String xhtml, String read) throws Exception {
        List<String> texts = new ArrayList<>();
        collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)))
                .getElementsByTagName("body").item(0), texts);
        List<String> lost = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            int next = read.indexOf(text, at);
            if (next < 0 || next > at + 40) {
                lost.add(text);
            }
            at = next < 0 ? at : next + text.length();
        }
        return lost;
    }

    /** Without what stands in margins and behind the text. */
    private static void collect(Node node, List<String> texts) {
        if (node instanceof Element element
                && element.getAttribute("class").matches("(head|foot)-(left|right)|watermark")) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE && !bare(node.getTextContent()).isEmpty()) {
            texts.add(bare(node.getTextContent()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, texts);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    /** Addresses and fingerprints are no numbers, and break over lines on paper. */
    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("(?s)<a class=\"url\".*?</a>", " ")
                .replaceAll("(?s)<code>.*?</code>", " ").replaceAll("<[^>]+>", " ").replaceAll("&#?\\w+;", " ");
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(n -> numbers.add(n.group()));
        return numbers;
    }
}
