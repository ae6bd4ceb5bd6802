package org.lacuna.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.order.Order.Drop;
import org.lacuna.order.Order.Neighbours;
import org.lacuna.order.Order.Place;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;

class OrdererTest {

    private final Ruleset ruleset = Samples.ruleset().group("g", criterion("a").weight(3), criterion("b"), criterion("c"))
            .build();

    @Test
    void theMiddleOrdersAndTheRangesRank() {
        Order order = order(row("KZ", answer("a", "none"), answer("b", "none")),
                row("UZ", answer("a", "full"), answer("b", "full")),
                row("TJ", answer("a", "none"), answer("b", "full")));

        assertThat(order.places()).extracting(Place::country).containsExactly("UZ", "TJ", "KZ");
        assertThat(order.places()).extracting(Place::coverage).containsExactly(new Interval(0.8, 1),
                new Interval(0.2, 0.4), new Interval(0, 0.2));
        assertThat(order.places()).extracting(Place::ranks).containsExactly(new RankRange(1, 1), new RankRange(2, 3),
                new RankRange(2, 3));
        assertThat(order.neighbours().get(0).apart()).isTrue();
        assertThat(order.neighbours().get(0).says()).isEqualTo(Statement.ABOVE);
        assertThat(order.neighbours().get(0).shareAbove().orElseThrow()).isGreaterThan(0.95);
        assertThat(order.runs()).isEqualTo(2_000);
    }

    @Test
    void neighboursOfWhomTooLittleIsKnownAreNotToldApartByRuns() {
        Order order = order(row("KZ", answer("b", "full")), row("UZ", answer("b", "none")));

        assertThat(order.places()).extracting(Place::inRuns).containsExactly(Optional.empty(), Optional.empty());
        assertThat(order.neighbours()).containsExactly(
                new Neighbours("KZ", "UZ", false, Optional.empty(), Statement.NOT_DISTINGUISHABLE));
        assertThat(order.tells()).isFalse();
    }

    @Test
    void theCriterionThatRanksHangOnIsFound() {
        Order order = order(row("KZ", answer("a", "full"), answer("b", "none"), answer("c", "none")),
                row("UZ", answer("a", "none"), answer("b", "full"), answer("c", "partly")),
                row("TJ", answer("a", "none"), answer("b", "none"), answer("c", "full")));

        // Without a, the first becomes the last: it moves by two places, the others by one each.
        assertThat(order.drops().get(0)).isEqualTo(new Drop("a", 4 / 3.0, 2, "KZ"));
        assertThat(order.drops()).extracting(Drop::criterion).doesNotContain("c");
    }

    @Test
    void aCountryToWhichTheDomainDoesNotApplyIsNamedBesideTheOrder() {
        Order order = order(row("KZ", answer("a", "full"), answer("b", "none"), answer("c", "none")),
                row("UZ", notApplicable("a"), notApplicable("b"), notApplicable("c")));

        assertThat(order.doesNotApply()).containsExactly("UZ");
        assertThat(order.places()).extracting(Place::ranks).containsExactly(new RankRange(1, 1));
    }

    @Test
    void ofNoCountriesThereIsNoOrder() {
        Order order = order();

        assertThat(order.places()).isEmpty();
        assertThat(order.neighbours()).isEmpty();
        assertThat(order.drops()).isEmpty();
    }

    @Test
    void theOrderInWhichCountriesComeDoesNotMatter() {
        List<CountryRow> rows = new ArrayList<>(List.of(row("KZ", answer("a", "full"), answer("b", "none")),
                row("UZ", answer("a", "none"), answer("b", "full"), answer("c", "partly")), row("TJ"), row("KG")));
        Order first = orderer().order(ruleset.domains().get(0), rows);

        Collections.shuffle(rows, new Random(4));

        assertThat(orderer().order(ruleset.domains().get(0), rows)).isEqualTo(first);
    }

    @Test
    void answersToAnotherVersionAreRefused() {
        AnswerSheet old = new AnswerSheet("KZ", "KZ", "sample", "0.9.0", Samples.DAY, List.of());

        assertThatThrownBy(() -> order(CountryRow.of(old)))
                .hasMessage("The answers of KZ are to sample 0.9.0; the order is by sample 1.0.0");
    }

    @Test
    void aLawThatExemptsThePoliceStandsBehindByTheWeakestOperator() {
        List<CountryRow> rows = List.of(
                row("KZ", answer("a", "full"), answer("b", "full"), answer("c", "full"),
                        answer("a", "none").of(Operator.POLICE),
                        answer("b", "none").of(Operator.POLICE), answer("c", "none").of(Operator.POLICE)),
                row("UZ", answer("a", "partly"), answer("b", "partly"), answer("c", "partly")));
        Order general = orderer().order(ruleset.domains().get(0), rows);
        Order weakest = new Orderer(ruleset, Ring.CITED, Headline.WEAKEST_OPERATOR).order(ruleset.domains().get(0), rows);

        assertThat(general.places()).extracting(Place::country).containsExactly("KZ", "UZ");
        assertThat(general.neighbours()).containsExactly(new Neighbours("KZ", "UZ", true, Optional.of(1.0), Statement.ABOVE));
        assertThat(weakest.places()).extracting(Place::country).containsExactly("UZ", "KZ");
        assertThat(weakest.places()).extracting(Place::coverage).containsExactly(Interval.at(0.5), Interval.ZERO);
        assertThat(weakest.places()).extracting(Place::inRuns).containsExactly(Optional.of(new RankRange(1, 1)),
                Optional.of(new RankRange(2, 2)));
        assertThat(weakest.neighbours()).containsExactly(new Neighbours("UZ", "KZ", true, Optional.of(1.0), Statement.ABOVE));
        assertThat(weakest.seed()).isEqualTo(general.seed());
    }

    @Test
    void headlinesAreNamedAsTheyAreWritten() {
        assertThat(Headline.find("weakest-operator")).contains(Headline.WEAKEST_OPERATOR);
        assertThat(Headline.find("general")).contains(Headline.GENERAL);
        assertThat(Headline.find("middle")).isEmpty();
        assertThat(Headline.find(null)).isEmpty();
    }

    @Test
    void wordsFollowTheShareOfRuns() {
        assertThat(Statement.of(0.95, Samples.runs())).isEqualTo(Statement.ABOVE);
        assertThat(Statement.of(0.9499, Samples.runs())).isEqualTo(Statement.LIKELY_ABOVE);
        assertThat(Statement.of(0.80, Samples.runs())).isEqualTo(Statement.LIKELY_ABOVE);
        assertThat(Statement.of(0.7999, Samples.runs())).isEqualTo(Statement.NOT_DISTINGUISHABLE);
        assertThat(Statement.LIKELY_ABOVE.code()).isEqualTo("likely-above");
    }

    @Test
    void theRulesetSaysHowManyRunsThereAreWhichArePrintedAndWhatIsAbove() {
        RunPlan p = Samples.runs();
        Order usual = order(p);
        Order lax = order(new RunPlan(new Judgement(500, ""), p.spread(), p.geometric(), p.floor(), p.capped(),
                new Judgement(50, ""), new Judgement(50, ""), new Judgement(60, "")));

        assertThat(usual.runs()).isEqualTo(2_000);
        assertThat(usual.neighbours().get(0).shareAbove().orElseThrow()).isBetween(0.85, 0.94);
        assertThat(usual.neighbours().get(0).says()).isEqualTo(Statement.LIKELY_ABOVE);
        assertThat(usual.places().get(0).inRuns()).contains(new RankRange(1, 2));

        assertThat(lax.runs()).isEqualTo(500);
        assertThat(lax.neighbours().get(0).says()).isEqualTo(Statement.ABOVE);
        assertThat(lax.places().get(0).inRuns()).contains(new RankRange(1, 1));
    }

    private static Order order(RunPlan plan) {
        Ruleset ruleset = Samples.ruleset().group("g", criterion("a").weight(5), criterion("b").weight(3)).runs(plan).build();
        return new Orderer(ruleset, Ring.CITED, Headline.GENERAL).order(ruleset.domains().get(0), List.of(
                row("KZ", answer("a", "full"), answer("b", "none")), row("UZ", answer("a", "none"), answer("b", "full"))));
    }

    private Order order(CountryRow... rows) {
        return orderer().order(ruleset.domains().get(0), List.of(rows));
    }

    private Orderer orderer() {
        return new Orderer(ruleset, Ring.CITED, Headline.GENERAL);
    }

    private static SampleAnswer notApplicable(String criterion) {
        return answer(criterion).state(AnswerState.NOT_APPLICABLE);
    }

    private static CountryRow row(String country, SampleAnswer... answers) {
        AnswerSheet sheet = Samples.sheet(answers);
        return CountryRow.of(new AnswerSheet(country, country, sheet.ruleset(), sheet.version(), sheet.asOf(),
                sheet.answers()));
    }
}
