package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.web.ReportPdfTest.bare;
import static org.lacuna.web.ReportPdfTest.failures;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.language.Rulesets;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@QuarkusTest
class BookletResourceTest {

    @Inject
    Rulesets rulesets;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void itHasEveryQuestionWithItsOptionsAndIsAccessible() throws Exception {
        for (String language : List.of("en", "ru")) {
            byte[] file = file("?language=" + language);
            String text = bare(String.join("", ReadAloud.of(file)));

            assertThat(failures(file)).as(language).isEmpty();
            assertThat(rulesets.base().in(language).criteria().map(Criterion::question)
                    .filter(q -> !text.contains(bare(q)))).as(language).isEmpty();
            assertThat(rulesets.base().in(language).criteria().flatMap(c -> c.options().stream())
                    .filter(o -> !text.contains(bare(o.means())))).as(language).isEmpty();
            assertThat(text).contains("KZ-2026");
        }
    }

    @Test
    void itsContentsLeadToEverySection() throws Exception {
        try (PDDocument booklet = Loader.loadPDF(file(""))) {
            assertThat(booklet.getPage(0).getAnnotations())
                    .hasSizeGreaterThanOrEqualTo(rulesets.base().source().groups().size())
                    .allSatisfy(link -> assertThat(((PDActionGoTo) ((PDAnnotationLink) link).getAction()).getDestination())
                            .isNotNull());
        }
    }

    @Test
    void paperAndLanguagesThatThereAreNotAreNotFound() {
        given().get("/assessments/KZ-2026/booklet.pdf?paper=a5").then().statusCode(404);
        given().get("/assessments/KZ-2026/booklet.pdf?language=fr").then().statusCode(404);
        assertThat(file("?paper=letter")).startsWith('%', 'P', 'D', 'F');
    }

    private static byte[] file(String query) {
        return given().get("/assessments/KZ-2026/booklet.pdf" + query).then().statusCode(200).extract().asByteArray();
    }
}
