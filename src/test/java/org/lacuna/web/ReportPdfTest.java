package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.deployment.Claim;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Signatory;
import org.lacuna.reply.Subject;
import org.lacuna.reply.Withdrawal;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.EditionInputs;
import org.lacuna.report.Precedents;
import org.lacuna.report.Reviewed;
import org.lacuna.report.print.PrintReport;
import org.lacuna.review.Opinion;
import org.lacuna.review.Opinions;
import org.lacuna.review.Stamp;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;
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

    private static final String LOG = "412-" + "5f2c".repeat(16);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final List<String> EVERY = List.of("KG/en", "KG/ru", "KZ/en", "KZ/ru", "TJ/en", "TJ/ru", "UZ/en", "UZ/ru");
    private static final Map<String, byte[]> FILES = new HashMap<>();

    @Inject
    Rulesets rulesets;
    @Inject
    ReportPdf pdf;
    @Inject
    Pdf writer;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyReportIsAccessibleAndFitForArchives() throws Exception {
        for (String which : EVERY) {
            assertThat(failures(file(which))).as(which).isEmpty();
        }
    }

    @Test
    void itReadsInTheOrderOfThePage() throws Exception {
        for (String which : EVERY) {
            assertThat(outOfOrder(xhtml(which), bare(String.join("", ReadAloud.of(file(which)))))).as(which).isEmpty();
        }
    }

    @Test
    void nothingThatThePageSaysIsLost() throws Exception {
        for (String which : List.of("KZ/ru", "TJ/en")) {
            List<String> read = ReadAloud.of(file(which));
            String page = main(given().get("/countries/" + country(which) + "/report?language=" + language(which)).asString());
            assertThat(numbers(String.join(" ", read))).as(which).containsAll(numbers(page));
            PrintReport print = pdf.print(country(which), language(which)).orElseThrow();
            String text = bare(String.join("", read));
            assertThat(said(print).filter(s -> !text.contains(bare(s)))).as(which).isEmpty();
        }
    }

    /** What the sources, the laws and the assessors say, in words of their own. */
    private static Stream<String> said(PrintReport print) {
        CountryReport report = print.report();
        Stream<String> findings = report.findings().stream().flatMap(s -> s.findings().stream()).flatMap(f -> Stream.concat(
                Stream.concat(Stream.of(f.title(), f.question()), f.says().stream()),
                f.answer().stream().flatMap(a -> Stream.concat(Stream.of(a.justification(), a.reason()),
                        a.evidence().stream().flatMap(
                                e -> Stream.of(e.instrument(), e.provision(), e.quotation(), e.link(), e.note()))))));
        Stream<String> records = Stream
                .concat(report.deployments().stream().map(DeploymentReport::deployment), report.papers().stream())
                .flatMap(d -> Stream.concat(
                        Stream.of(d.name(), d.id(), d.proof().articleSays(), d.proof().verdictNote()),
                        d.proof().sources().stream().flatMap(s -> Stream.of(s.title(), s.publisher(), s.url()))));
        Stream<String> systems = report.deployments().stream().flatMap(d -> Stream.of(
                Stream.of(d.deployment().place().name(), d.deployment().operation().operatorName(),
                        d.deployment().hosting().basis(), d.deployment().hosting().note()),
                d.caps().stream(), d.capsUndecided().stream(),
                d.deployment().vendors().stream().flatMap(v -> Stream.of(v.name(), v.role())),
                d.deployment().financings().stream().flatMap(f -> Stream.of(f.raw(), f.financier())),
                d.deployment().scale().stream().map(Claim::raw)).flatMap(s -> s));
        Stream<String> gaps = Stream.of(report.gaps(), report.blocked()).flatMap(List::stream).flatMap(
                g -> Stream.concat(Stream.of(g.title(), g.says(), g.change()), g.standards().stream()));
        Stream<String> laws = report.vendorStates().stream().flatMap(s -> s.laws().stream()).flatMap(
                l -> Stream.of(l.instrument().title(), l.law().reaches(), l.law().source(), l.law().note().orElse("")));
        Stream<String> context = print.context().stream().flatMap(List::stream).flatMap(
                f -> Stream.of(f.subject(), f.claim().says(), f.check().value(), f.check().note(), f.source().url()));
        return Stream.of(findings, records, systems, gaps, laws, context).flatMap(s -> s);
    }

    @Test
    void answersForOneOperatorAndLongTextsAreReadWhole() throws Exception {
        String longText = "A reason as long as a sheet of paper. ".repeat(300);
        AnswerSheet sheet = new AnswerSheet("one", "KZ", "base", rulesets.base().source().version(), LocalDate.of(2026, 11, 24),
                List.of(answer(Optional.empty(), longText), answer(Optional.of(Operator.POLICE), "Only the police say so.")));
        PrintReport print = new CountryFile(rulesets.base(), sheet, List.of(), Precedents.NONE, Reviewed.NOT).print(List.of(),
                Optional.empty(), "en");

        String xhtml = pdf.xhtml(print, "en", Paper.A4);

        byte[] file = writer.write(xhtml, sheet.asOf(), Paper.A4);
        String read = bare(String.join("", ReadAloud.of(file)));
        assertThat(failures(file)).isEmpty();
        assertThat(outOfOrder(xhtml, read)).isEmpty();
        assertThat(read).contains(bare(longText), bare("Apart from the others: police. searched, no rule found"),
                bare("Only the police say so."), bare("Answered apart for: police."));
    }

    @Test
    void aPublishedEditionSaysSoWithItsVerdictsAndWhatChangedAndIsNoDraft() throws Exception {
        AnswerSheet before = new AnswerSheet("one", "KZ", "base", rulesets.base().source().version(),
                LocalDate.of(2026, 11, 24), List.of());
        AnswerSheet sheet = new AnswerSheet("two", "KZ", "base", rulesets.base().source().version(),
                LocalDate.of(2026, 11, 24), List.of(answer(Optional.empty(), "Nothing there.")));
        Opinions opinions = new Opinions(
                List.of(new Opinion("fr-legal-basis", Optional.empty(), Verdict.ACCEPTABLE, 1, true)));
        CountryFile file = new CountryFile(rulesets.base(), sheet, List.of(), Precedents.NONE,
                new Reviewed(opinions, List.of(),
                        Optional.of(new Stamp(2, LocalDate.of(2026, 11, 24), "Society", false, LOG)),
                        List.of(reply(1, Subject.REPORT, sheet), reply(2, Subject.criterion("fr-legal-basis"), sheet),
                                reply(3, Subject.criterion("fr-dpia"), before).withdrawn(
                                        new Withdrawal(LocalDate.of(2026, 11, 23), "Not theirs")),
                                reply(4, Subject.deployment("KZ-GONE"), sheet).about("0".repeat(64)))));
        PrintReport print = file.print(List.of(), Published.change(
                new EditionInputs(rulesets.base(), before, List.of(), List.of(), Precedents.NONE, Opinions.NONE, List.of(),
                        List.of()),
                file, "en"),
                "en");

        String xhtml = pdf.xhtml(print, "en", Paper.A4);
        byte[] written = writer.write(xhtml, sheet.asOf(), Paper.A4);
        String read = bare(String.join("", ReadAloud.of(written)));
        assertThat(failures(written)).isEmpty();
        assertThat(outOfOrder(xhtml, read)).isEmpty();
        assertThat(read).contains(bare("Edition 2, published on November 24, 2026 by Society, reviewed by a second person."),
                bare("What changed since the last edition"), bare("Reviewer: Acceptable."), bare("Answers that differ: 1."),
                bare("Where the log of changes ended"), bare(LOG), bare("Replies to this report"),
                bare("Біз келіспейміз 1."), bare("Біз келіспейміз 2."), bare("Translation: We do not agree 2."),
                bare("This reply was withdrawn on November 23, 2026. Reason: Not theirs"),
                bare("About KZ-GONE, which the report no longer has."), bare("Signed original: File 4."));
        assertThat(read).doesNotContain(bare("Біз келіспейміз 3."));
        assertThat(xhtml).contains("Society: Kazakhstan, facial recognition and cross-border data flows in law. Edition 2,")
                .contains("<div class=\"head-right\">Edition 2, November 24, 2026</div>").doesNotContain("watermark")
                .doesNotContain("not reviewed by a lawyer").doesNotContain("Draft edition");
    }

    private static Reply reply(int number, Subject subject, AnswerSheet sheet) {
        return new Reply(number, subject, new Signatory("A. Minister", "Ministry", "", "Kazakhstan"),
                LocalDate.of(2026, 11, 20), "kk", "Біз келіспейміз " + number + ".", "We do not agree " + number + ".",
                "File " + number, subject.fingerprint(sheet, List.of()), Optional.empty());
    }

    private static Answer answer(Optional<Operator> operator, String justification) {
        return new Answer("fr-legal-basis", operator, AnswerState.SILENT, Set.of(), Optional.empty(), List.of(),
                Optional.empty(), justification, "", false);
    }

    @Test
    void theSameReportIsTheSameBytesWheneverAndWherever() {
        byte[] file = file("TJ/ru");
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
            assertThat(writer.write(first, print.report().asOf(), Paper.A4)).isEqualTo(file);
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

    static List<String> failures(byte[] file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1))) {
            return validator.validateAll(parser).stream().flatMap(r -> r.getTestAssertions().stream())
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }

    /** Texts of the page that do not come next. */
    static List<String> outOfOrder(String xhtml, String read) throws Exception {
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

    static String bare(String text) {
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
