package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.bill;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.law;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.unpinned;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class PrecedentsTest {

    private static final Ruleset RULESET = ruleset().group("g", criterion("rights"), criterion("notice"))
            .trait("spyware", 100).build();
    private static final Set<Operator> ALL = Set.of(Operator.values());

    @Test
    void bestOptionWithItsArticleIsAPrecedentElsewhere() {
        Precedents precedents = of(sheet("UZ", answer("rights", "full").binds(PRIVATE)),
                sheet("KZ", answer("rights", "full"), answer("notice", "full")));

        assertThat(precedents.elsewhere("rights", "TJ")).containsExactly(
                new Precedent("KZ", "Data Law", "art 5", "", Optional.of(ALL)),
                new Precedent("UZ", "Data Law", "art 5", "", Optional.of(Set.of(PRIVATE))));
        assertThat(precedents.elsewhere("rights", "UZ")).extracting(Precedent::country).containsExactly("KZ");
        assertThat(precedents.elsewhere("notice", "KZ")).isEmpty();
    }

    @Test
    void lessThanTheBestOptionIsNone() {
        assertThat(of(sheet("KZ", answer("rights", "partly"), answer("notice", "partly", "full")),
                sheet("UZ", answer("rights").state(AnswerState.SILENT))).elsewhere("rights", "TJ")).isEmpty();
        assertThat(of(sheet("KZ", answer("notice", "partly", "full"))).elsewhere("notice", "TJ")).isEmpty();
    }

    @Test
    void answerForOneOperatorIsNone() {
        assertThat(of(sheet("KZ", answer("rights", "full").of(POLICE))).elsewhere("rights", "TJ")).isEmpty();
    }

    @Test
    void onlyCitedLawInForceIsOne() {
        LocalDate after = Samples.DAY.plusDays(1);
        Evidence future = law(Optional.of(after), Optional.empty());

        assertThat(of(sheet("KZ", answer("rights", "full").evidence(unpinned(), bill(), future)),
                sheet("UZ", answer("rights", "full").evidence())).elsewhere("rights", "TJ")).isEmpty();
    }

    @Test
    void articleStandsBeforeALinkAlone() {
        Evidence linked = new Evidence("Press", "", "", "https://example.org", Optional.empty(), false, Optional.empty(),
                Optional.empty(), "");

        assertThat(of(sheet("KZ", answer("rights", "full").evidence(linked, law()))).elsewhere("rights", "TJ"))
                .extracting(Precedent::instrument).containsExactly("Data Law");
        assertThat(of(sheet("KZ", answer("rights", "full").evidence(linked))).elsewhere("rights", "TJ"))
                .containsExactly(new Precedent("KZ", "Press", "", "https://example.org", Optional.of(ALL)));
    }

    @Test
    void onlyTheLatestSheetOnTheSameRulesetCounts() {
        AnswerSheet old = sheet("KZ", answer("rights", "full"));
        AnswerSheet latest = new AnswerSheet("late", "KZ", "sample", "1.0.0", Samples.DAY.plusDays(1),
                List.of(answer("rights", "none").build()));
        AnswerSheet other = new AnswerSheet("other", "UZ", "another", "1.0.0", Samples.DAY,
                List.of(answer("rights", "full").build()));

        assertThat(of(old, latest, other).elsewhere("rights", "TJ")).isEmpty();
        assertThat(of(latest, old).elsewhere("rights", "TJ")).isEmpty();
    }

    @Test
    void someOperatorsAreNeitherAllNorNone() {
        assertThat(precedent(Optional.of(ALL)).bindsSome()).isFalse();
        assertThat(precedent(Optional.of(Set.of())).bindsSome()).isFalse();
        assertThat(precedent(Optional.empty()).bindsSome()).isFalse();
        assertThat(precedent(Optional.of(Set.of(POLICE))).bindsSome()).isTrue();
    }

    @Test
    void gapNamesThem() {
        AnswerSheet own = sheet("TJ", answer("rights", "none"), answer("notice", "none"));
        Precedents precedents = of(own, sheet("KZ", answer("rights", "full")));
        CountryReport report = new CountryReporter(new Scorer(RULESET, Ring.CITED).score(own,
                List.of(deployment("a").traits("spyware").build())), RULESET, precedents).report(List.of());

        assertThat(report.gaps()).extracting(GapReport::criterion).containsExactly("rights", "notice");
        assertThat(report.gaps().get(0).precedents()).extracting(Precedent::country).containsExactly("KZ");
        assertThat(report.gaps().get(1).precedents()).isEmpty();
    }

    private static Precedent precedent(Optional<Set<Operator>> binds) {
        return new Precedent("KZ", "Data Law", "art 5", "", binds);
    }

    private static Precedents of(AnswerSheet... sheets) {
        return Precedents.of(RULESET, List.of(sheets));
    }

    private static AnswerSheet sheet(String country, SampleAnswer... answers) {
        return new AnswerSheet(country, country, "sample", "1.0.0", Samples.DAY,
                Arrays.stream(answers).map(SampleAnswer::build).toList());
    }
}
