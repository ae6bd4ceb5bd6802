package org.lacuna.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.review.EditionAct;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.EditionStore;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.Signed;
import org.lacuna.web.Axe;
import org.lacuna.web.Chromium;

/** The site of two small countries, Fiji and Samoa. */
@QuarkusTest
@TestProfile(SiteTest.OwnPages.class)
class SiteTest {

    /** The application as the command starts it. */
    public static class OwnPages implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lacuna.home", "${user.dir}/target/test-home/site-${quarkus.uuid}", "lacuna.starter", "false",
                    "lacuna.own-reader", "true");
        }
    }

    private static final Signed BY = new Signed("Bittern", "Read it");

    @Inject
    SiteWriter site;
    @Inject
    AssessmentStore assessments;
    @Inject
    DeploymentStore deployments;
    @Inject
    EditionStore editions;
    @Inject
    PeopleStore people;
    @Inject
    Rulesets rulesets;

    @TempDir
    Path folder;

    @BeforeEach
    void twoCountries() {
        if (assessments.countries().isEmpty()) {
            for (String country : List.of("FJ", "WS")) {
                assessments.create(new AnswerSheet(country + "-2026", country, rulesets.base().source(),
                        LocalDate.of(2026, 11, 24), List.of(answer("fr-legal-basis"), answer("fr-dpia"))), BY);
            }
            deployments.save(List.of(record("FJ-1", "FJ", Origin.OWN), record("closed:FJ-2", "FJ",
                    new Origin("closed", "All rights reserved", "", false, "")),
                    record("aigs:WS-1", "WS", new Origin("aigs", "CC BY 4.0", "Somebody", true, ""))));
            deployments.edit(record("FJ-1", "FJ", new Origin("", "", "", true, "noted")),
                    DeploymentStore.version(deployments.find("FJ-1").orElseThrow()), "Bittern", "Looked again");
        }
    }

    private static Answer answer(String criterion) {
        return new Answer(criterion, Optional.empty(), AnswerState.VALUE, Set.of("none"), Optional.of(Set.of(Operator.POLICE)),
                List.of(new Evidence("Police Act", "s 12", "May watch.", "https://example.org/act", Optional.empty(), false,
                        Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty(), "")),
                Optional.empty(), "It allows nothing.", "", false);
    }

    private static Deployment record(String id, String country, Origin origin) {
        return new Deployment(id, RecordKind.DEPLOYMENT, "Cameras " + id,
                Place.of(Granularity.CITY, List.of(country), "Port", ""),
                new Operation("Police", Optional.of(Operator.POLICE), Set.of("cctv"), Set.of("face-recognition"), Set.of()),
                List.of(new Vendor("Vendor", "CN", "")), List.of(), Hosting.NOT_SAID,
                new History("operational", "", "2026", "2025", "2025-03", "", ""),
                List.of(Claim.cameras(OptionalLong.of(800), OptionalLong.of(800), "exact", "800", "2024")),
                new Proof("says", "who", Verdict.CONFIRMED, "", "2026-11-24", "medium",
                        List.of(new Source("Report", "Paper", "https://example.org/b", "2024"))),
                Set.of("FJ-9"), origin);
    }

    @Test
    void everyLinkLeadsSomewhereAndTwoRunsGiveTheSameBytes() throws IOException {
        Path out = folder.resolve("site");
        int files = site.write(out, true);
        String sums = Files.readString(out.resolve(SiteFolder.SUMS));
        assertThat(sums.lines()).hasSize(files - 1);

        assertThat(deadLinks(out)).isEmpty();
        assertThat(SiteFolder.files(out)).contains("index.html", "ru/index.html", "en/a-z.html", "ru/a-z.html",
                "en/countries/FJ.html", "ru/countries/WS/report.html", "ru/countries/WS/report.pdf",
                "en/countries/WS/report.odt",
                "en/countries/FJ/report-paper-letter.pdf", "data/countries/FJ/data.zip", "data/countries/FJ/deployments.csv",
                "data/countries/FJ/cite.bib", "data/countries/WS/result.json", "en/compare.html", "ru/compare.pdf",
                "en/compare/tiles.png", "en/countries/FJ/brief.pdf",
                "ru/countries/WS/fact-sheet.html", "data/compare.json", "en/compare/criteria.html",
                "ru/compare/dots.svg", "en/method.html", "en/rulesets/convention-108-plus.html", "en/criteria/fr-dpia.html",
                "en/deployments/aigs~3aWS-1.html", "static/lacuna.css", "ABOUT.txt", "SHA256SUMS");
        nothingOfThoseWhoWorkHereStandsInIt(out);

        site.write(out, true);
        assertThat(Files.readString(out.resolve(SiteFolder.SUMS))).isEqualTo(sums);
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(out);
        }
        axeFindsNothing(out);
        othersAreRefused(out);
    }

    /** Records whose licence forbids it are named in lists and stand nowhere in full. */
    private static void nothingOfThoseWhoWorkHereStandsInIt(Path out) throws IOException {
        List<String> files = SiteFolder.files(out);
        assertThat(files).noneMatch(f -> f.contains("/people") || f.contains("/account") || f.contains("/import")
                || f.contains("/edit") || f.contains("/assessments") || f.contains("/bills") || f.contains("closed~3a")
                || f.equals("data/countries/FJ/result.json"));
        for (String file : files) {
            if (file.matches(".*\\.(html|json|csv|svg|txt)")) {
                String text = Files.readString(out.resolve(file));
                assertThat(text).as(file).doesNotContain("Bittern").doesNotContain("Looked again");
                if (file.endsWith(".html")) {
                    assertThat(text).as(file).doesNotContain("<form").doesNotContain("<script").doesNotContain("<button")
                            .doesNotContain(" style=");
                }
            }
        }
        assertThat(Files.readString(out.resolve("ru/countries/FJ.html"))).contains("lang=\"ru\"").contains("Черновик");
        assertThat(Files.readString(out.resolve("en/countries/FJ.html"))).contains("lang=\"en\"").contains("Draft");
        assertThat(Files.readString(out.resolve("en/a-z.html"))).contains("Police Act").contains("Cameras FJ-1");
    }

    private static List<String> deadLinks(Path out) throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        for (String file : SiteFolder.files(out)) {
            if (file.endsWith(".html")) {
                pages.put(file, Jsoup.parse(Files.readString(out.resolve(file))));
            }
        }
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((f, p) -> ids.put(f, p.select("[id]").stream().map(Element::id).collect(Collectors.toSet())));
        List<String> dead = new ArrayList<>();
        pages.forEach((file, page) -> page.select("[href], [src]").forEach(e -> {
            String link = e.hasAttr("href") ? e.attr("href") : e.attr("src");
            if (!link.matches("(https?|data):.*")) {
                String to = link.replaceAll("#.*", "");
                Path target = to.isEmpty() ? out.resolve(file) : out.resolve(file).getParent().resolve(to).normalize();
                String name = target.startsWith(out) ? out.relativize(target).toString() : "outside";
                String id = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
                if (!Files.isRegularFile(target) || !id.isEmpty() && !ids.getOrDefault(name, Set.of()).contains(id)) {
                    dead.add(file + ": " + link);
                }
            }
        }));
        return dead;
    }

    private static void axeFindsNothing(Path out) {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start(); BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            for (String file : List.of("index.html", "ru/a-z.html", "en/a-z.html", "en/countries/FJ.html",
                    "ru/countries/FJ/deployments.html",
                    "en/deployments/FJ-1.html", "en/compare.html")) {
                page.navigate(out.resolve(file).toUri().toString());
                assertThat(page.evaluate("getComputedStyle(document.body).fontFamily")).as(file).isNotEqualTo("");
                Axe.violations(page)
                        .forEach(v -> found.add(file + ": " + v.getId() + " " + v.getNodes().get(0).getHtml()));
            }
        }
        assertThat(found).isEmpty();
    }

    private void othersAreRefused(Path out) throws IOException {
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> site.write(out, true)).isInstanceOf(SiteRefusedException.class)
                .hasMessage(out.toRealPath() + " holds notes.txt, which Lacuna has not written; take it elsewhere first.");
        assertThat(out.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aFolderThatIsSomebodysIsRefused() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "all of it");
        assertThatThrownBy(() -> site.write(mine, true)).isInstanceOf(SiteRefusedException.class)
                .hasMessage(mine.toRealPath() + " is not empty, and Lacuna has not written it; name another folder.");
        assertThatThrownBy(() -> site.write(mine.resolve("thesis.txt"), true))
                .hasMessage(mine.toRealPath().resolve("thesis.txt") + " is a file; name a folder.");
        assertThatThrownBy(() -> site.write(folder.resolve("none/site"), true))
                .hasMessage("There is no folder for " + folder.resolve("none/site") + ".");
        assertThat(SiteFolder.files(folder)).containsExactly("mine/thesis.txt");
    }

    @Test
    void withoutDraftsASiteHoldsWhatIsPublishedAndNothingElse() throws IOException {
        assertThatThrownBy(() -> site.write(folder.resolve("site"), false)).isInstanceOf(SiteRefusedException.class)
                .hasMessage(
                        "Nothing is published yet: there are only drafts. With --drafts they are written, marked as drafts.");
        people.create("1", "Bittern", "en", "hash", List.of());
        Signed judge = Signed.by("Heron");
        for (String id : List.of("FJ-2026", "WS-2026")) {
            editions.act(id, EditionAct.SUBMIT, seen(id), BY);
            editions.act(id, EditionAct.TAKE, seen(id), judge);
            editions.approve(id, false, seen(id), judge);
            assertThat(editions.publish(id, seen(id), judge)).isEqualTo(EditionStore.Outcome.DONE);
        }
        editions.withdraw("WS-2026", seen("WS-2026"), new Signed("Heron", "The act was misread."));

        Path out = folder.resolve("site");
        site.write(out, false);

        assertThat(deadLinks(out)).isEmpty();
        List<String> files = SiteFolder.files(out);
        assertThat(files).contains("index.html", "ru/index.html", "en/a-z.html", "en/countries/FJ.html",
                "ru/countries/FJ/report.html", "ru/countries/FJ/report.pdf", "ru/countries/FJ/brief.pdf",
                "en/countries/FJ/fact-sheet.html", "en/countries/FJ/open-questions.odt", "data/countries/FJ/data.zip",
                "data/countries/FJ/result.json", "en/criteria/fr-dpia.html", "SHA256SUMS");
        assertThat(files).noneMatch(f -> f.contains("/WS/") || f.contains("/deployments/") || f.contains("sign-in"));
        for (String file : files) {
            if (file.matches(".*\\.(html|json|csv|svg|txt)")) {
                assertThat(Files.readString(out.resolve(file))).as(file).doesNotContain("Bittern", "Heron", "WS-2026", "<form");
            }
        }
        assertThat(Files.readString(out.resolve("en/countries/FJ/report.html")))
                .contains("Edition 1, published on November 24, 2026, reviewed by a second person.");
        assertThat(Files.readString(out.resolve("en/countries/WS.html")))
                .contains("Edition 1 of November 24, 2026 was withdrawn on November 24, 2026.", "The act was misread.")
                .doesNotContain("class=\"range\"");
        assertThat(Files.readString(out.resolve("index.html"))).contains("<a href=\"en/countries/WS.html\">Samoa</a>");
    }

    private String seen(String id) {
        return editions.find(id).orElseThrow().seen();
    }

    @Test
    void whileItIsWrittenNobodyElseReads() {
        assertThat(given().get("/").statusCode()).isEqualTo(403);
        assertThat(given().header("Lacuna-Own-Reader", "guess").get("/method").statusCode()).isEqualTo(403);
    }
}
