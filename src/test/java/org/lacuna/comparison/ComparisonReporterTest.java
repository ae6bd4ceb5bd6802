package org.lacuna.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleDeployment;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.change.TimeLines;
import org.lacuna.comparison.Caveat.Kind;
import org.lacuna.comparison.Comparison.Cell;
import org.lacuna.comparison.Comparison.CriterionRow;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.comparison.Comparison.Place;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.History;
import org.lacuna.order.RankRange;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.Letter;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.report.OrderReport.Why;
import org.lacuna.report.Points;
import org.lacuna.report.TimeLineReporter;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class ComparisonReporterTest {

    private final Ruleset ruleset = Samples.ruleset()
            .group("g", criterion("fr-legal-basis").weight(3).triggers("face"), criterion("b"), criterion("c"))
            .practice("p", criterion("training")).trait("face", 30).build();

    @Test
    void rangesThatTouchShareTheirRanksAndNobodyIsAbove() {
        DomainTable law = compare(country("KZ", answer("b", "full"), answer("c", "full")),
                country("UZ", answer("fr-legal-basis", "full"))).domains().get(0);

        assertThat(law.pairs()).isEqualTo(1);
        assertThat(law.apart()).isZero();
        assertThat(law.places()).extracting(Place::country).containsExactly("KZ", "UZ");
        assertThat(law.places()).extracting(Place::alike).containsExactly(List.of("UZ"), List.of("KZ"));
        assertThat(law.places()).extracting(Place::ranks).containsOnly(Optional.of(new RankRange(1, 2)));
    }

    @Test
    void aCountryWhoseRangeLiesWhollyAboveComesFirst() {
        DomainTable law = compare(country("KZ", answer("fr-legal-basis", "none"), answer("b", "none")),
                country("UZ", answer("fr-legal-basis", "full"), answer("b", "full")),
                country("TJ", answer("fr-legal-basis", "none"), answer("b", "full"))).domains().get(0);

        assertThat(law.places()).extracting(Place::country).containsExactly("UZ", "KZ", "TJ");
        assertThat(law.places()).extracting(Place::above).containsExactly(List.of("KZ", "TJ"), List.of(), List.of());
        assertThat(law.places().get(0).ranks()).contains(new RankRange(1, 1));
        assertThat(law.places().get(1).ranks()).contains(new RankRange(2, 3));
        assertThat(law.apart()).isEqualTo(2);
    }

    @Test
    void whereTooLittleIsAnsweredNoSinglePlaceIsNamed() {
        Comparison comparison = compare(country("KZ", answer("b", "none").of(Operator.POLICE)),
                country("UZ", notApplicable("fr-legal-basis"), notApplicable("b"), notApplicable("c")));

        Place place = comparison.domains().get(0).places().get(0);
        assertThat(place.country()).isEqualTo("KZ");
        assertThat(place.graded()).isFalse();
        assertThat(place.ranks()).isEmpty();
        assertThat(place.bands()).isEmpty();
        assertThat(comparison.domains().get(0).places().get(1).general()).isEmpty();
        assertThat(comparison.caveats()).contains(new Caveat(Kind.TOO_LITTLE, List.of("KZ", "UZ"), "Domain law", "60"));
    }

    @Test
    void aCriterionDiffersByLetterOrByRangesThatDoNotTouch() {
        List<CriterionRow> rows = compare(
                country("KZ", answer("fr-legal-basis", "full"), answer("b", "partly"), answer("training", "full")),
                country("UZ", answer("fr-legal-basis", "none"), answer("b", "partly"), notApplicable("training")))
                .sections().stream().flatMap(s -> s.criteria().stream()).toList();

        assertThat(rows.get(0)).isEqualTo(new CriterionRow("fr-legal-basis", "Title of fr-legal-basis", true, true,
                List.of(cell(Letter.COVERED, 100, 100), cell(Letter.GAP, 0, 0))));
        assertThat(rows.get(1)).isEqualTo(new CriterionRow("b", "Title of b", false, false,
                List.of(cell(Letter.PARTLY, 50, 50), cell(Letter.PARTLY, 50, 50))));
        assertThat(rows.get(2).cells()).containsOnly(cell(Letter.UNKNOWN, 0, 100));
        assertThat(rows.get(3).cells().get(1)).isEqualTo(new Cell(Letter.NOT_NEEDED, Optional.empty()));
        assertThat(rows.get(3).differs()).isTrue();
        assertThat(rows.get(3).apart()).isFalse();
    }

    @Test
    void aRuleThatLeavesThePoliceOutIsCoveredInPart() {
        CriterionRow row = compare(country("KZ", answer("b", "full"), answer("b", "none").of(Operator.POLICE)), country("UZ"))
                .sections().get(0).criteria().get(1);

        assertThat(row.cells().get(0)).isEqualTo(cell(Letter.PARTLY, 80, 80));
    }

    @Test
    void sectionsAreMeansOverOperatorsAndPracticeStandsBeside() {
        List<Comparison.Section> sections = compare(country("KZ", answer("fr-legal-basis", "full"), answer("b", "none"),
                answer("c", "none"), answer("training", "partly")), country("UZ")).sections();

        assertThat(sections.get(0).scores()).containsExactly(Optional.of(new Points(60, 60)), Optional.of(new Points(0, 100)));
        assertThat(sections.get(0).differing()).isEqualTo(3);
        assertThat(sections.get(1).practice()).isTrue();
        assertThat(sections.get(1).scores()).containsExactly(Optional.of(new Points(50, 50)), Optional.empty());
    }

    @Test
    void onlyBestAnswersWithAPlaceInAnActInForceAreModels() {
        Evidence quoted = new Evidence("Camera Act", "art 7", "Only by warrant.", "", Optional.empty(), false, Optional.empty(),
                Optional.empty(), "");
        List<ModelProvision> models = compare(
                country("KZ", answer("fr-legal-basis", "full").evidence(Samples.law(), quoted), answer("b", "partly"),
                        answer("c", "full").evidence(Samples.bill())),
                country("UZ", answer("b", "full").evidence(Samples.unpinned()), answer("c", "full").of(Operator.POLICE)))
                .provisions();

        assertThat(models).singleElement().satisfies(m -> {
            assertThat(m.country()).isEqualTo("KZ");
            assertThat(m.criterion()).isEqualTo("fr-legal-basis");
            assertThat(m.evidence()).isEqualTo(quoted);
            assertThat(m.draft()).isTrue();
        });
    }

    @Test
    void systemsAreCountedByWhatAllowsThem() {
        List<Deployment> systems = List.of(system("A").traits("face").build(), system("B").perhaps("face").build(),
                system("C").build());
        List<LegalBasis> bases = compare(country("KZ", systems, answer("fr-legal-basis", "none")),
                country("TJ", systems, answer("fr-legal-basis", "partly")), country("UZ", systems)).legalBases();

        assertThat(bases.get(0)).isEqualTo(
                new LegalBasis("KZ", 3, 2, 0, 1, List.of(new Comparison.Named("A", "System A"))));
        assertThat(bases.get(0).decided()).isEqualTo(1);
        assertThat(bases.get(1)).isEqualTo(new LegalBasis("TJ", 3, 2, 2, 0, List.of()));
        assertThat(bases.get(2)).isEqualTo(new LegalBasis("UZ", 3, 2, 0, 2, List.of()));
    }

    @Test
    void rulesAndSystemsOfAllCountriesStandInOneLineOfTime() {
        Evidence law = Samples.law(Optional.of(LocalDate.of(2020, 5, 1)), Optional.empty());
        Comparison comparison = compare(country("KZ", answer("b", "full").evidence(law)),
                country("UZ", List.of(started("A", "2019-03 (planned)"), started("B", ""), started("C", "2030"))));

        assertThat(comparison.events()).extracting(e -> e.when() + " " + e.country() + " "
                + e.rule().map(r -> r.instrument()).orElseGet(() -> e.system().orElseThrow().name()) + " " + e.planned() + " "
                + e.toCome()).containsExactly("2019-03 UZ System A true false", "2020-05-01 KZ Data Law false false",
                        "2030 UZ System C false true");
        assertThat(comparison.countries().get(1).undated()).isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedIsSaidWithItsReason() {
        Compared nobody = compared(new AnswerSheet("", "TJ", "sample", "1.0.0", Samples.DAY, List.of()), List.of());
        Compared late = compared(new AnswerSheet("KZ", "KZ", "sample", "1.0.0", Samples.DAY.plusDays(1), List.of()),
                List.of(system("A").build()));
        Comparison comparison = new ComparisonReporter(ruleset, ruleset).report(List.of(country("UZ"), nobody, late),
                List.of(new NotCompared("KG", Why.OTHER_RULESET, "sample 0.9.0")));

        assertThat(comparison.caveats()).containsExactly(new Caveat(Kind.OTHER_RULESET, List.of("KG"), "", "sample 0.9.0"),
                new Caveat(Kind.NO_ASSESSMENT, List.of("TJ"), "", ""), new Caveat(Kind.DRAFT, List.of("KZ", "UZ"), "", ""),
                new Caveat(Kind.OTHER_DAY, List.of("UZ"), "", "2026-03-01"),
                new Caveat(Kind.OTHER_DAY, List.of("KZ"), "", "2026-03-02"),
                new Caveat(Kind.TOO_LITTLE, List.of("KZ", "TJ", "UZ"), "Domain law", "60"),
                new Caveat(Kind.OVERLAP, List.of("KZ", "TJ", "UZ"), "Domain law", "3/3"),
                new Caveat(Kind.NOT_RESEARCHED, List.of("TJ", "UZ"), "", ""));
    }

    @Test
    void scoresUnderAnotherRulesetAreRefused() {
        Compared kz = country("KZ");

        assertThatThrownBy(() -> new ComparisonReporter(renamed(ruleset), ruleset).report(List.of(kz), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("KZ is scored under sample 1.0.0; the comparison is under other 1.0.0");
    }

    private static Ruleset renamed(Ruleset r) {
        Ruleset.About a = r.about();
        return new Ruleset(new Ruleset.About("other", a.version(), a.title(), a.publisher(), a.licence(), a.concept(),
                a.direction(), a.notFor()), r.language(), r.gradeFrom(), r.runs(), r.groups(), r.domains(), r.gates(), r.caps(),
                r.warnings(), r.bands(), r.vocabulary(), r.instruments());
    }

    private Comparison compare(Compared... countries) {
        return new ComparisonReporter(ruleset, ruleset).report(List.of(countries), List.of());
    }

    private Compared country(String code, SampleAnswer... answers) {
        return country(code, List.of(), answers);
    }

    private Compared country(String code, List<Deployment> records, SampleAnswer... answers) {
        List<Answer> built = Arrays.stream(answers).map(SampleAnswer::build).toList();
        return compared(new AnswerSheet(code, code, "sample", "1.0.0", Samples.DAY, built), records);
    }

    private Compared compared(AnswerSheet sheet, List<Deployment> records) {
        CountryScore score = new Scorer(ruleset, Ring.CITED).score(sheet, records);
        return new Compared(score, new CountryReporter(score, ruleset).report(records), new TimeLineReporter(ruleset)
                .report(sheet, TimeLines.of(ruleset, sheet, records, Ring.CITED), records));
    }

    private static SampleDeployment system(String id) {
        return Samples.deployment(id);
    }

    private static Deployment started(String id, String start) {
        return system(id).build().withHistory(new History("operational", "", "", "", start, "", ""));
    }

    private static SampleAnswer notApplicable(String criterion) {
        return answer(criterion).state(AnswerState.NOT_APPLICABLE);
    }

    private static Cell cell(Letter letter, double lo, double hi) {
        return new Cell(letter, Optional.of(new Points(lo, hi)));
    }
}
