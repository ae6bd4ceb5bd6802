package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.Points;
import org.lacuna.report.Precedent;
import org.lacuna.ruleset.Operator;

@QuarkusTest
class CountryResourceTest {

    @Inject
    Reports reports;

    @Test
    void uzbekPoliceAreCoveredLessThanPrivateBodies() {
        for (String domain : new String[] { "facial-recognition", "cross-border-flows" }) {
            Points police = coverage("UZ", domain, Operator.POLICE);
            Points company = coverage("UZ", domain, Operator.PRIVATE);

            assertThat(police.lo()).isLessThan(company.lo());
            assertThat(police.hi()).isLessThan(company.hi());
        }
        assertThat(coverage("UZ", "cross-border-flows", Operator.POLICE).to())
                .isLessThan(coverage("UZ", "cross-border-flows", Operator.PRIVATE).to() - 10);
    }

    @Test
    void tajikistanPrintsNoSingleGrade() {
        assertThat(report("TJ").domains()).allSatisfy(d -> {
            assertThat(d.graded()).isFalse();
            assertThat(d.bands()).isEmpty();
            assertThat(d.general().orElseThrow().width()).isGreaterThan(50);
        });
        assertThat(page("/countries/TJ")).contains("too little for a single grade").doesNotContain("Band: <strong>");
    }

    @Test
    void kazakhstanShowsARange() {
        assertThat(coverage("KZ", "cross-border-flows", Operator.POLICE).isSingle()).isFalse();
        assertThat(page("/countries/KZ")).contains("Kazakhstan").contains("<span class=\"range\">");
    }

    @Test
    void whatIsSaidAndWhatWasFoundStandSideBySideAndInNoScore() {
        for (String path : new String[] { "/countries/KG", "/countries/KG/report" }) {
            assertThat(page(path))
                    .contains("China owns 41 per cent of Kyrgyzstan debt. <span class=\"quiet\">41 percent of debt "
                            + "(2019). It names nobody.</span>")
                    .contains("1.7 bn USD owed to China in 2019, about 30 per cent of GDP;")
                    .contains("plausible, not confirmed.").contains("None of them counts in any score.")
                    .doesNotContain("China owns 53 per cent");
        }
        assertThat(page("/api/v1/countries/KG/result")).doesNotContain("41 per cent");
    }

    @Test
    void everyLossListAddsUpToTheCoverageItExplains() {
        for (String country : new String[] { "KG", "KZ", "TJ", "UZ" }) {
            for (DomainReport domain : report(country).domains()) {
                for (DomainReport.OperatorReport operator : domain.operators()) {
                    double lost = operator.losses().stream().mapToDouble(DomainReport.LossReport::lost).sum();
                    double open = operator.losses().stream().mapToDouble(DomainReport.LossReport::open).sum();
                    Points coverage = operator.coverage().orElseThrow();

                    assertThat(100 - lost).isCloseTo(coverage.hi(), org.assertj.core.data.Offset.offset(1e-9));
                    assertThat(100 - lost - open).isCloseTo(coverage.lo(), org.assertj.core.data.Offset.offset(1e-9));
                }
            }
        }
    }

    @Test
    void everyNumberLeadsToItsReasons() {
        assertThat(page("/countries/UZ"))
                .contains("<a href=\"/countries/UZ/why/cross-border-flows/police\">");
        assertThat(page("/countries/UZ/why/cross-border-flows/police"))
                .contains("gate: does not bind this operator").contains("/criteria/xb-transfer-rule?country=UZ");
        assertThat(page("/criteria/xb-transfer-rule?country=UZ"))
                .contains("Law No. ZRU-547").contains("https://").contains("Back to Uzbekistan");
    }

    @Test
    void claimsStandBesideTheSystemsAndAreNeverScored() {
        CountryReport report = report("KZ");

        assertThat(report.papers()).extracting(d -> d.id())
                .containsExactly("KZ-ART-1", "REG-ART-1", "REG-ART-2", "REG-ART-3");
        assertThat(report.deployments()).extracting(d -> d.deployment().id()).doesNotContain("KZ-ART-1", "REG-ART-3");
        assertThat(page("/deployments/REG-ART-3")).contains("This record is no system")
                .contains("not confirmed by anybody else");
    }

    @Test
    void gapNamesTheCountriesThatHaveTheRule() {
        Precedent precedent = Stream.of("KG", "KZ", "TJ", "UZ").flatMap(c -> report(c).gaps().stream())
                .flatMap(g -> g.precedents().stream()).findFirst().orElseThrow();
        String country = new Locale("", precedent.country()).getDisplayCountry(Locale.ENGLISH);

        assertThat(Stream.of("KG", "KZ", "TJ", "UZ").map(c -> page("/countries/" + c)))
                .anySatisfy(p -> assertThat(p).contains(country + " has it: "));
        assertThat(report("KZ").gaps().stream().flatMap(g -> g.precedents().stream()))
                .extracting(Precedent::country).doesNotContain("KZ");
    }

    @Test
    void draftsSayThatTheyAreDraftsWhereverTheyAppear() {
        for (String path : new String[] { "/", "/countries/KZ", "/countries/KZ/report", "/deployments/KZ-8",
                "/countries/KZ/why/facial-recognition/police", "/assessments/KZ-2026", "/assessments/KZ-2026/fr-dpia",
                "/assessments/KZ-2026/check/oversight", "/criteria/fr-dpia" }) {
            assertThat(page(path)).as(path).contains("Draft, not reviewed by a lawyer.");
        }
    }

    @Test
    void aCountryNobodyHasAssessedIsNotResearched() {
        given().get("/countries/FR").then().statusCode(404);
        given().get("/countries/Narnia").then().statusCode(404);
    }

    private Points coverage(String country, String domain, Operator operator) {
        return report(country).domains().stream().filter(d -> d.id().equals(domain)).flatMap(d -> d.operators().stream())
                .filter(o -> o.operator() == operator).findFirst().orElseThrow().coverage().orElseThrow();
    }

    private CountryReport report(String country) {
        return reports.find(country, "en").orElseThrow();
    }

    private static String page(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    @Test
    void everyLostPointLeadsToItsArticleAndItsRemedy() {
        String page = given().get("/countries/KZ/why/facial-recognition/police").then().statusCode(200).extract().asString();
        String line = page.substring(page.indexOf("/criteria/fr-dpia?"),
                page.indexOf("</th>", page.indexOf("/criteria/fr-dpia?")));

        assertThat(line).contains("<summary>Article and remedy</summary>")
                .contains(
                        "Law No. 230-VIII of 17 November 2025 on Artificial Intelligence, art 15(2)(3), art 18, in force from January 18, 2026.")
                .contains("Read on ").contains("No second person has reviewed this answer.")
                .contains("<strong>Smallest legal change:</strong> ");
    }

    @Test
    void blockedGapsNameWhatBlocksThemAndSayWhatIsOpen() {
        String page = given().get("/countries/KZ").asString();

        assertThat(page.substring(page.indexOf("Blocked gaps"))).doesNotContain("No effect while this holds: ")
                .contains("No effect if this holds, which is still open: Rights that no independent body can enforce");
    }
}
