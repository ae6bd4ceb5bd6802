package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.ReportPdfTest.bare;
import static org.lacuna.web.ReportPdfTest.failures;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleDeployment;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.output.odt.OdtFile;
import org.lacuna.report.CountryReport;
import org.lacuna.report.Points;
import org.lacuna.report.Precedents;
import org.lacuna.report.Reviewed;
import org.lacuna.report.print.PrintReport;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@QuarkusTest
class ShortPdfTest {

    private static final List<String> EVERY = List.of("KG/en", "KG/ru", "KZ/en", "KZ/ru", "TJ/en", "TJ/ru", "UZ/en", "UZ/ru");
    private static final Map<String, Integer> FORMS = Map.of("brief", 2, "fact-sheet", 1, "open-questions", 100);
    private static final Map<String, byte[]> FILES = new HashMap<>();

    @Inject
    Rulesets rulesets;
    @Inject
    Reports reports;
    @Inject
    ShortPdf pdf;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theBriefHasTwoSheetsAndTheFactSheetOne() {
        for (String which : EVERY) {
            for (String paper : List.of("a4", "letter")) {
                assertThat(Pdf.sheets(file(which, "brief", paper))).as(which + " " + paper).isEqualTo(2);
                assertThat(Pdf.sheets(file(which, "fact-sheet", paper))).as(which + " " + paper).isEqualTo(1);
            }
        }
    }

    @Test
    void everyShortFormIsAccessibleAndFitForArchives() throws Exception {
        for (String which : EVERY) {
            for (String form : FORMS.keySet()) {
                assertThat(failures(file(which, form, "a4"))).as(which + " " + form).isEmpty();
            }
        }
    }

    @Test
    void aCountryWithManySystemsFitsTooAndNobodyIsForgotten() throws Exception {
        for (String language : List.of("en", "ru")) {
            PrintReport print = manySystems(language);
            Ruleset words = rulesets.base().in(language);

            byte[] brief = pdf.brief(print, words, job(language, Paper.LETTER));
            byte[] sheet = pdf.factSheet(print, words, job(language, Paper.LETTER));
            byte[] questions = pdf.openQuestions(print, words, job(language, Paper.A4));

            assertThat(Pdf.sheets(brief)).as(language).isEqualTo(2);
            assertThat(Pdf.sheets(sheet)).as(language).isEqualTo(1);
            assertThat(Stream.of(failures(brief), failures(sheet), failures(questions))).allMatch(List::isEmpty);
            String read = bare(String.join("", ReadAloud.of(questions)));
            assertThat(print.report().deployments()).extracting(d -> d.deployment().id()).allMatch(read::contains);
        }
    }

    private static PrintJob job(String language, Paper paper) {
        return new PrintJob(List.of(), "", PrintFormat.PDF, language, paper);
    }

    private PrintReport manySystems(String language) {
        List<String> traits = List.of("face-recognition", "live-identification", "school", "covert-use");
        List<Deployment> systems = IntStream.range(0, 300).mapToObj(i -> {
            SampleDeployment system = Samples.deployment("MANY-" + i).traits(traits.get(i % 4))
                    .perhaps(traits.get((i + 1) % 4));
            return (i % 7 == 0 ? system.operatorUnknown() : system.operator(Operator.values()[i % 5])).build();
        }).toList();
        AnswerSheet law = reports.sheet("UZ").orElseThrow();
        return new CountryFile(rulesets.base(), law, systems, Precedents.NONE, Reviewed.NOT).print(List.of(), Optional.empty(),
                language);
    }

    @Test
    void numbersAreThoseOfTheReport() throws Exception {
        for (String which : List.of("KZ/en", "TJ/ru")) {
            CountryReport report = reports.print(country(which), language(which)).orElseThrow().report();
            List<String> expected = new ArrayList<>();
            report.domains().forEach(d -> {
                expected.add(d.title() + ranges(d.general()));
                expected.add(d.completeness() + "%");
                d.operators().forEach(o -> expected.add(ranges(o.coverage())));
            });
            expected.add(ranges(report.shareUncovered()));
            String whole = bare(String.join("", ReadAloud.of(given()
                    .get("/countries/" + country(which) + "/report.pdf?language=" + language(which)).asByteArray())));
            for (String form : List.of("brief", "fact-sheet")) {
                String read = bare(String.join("", ReadAloud.of(file(which, form, "a4"))));
                for (String number : expected) {
                    assertThat(read).as(which + " " + form).contains(bare(number));
                    assertThat(whole).as(which).contains(bare(number));
                }
            }
        }
    }

    private static String ranges(Optional<Points> points) {
        return points.map(Points::toString).orElse("");
    }

    @Test
    void pageAndFileSayTheSame() throws Exception {
        for (String form : List.of("brief", "open-questions")) {
            String page = given().get("/countries/TJ/" + form + "?language=en").then().statusCode(200).extract().asString();
            String read = bare(String.join("", ReadAloud.of(file("TJ/en", form, "a4"))));
            List<String> lost = Pattern.compile("<(?:h2|h3|td|caption)[^>]*>([^<]+)<").matcher(page).results()
                    .map(m -> bare(m.group(1).replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&")))
                    .filter(text -> !read.contains(text)).toList();
            assertThat(lost).as(form).isEmpty();
        }
    }

    @Test
    void theSameFormIsTheSameBytesWheneverAndWherever() {
        PrintReport print = reports.print("KG", "ru").orElseThrow();
        Ruleset words = reports.ruleset("KG").orElseThrow().in("ru");
        FORMS.keySet().forEach(form -> file("KG/ru", form, "a4"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pdf.brief(print, words, job("ru", Paper.A4))).isEqualTo(file("KG/ru", "brief", "a4"));
            assertThat(pdf.factSheet(print, words, job("ru", Paper.A4))).isEqualTo(file("KG/ru", "fact-sheet", "a4"));
            assertThat(pdf.openQuestions(print, words, job("ru", Paper.A4))).isEqualTo(file("KG/ru", "open-questions", "a4"));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theBriefOfABillHasTwoSheetsBeforeAndAfter() throws Exception {
        for (String language : List.of("en", "ru")) {
            byte[] file = given().get("/countries/KZ/bills/sample/brief.pdf?language=" + language).then().statusCode(200)
                    .contentType("application/pdf").extract().asByteArray();

            assertThat(Pdf.sheets(file)).as(language).isEqualTo(2);
            assertThat(failures(file)).as(language).isEmpty();
            assertThat(bare(String.join("", ReadAloud.of(file)))).contains(bare("Закон о камерах (пример)"));
        }
    }

    @Test
    void everyShortFormIsTextToGoOnEditingToo() throws Exception {
        for (String form : List.of("brief", "fact-sheet", "open-questions")) {
            OdtFile file = new OdtFile(given().get("/countries/TJ/" + form + ".odt?language=ru").then().statusCode(200)
                    .contentType("application/vnd.oasis.opendocument.text").extract().asByteArray());
            assertThat(file.failures()).as(form).isEmpty();
            assertThat(file.words()).as(form).contains("Таджикистан");
        }
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (String path : List.of("/countries/XX/brief", "/countries/XX/brief.pdf", "/countries/XX/fact-sheet.pdf",
                "/countries/XX/open-questions", "/countries/TJ/brief.pdf?paper=a3", "/countries/TJ/brief?language=xx",
                "/countries/KZ/bills/nothing/brief.pdf", "/countries/KZ/bills/sample/brief.pdf?paper=a3")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static byte[] file(String which, String form, String paper) {
        return FILES.computeIfAbsent(which + form + paper, w -> given()
                .get("/countries/" + country(which) + "/" + form + ".pdf?language=" + language(which) + "&paper=" + paper)
                .then()
                .statusCode(200).extract().asByteArray());
    }

    private static String country(String which) {
        return which.substring(0, 2);
    }

    private static String language(String which) {
        return which.substring(3);
    }
}
