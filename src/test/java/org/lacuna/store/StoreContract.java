package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Bill;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Point;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;

/** What a database must do for Lacuna, whichever it is. */
abstract class StoreContract {

    private static final Signed BY = new Signed("Aigul", "Read the law again");

    @Inject
    AssessmentStore assessments;
    @Inject
    DeploymentStore deployments;
    @Inject
    DeploymentFinder finder;
    @Inject
    DeploymentPages pages;
    @Inject
    DeploymentHistory history;
    @Inject
    StarterStore starter;
    @Inject
    BillStore bills;
    @Inject
    AnswerHistory answerHistory;
    @Inject
    AuditLog log;
    @Inject
    DraftStore drafts;

    @Test
    void everyChangeOfAnAnswerStandsInTheLogAndNothingIsOverwritten() {
        AnswerSheet sheet = create("AJ-1", "AJ");
        Answer first = Answer.of("fr-dpia", "none", Set.of());
        Answer second = Answer.of("fr-dpia", "partial", Set.of(Operator.POLICE));
        Answer late = Answer.of("fr-dpia", "full", Set.of());
        assessments.save(sheet.id(), first, 0, BY);
        long seen = assessments.version(sheet.id(), "fr-dpia", Optional.empty());
        assessments.save(sheet.id(), second, seen, BY);

        assertThat(assessments.save(sheet.id(), late, seen, BY)).contains(new AssessmentStore.Newer(Optional.of(first),
                Optional.of(second), assessments.version(sheet.id(), "fr-dpia", Optional.empty())));
        assertThat(assessments.at(sheet.id(), "fr-dpia", Optional.empty(), seen)).contains(first);
        assertThat(answerHistory.list(sheet.id(), "fr-dpia", Optional.empty()))
                .extracting(AnswerHistory.Step::before, AnswerHistory.Step::after, AnswerHistory.Step::who,
                        AnswerHistory.Step::reason)
                .containsExactly(tuple(Optional.empty(), Optional.of(first), "Aigul", "Read the law again"),
                        tuple(Optional.of(first), Optional.of(second), "Aigul", "Read the law again"));
        assertThat(log.check(Optional.of(log.head()))).isEmpty();
    }

    @Test
    void anOperatorsOwnAnswerIsTakenAwayByWhoHasSeenIt() {
        AnswerSheet sheet = create("AK-1", "AK");
        Answer own = new Answer("fr-dpia", Optional.of(Operator.POLICE), AnswerState.SILENT, Set.of(), Optional.empty(),
                List.of(), Optional.empty(), "", "", false);
        assessments.save(sheet.id(), own, 0, BY);
        long seen = assessments.version(sheet.id(), "fr-dpia", Optional.of(Operator.POLICE));

        assertThat(assessments.remove(sheet.id(), "fr-dpia", Operator.POLICE, seen + 1, BY)).isFalse();
        assertThat(assessments.remove(sheet.id(), "fr-dpia", Operator.POLICE, seen, BY)).isTrue();
        assertThat(assessments.find(sheet.id()).orElseThrow().answers()).isEmpty();
        assertThat(answerHistory.list(sheet.id(), "fr-dpia", Optional.of(Operator.POLICE)))
                .extracting(AnswerHistory.Step::after).containsExactly(Optional.of(own), Optional.empty());
    }

    @Test
    void aDraftBelongsToWhoTypedIt() {
        AnswerSheet sheet = create("AO-1", "AO");
        DraftStore.Key mine = new DraftStore.Key(sheet.id(), "fr-dpia", "all", "Aigul");
        DraftStore.Key theirs = new DraftStore.Key(sheet.id(), "fr-dpia", "all", "Timur");
        drafts.save(mine, "{\"a\":1}");
        drafts.save(mine, "{\"a\":2}");
        drafts.keepPlace(sheet.id(), "Aigul", "fr-dpia");

        assertThat(drafts.find(mine)).map(DraftStore.Draft::fields).contains("{\"a\":2}");
        assertThat(drafts.find(theirs)).isEmpty();
        assertThat(drafts.criteria(sheet.id(), "Aigul")).containsExactly("fr-dpia");
        assertThat(drafts.place(sheet.id(), "Aigul")).contains("fr-dpia");
        drafts.remove(mine);
        assertThat(drafts.find(mine)).isEmpty();
    }

    @Test
    void anAnswerComesBackAsItWasSaved() {
        AnswerSheet sheet = create("AA-1", "AA");
        Answer full = new Answer("fr-legal-basis", Optional.empty(), AnswerState.VALUE, Set.of("partial"),
                Optional.of(Set.of(Operator.POLICE, Operator.MUNICIPAL)),
                List.of(new Evidence("Police Act", "art 12", "Полиция вправе …", "The police may …",
                        "https://example.org/act?a=1&b=2",
                        Optional.of(LocalDate.of(2026, 11, 1)), false, Optional.of(LocalDate.of(2020, 2, 29)),
                        Optional.empty(), "second edition"),
                        new Evidence("Bill 7", "", "", "", Optional.empty(), true, Optional.empty(), Optional.empty(), "")),
                Optional.of(Confidence.HIGH), "Закон называет <камеры> & \"лица\".", "", true);
        Answer own = new Answer("fr-legal-basis", Optional.of(Operator.PRIVATE), AnswerState.SEVERAL,
                Set.of("none", "partial"), Optional.empty(), List.of(), Optional.empty(), "", "", false);
        Answer nobody = Answer.of("fr-dpia", "none", Set.of());

        assertThat(assessments.save(sheet.id(), full, 0, BY)).isEmpty();
        assertThat(assessments.save(sheet.id(), own, 0, BY)).isEmpty();
        assertThat(assessments.save(sheet.id(), nobody, 0, BY)).isEmpty();

        AnswerSheet found = assessments.find(sheet.id()).orElseThrow();
        assertThat(Set.copyOf(found.answers())).isEqualTo(Set.of(full, own, nobody));
        assertThat(found.find("fr-dpia").orElseThrow().binds()).contains(Set.of());
    }

    @Test
    void twentyThousandCyrillicLettersSurvive() {
        AnswerSheet sheet = create("AB-1", "AB");
        String long20 = "Қазақстан ҒҮҰӨІ ӯҷҳ ".repeat(1000);
        Answer answer = new Answer("fr-dpia", Optional.empty(), AnswerState.UNKNOWN, Set.of(), Optional.empty(), List.of(),
                Optional.empty(), long20, long20, false);

        assessments.save(sheet.id(), answer, 0, BY);

        assertThat(assessments.find(sheet.id()).orElseThrow().find("fr-dpia")).contains(answer);
    }

    @Test
    void whoSavesOnAnOldVersionIsRefusedAndNothingIsLost() {
        AnswerSheet sheet = create("AC-1", "AC");
        Answer first = Answer.of("fr-dpia", "none", Set.of());
        Answer second = Answer.of("fr-dpia", "full", Set.of(Operator.POLICE));
        Answer late = Answer.of("fr-dpia", "partial", Set.of());

        assertThat(assessments.version(sheet.id(), "fr-dpia", Optional.empty())).isZero();
        assertThat(assessments.save(sheet.id(), first, 0, BY)).isEmpty();
        long seen = assessments.version(sheet.id(), "fr-dpia", Optional.empty());
        assertThat(assessments.save(sheet.id(), second, seen, BY)).isEmpty();
        assertThat(assessments.save(sheet.id(), late, seen, BY)).isPresent();
        assertThat(assessments.save(sheet.id(), late, 0, BY)).isPresent();

        assertThat(assessments.find(sheet.id()).orElseThrow().find("fr-dpia")).contains(second);
    }

    @Test
    void anAssessmentIsTakenToAnotherVersionWithAllItsAnswersOrNotAtAll() {
        AnswerSheet created = create("AH-1", "AH");
        Answer kept = Answer.of("fr-gone", "full", Set.of());
        Answer reviewed = new Answer("fr-dpia", Optional.empty(), AnswerState.VALUE, Set.of("none"), Optional.empty(),
                List.of(), Optional.empty(), "", "", true);
        assessments.save(created.id(), kept, 0, BY);
        assessments.save(created.id(), reviewed, 0, BY);
        AnswerSheet before = assessments.find(created.id()).orElseThrow();
        AnswerSheet after = new AnswerSheet(before.id(), "AH", "base", "0.2.0", "a".repeat(64), before.asOf(),
                List.of(reviewed.unreviewed(), kept));
        long seen = assessments.version("AH-1", "fr-dpia", Optional.empty());

        assertThat(assessments.upgrade(created, after, BY)).isFalse();
        assertThat(assessments.find("AH-1")).contains(before);
        assertThat(assessments.upgrade(before, after, BY)).isTrue();
        assertThat(assessments.find("AH-1")).contains(after);
        assertThat(assessments.upgrade(before, after, BY)).isFalse();
        // whoever still has the question open is told
        assertThat(assessments.save("AH-1", reviewed, seen, BY)).isPresent();
    }

    @Test
    void theLatestAssessmentOfACountryCounts() {
        assessments.create(new AnswerSheet("AD-2024", "AD", "base", "0.1.0", LocalDate.of(2024, 1, 1), List.of()));
        assessments.create(new AnswerSheet("AD-2026", "AD", "base", "0.1.0", LocalDate.of(2026, 1, 1), List.of()));

        assertThat(assessments.findByCountry("AD").orElseThrow().id()).isEqualTo("AD-2026");
        assertThat(assessments.findByCountry("AE")).isEmpty();
        assertThat(assessments.find("AE-1")).isEmpty();
    }

    @Test
    void aDeploymentComesBackAsItWasSaved() {
        Deployment deployment = deployment("ST-1", "Cameras, \"smart\"");

        assertThat(deployments.save(List.of(deployment)).added()).containsExactly("ST-1");

        assertThat(deployments.find("ST-1")).contains(deployment);
        assertThat(deployments.listByCountry("AF")).contains(deployment);
        assertThat(deployments.listByCountry("AG")).contains(deployment);
        assertThat(deployments.listByCountry("AI")).isEmpty();
    }

    @Test
    void savingTwiceChangesNothingAndOneWordChangesOneRecord() {
        Deployment one = deployment("ST-2", "One");
        Deployment two = deployment("ST-3", "Two");
        deployments.save(List.of(one, two));

        assertThat(deployments.save(List.of(two, one)))
                .isEqualTo(new DeploymentStore.Difference(List.of(), List.of(), List.of("ST-3", "ST-2"),
                        List.of()));
        assertThat(deployments.compare(List.of(one, deployment("ST-3", "Three"), deployment("ST-4", "Four"))))
                .isEqualTo(new DeploymentStore.Difference(List.of("ST-4"), List.of("ST-3"), List.of("ST-2"), List.of()));
    }

    @Test
    void aRecordTheDatabaseRefusesTakesTheOthersWithIt() {
        Deployment good = deployment("ST-5", "Good");
        Deployment bad = deployment("x".repeat(100), "An id too long for its column");

        assertThatThrownBy(() -> deployments.save(List.of(good, bad))).isInstanceOf(RuntimeException.class);

        assertThat(deployments.find("ST-5")).isEmpty();
    }

    @Test
    void countriesAreToldOnceEach() {
        create("AL-1", "AL");
        create("AL-2", "AL");
        deployments.save(List.of(deployment("ST-7", "Seven"), deployment("ST-8", "Eight")));

        assertThat(assessments.countries()).contains("AL", "KZ").doesNotHaveDuplicates();
        assertThat(deployments.countries()).contains("AF", "AG", "KZ").doesNotHaveDuplicates();
    }

    @Test
    void aBillComesBackAsItWasSaved() {
        Bill bill = bill("AM", "camera-bill", "Закон о <камерах>", new Bill.Rule("fr-dpia", "full",
                Optional.of(Set.of(Operator.POLICE, Operator.PRIVATE)), "art 7, ст. 8", "Қала ".repeat(1000)),
                new Bill.Rule("a-constitution", "none", Optional.of(Set.of()), "", ""),
                new Bill.Rule("fr-notice", "partial", Optional.empty(), "", ""));

        assertThat(bills.save(bill, 0)).isTrue();

        assertThat(bills.find("AM", "camera-bill")).contains(bill);
        assertThat(bills.list("AM")).containsExactly(bill);
        assertThat(bills.list("AN")).isEmpty();
        assertThat(bills.find("AN", "camera-bill")).isEmpty();
    }

    @Test
    void twoCountriesMayHaveABillOfTheSameId() {
        assertThat(bills.save(bill("AO", "data-bill", "One"), 0)).isTrue();
        assertThat(bills.save(bill("AQ", "data-bill", "Other"), 0)).isTrue();

        assertThat(bills.find("AO", "data-bill").orElseThrow().title()).isEqualTo("One");
        assertThat(bills.find("AQ", "data-bill").orElseThrow().title()).isEqualTo("Other");
    }

    @Test
    void whoSavesABillOnAnOldVersionIsRefusedAndNothingIsLost() {
        Bill.Rule rule = new Bill.Rule("fr-dpia", "full", Optional.empty(), "art 1", "");
        bills.save(bill("AR", "data-bill", "First"), 0);
        long seen = bills.version("AR", "data-bill");

        assertThat(bills.save(bill("AR", "data-bill", "First", rule), seen)).isTrue();
        assertThat(bills.save(bill("AR", "data-bill", "Late"), seen)).isFalse();
        assertThat(bills.save(bill("AR", "data-bill", "Late"), 0)).isFalse();
        assertThat(bills.remove("AR", "data-bill", seen)).isFalse();

        assertThat(bills.find("AR", "data-bill")).contains(bill("AR", "data-bill", "First", rule));
    }

    @Test
    void aRemovedBillIsGoneWithItsRules() {
        bills.save(bill("AS", "data-bill", "First", new Bill.Rule("fr-dpia", "full", Optional.empty(), "", "")), 0);

        assertThat(bills.remove("AS", "data-bill", bills.version("AS", "data-bill"))).isTrue();

        assertThat(bills.find("AS", "data-bill")).isEmpty();
        assertThat(bills.version("AS", "data-bill")).isZero();
    }

    @Test
    void recordsAreFoundByTheirWordsAndWalkedPageByPage() {
        List<Deployment> systems = IntStream.range(100, 160).mapToObj(n -> at("FD-" + n, "HN", Granularity.CITY)).toList();
        List<Deployment> devices = IntStream.range(100, 700).mapToObj(n -> at("FD-d" + n, "HN", Granularity.DEVICE)).toList();
        deployments.save(systems);
        deployments.save(devices);

        assertThat(finder.count("HN")).isEqualTo(60);
        assertThat(finder.countDevices("HN")).isEqualTo(600);
        assertThat(finder.find("HN", new DeploymentFilter("deployment", "foreign-hosting", "CN", "police", "pilot", "medium",
                "aigs", "Қала"), 2)).isEqualTo(new DeploymentFinder.Page(systems.subList(50, 60), 60, 2));
        assertThat(finder.find("HN", new DeploymentFilter("", "hosting", "", "", "", "", "", ""), 1).hits()).isZero();
        assertThat(finder.find("HN", new DeploymentFilter("", "", "", "", "", "", DeploymentFilter.OWN, ""), 1).hits())
                .isZero();
        assertThat(finder.choices("HN")).isEqualTo(new DeploymentFinder.Choices(set("deployment"),
                set("anpr", "face-recognition", "foreign-hosting"), set("CN"), set("police"), set("pilot"), set("medium"),
                set("aigs")));
        assertThat(finder.places("HN")).containsExactly(new PlaceLine("Қала", set("Town"), 60, 0, 600, set("police"),
                set("deployment")));
        assertThat(pages.of("HN")).containsExactlyElementsOf(Stream.concat(systems.stream(), devices.stream()).toList());
        assertThat(pages.all()).containsAll(devices).doesNotHaveDuplicates();
    }

    private static Deployment at(String id, String country, Granularity granularity) {
        Place p = deployment(id, id).place();
        return deployment(id, id).withPlace(new Place(granularity, List.of(country), p.name(), p.note(), p.formerNames(),
                p.point(), p.raw()));
    }

    private static TreeSet<String> set(String... words) {
        return new TreeSet<>(List.of(words));
    }

    @Test
    void whatAPersonWritesIsKeptOnceWithItsReason() {
        Deployment written = deployment("ST-20", "Written");

        assertThat(deployments.create(written, "anna", "Read the contract")).isTrue();
        assertThat(deployments.create(deployment("ST-20", "Another"), "boris", "")).isFalse();

        assertThat(deployments.find("ST-20")).contains(written);
        assertThat(history.list("ST-20")).singleElement().satisfies(c -> {
            assertThat(c.who()).isEqualTo("anna");
            assertThat(c.reason()).isEqualTo("Read the contract");
            assertThat(c.before()).isEmpty();
            assertThat(c.after()).contains(written);
        });
        assertThat(deployments.edit(deployment("ST-20", "Corrected"), DeploymentStore.version(written), "anna", "typo"))
                .isTrue();
        assertThat(history.list("ST-20")).hasSize(2);
    }

    @Test
    void starterDataAreLoadedOnce() {
        assertThat(starter.isLoaded()).isTrue();
        assertThat(deployments.list().stream().filter(d -> d.id().matches("(KG|KZ|TJ|UZ|REG)-.*"))).hasSize(48);
        assertThat(assessments.list().stream().map(AnswerSheet::id)).contains("KG-2026", "KZ-2026", "TJ-2026", "UZ-2026");
    }

    private static Bill bill(String country, String id, String title, Bill.Rule... rules) {
        return new Bill(id, country, title, "first reading, 2026-10-02", "https://example.org/bill?a=1&b=2", List.of(rules));
    }

    private AnswerSheet create(String id, String country) {
        AnswerSheet sheet = new AnswerSheet(id, country, "base", "0.1.0", LocalDate.of(2026, 11, 24), List.of());
        assessments.create(sheet);
        return sheet;
    }

    private static Deployment deployment(String id, String name) {
        return new Deployment(id, RecordKind.DEPLOYMENT, name,
                new Place(Granularity.CITY, List.of("AG", "AF"), "Қала", "both banks", List.of("Town"),
                        Optional.of(new Point(17.1, -61.85)), "Antigua; Қала"),
                new Operation("City police", Optional.of(Operator.POLICE), Set.of("cctv"), Set.of("face-recognition", "anpr"),
                        Set.of("foreign-hosting")),
                List.of(new Vendor("Vendor", "CN", "supplier"), new Vendor("Other", "", "")),
                List.of(new Financing("loan", Optional.of(new BigDecimal("9.50")), "USD", "exact", "$9.50", "Bank", "CN"),
                        new Financing("grant", Optional.empty(), "", "unknown", "a gift", "", "")),
                new Hosting("unknown", "not stated", ""),
                new History("pilot", "trial", "2026", "2025", "2025-03", "2027 (planned)", "start: March"),
                List.of(Claim.cameras(OptionalLong.of(800), OptionalLong.empty(), "at-least", "over 800", "2024"),
                        new Claim("junctions", OptionalLong.empty(), OptionalLong.of(38), "approx", "38", "", "Paper")),
                new Proof("says", "who", Verdict.PARTLY_CONFIRMED, "note", "2026-11-24", "medium",
                        List.of(new Source("b", "p", "https://example.org/b", "2024"), new Source("a", "", "", ""))),
                Set.of("ST-9"), new Origin("aigs", "CC BY 4.0", "Somebody", true, "Country: Antigua"));
    }
}
