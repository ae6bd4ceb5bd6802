package org.lacuna.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.scoring.RandomAnswers;
import org.lacuna.scoring.RandomLaw;
import org.lacuna.scoring.Ring;

class MonteCarloTest {

    private static final int RUNS = 2_000;

    private final Ruleset small = Samples.ruleset().group("g", criterion("a"), criterion("b")).build();

    @Test
    void sameSeedGivesTheSameBytesOnOneAndTwoThreads() {
        Ruleset ruleset = new RandomLaw(new Random(5), 5, false).ruleset();
        List<CountryRow> rows = randomRows(ruleset, 12);

        String one = bytes(carlo(ruleset, 1).run(rows, 500), rows);

        assertThat(bytes(carlo(ruleset, 2).run(rows, 500), rows)).isEqualTo(one);
        assertThat(bytes(carlo(ruleset, 7).run(rows, 500), rows)).isEqualTo(one);
    }

    /** On every machine and every JVM: if this ever changes, so does every order that was ever printed. */
    @Test
    void theRunsOfASeedAreTheSameForEver() {
        Ruleset ruleset = Samples.small();
        List<CountryRow> rows = List.of(row("KZ", answer("scope", "partly"), answer("rights", "full")),
                row("UZ", answer("warrant", "none"), answer("notice", "full")), row("TJ"));
        MonteCarlo carlo = carlo(ruleset, 2);

        assertThat(bytes(carlo.run(rows, carlo.worlds(rows), RUNS, 42), rows))
                .isEqualTo("6275fda7fb2d19b1cf5bf154ad34b07da691c6ff3dc19d38af530d4c4fc9c680");
    }

    @Test
    void theOrderOfCountriesDoesNotMatter() {
        Ruleset ruleset = new RandomLaw(new Random(6), 5, false).ruleset();
        List<CountryRow> rows = randomRows(ruleset, 8);
        List<CountryRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));

        Runs first = carlo(ruleset, 1).run(rows, 200);
        Runs second = carlo(ruleset, 1).run(shuffled, 200);

        for (int i = 0; i < rows.size(); i++) {
            int at = shuffled.indexOf(rows.get(i));
            for (int run = 0; run < 200; run++) {
                assertThat(second.score(run, at)).isEqualTo(first.score(run, i));
                assertThat(second.rank(run, at)).isEqualTo(first.rank(run, i));
            }
        }
    }

    @Test
    void theSeedChangesWithEveryAnswer() {
        List<CountryRow> before = List.of(row("KZ", answer("a", "full")), row("UZ", answer("a", "none")));
        List<CountryRow> after = List.of(row("KZ", answer("a", "full")), row("UZ", answer("a", "partly")));

        assertThat(MonteCarlo.seed(small, after)).isNotEqualTo(MonteCarlo.seed(small, before));
        assertThat(MonteCarlo.seed(small, List.of(before.get(1), before.get(0)))).isEqualTo(MonteCarlo.seed(small, before));
        assertThat(MonteCarlo.seed(Samples.small(), before)).isNotEqualTo(MonteCarlo.seed(small, before));
    }

    @Test
    void betterInEveryQuestionIsAboveInEveryRun() {
        Runs runs = carlo(small, 2).run(List.of(row("KZ", answer("a", "full"), answer("b", "partly")),
                row("UZ", answer("a", "partly"), answer("b", "none"))), RUNS);

        assertThat(runs.shareAbove(0, 1)).isEqualTo(1);
        assertThat(runs.shareAbove(1, 0)).isZero();
        assertThat(runs.ranks(0, 5, 95)).isEqualTo(new RankRange(1, 1));
        assertThat(runs.ranks(1, 5, 95)).isEqualTo(new RankRange(2, 2));
    }

    @Test
    void equalAnswersTieInEveryRun() {
        Runs runs = carlo(small, 2).run(List.of(row("KZ", answer("a", "full"), answer("b", "none")),
                row("UZ", answer("a", "full"), answer("b", "none"))), RUNS);

        assertThat(runs.shareAbove(0, 1)).isZero();
        assertThat(runs.shareAbove(1, 0)).isZero();
        assertThat(runs.ranks(1, 5, 95)).isEqualTo(new RankRange(1, 1));
    }

    @Test
    void mirroredAnswersAreAboveAsOftenAsBelow() {
        Runs runs = carlo(small, 2).run(List.of(row("KZ", answer("a", "full"), answer("b", "none")),
                row("UZ", answer("a", "none"), answer("b", "full"))), RUNS);

        assertThat(runs.shareAbove(0, 1)).isCloseTo(0.5, within(0.05));
        assertThat(runs.ranks(0, 5, 95)).isEqualTo(new RankRange(1, 2));
    }

    @Test
    void whatNobodyKnowsIsDrawnOverItsWholeRange() {
        Runs runs = carlo(small, 2).run(List.of(row("KZ"), row("UZ", answer("a", "partly"), answer("b", "partly"))), RUNS);

        // Nothing, half or all with even chance, against half: above in a third, below in a third.
        assertThat(runs.shareAbove(0, 1)).isCloseTo(1 / 3.0, within(0.04));
        assertThat(runs.shareAbove(1, 0)).isCloseTo(1 / 3.0, within(0.04));
    }

    @Test
    void capsHoldInEightyOfAHundredRuns() {
        Ruleset capped = Samples.ruleset().group("g", criterion("a"), criterion("b"))
                .cap(Samples.cap("no-a", 0, "g", Samples.atMost("a", 0))).build();
        Runs runs = carlo(capped, 2).run(List.of(row("KZ", answer("a", "none"), answer("b", "full"))), RUNS);

        long held = IntStream.range(0, RUNS).filter(r -> runs.score(r, 0) <= 0.01 * Runs.UNIT).count();

        assertThat(held / (double) RUNS).isCloseTo(0.8, within(0.03));
    }

    @Test
    void theRulesetSaysHowOftenCapsHoldAndMeansAreGeometric() {
        Ruleset capped = Samples.ruleset().group("g", criterion("a"), criterion("b")).runs(plan(5, 30, 4, 20))
                .cap(Samples.cap("no-a", 0, "g", Samples.atMost("a", 0))).build();
        Runs runs = carlo(capped, 2).run(List.of(row("KZ", answer("a", "none"), answer("b", "full"))), RUNS);

        assertThat(share(runs, 0, 0.05)).as("capped").isCloseTo(0.2, within(0.03));
        assertThat(share(runs, 0.1, 0.3)).as("geometric, about the root of 0.04").isCloseTo(0.8 * 0.3, within(0.03));
        assertThat(share(runs, 0.4, 0.6)).as("arithmetic, about a half").isCloseTo(0.8 * 0.7, within(0.03));
    }

    @Test
    void theRulesetSaysHowFarWeightsMayMove() {
        assertThat(width(5)).isLessThan(width(25));
        assertThat(width(25)).isLessThan(width(100));
    }

    /** Between the lowest and the highest arithmetic mean of nothing and all. */
    private static double width(int spread) {
        Ruleset ruleset = Samples.ruleset().group("g", criterion("a"), criterion("b")).runs(plan(spread, 0, 1, 100)).build();
        Runs runs = carlo(ruleset, 2).run(List.of(row("KZ", answer("a", "full"), answer("b", "none"))), RUNS);
        IntSummaryStatistics scores = IntStream.range(0, RUNS).map(r -> runs.score(r, 0)).summaryStatistics();
        return scores.getMax() - scores.getMin();
    }

    private static double share(Runs runs, double from, double to) {
        return IntStream.range(0, RUNS).mapToDouble(r -> runs.score(r, 0) / Runs.UNIT).filter(s -> from <= s && s <= to)
                .count() / (double) RUNS;
    }

    private static RunPlan plan(int spread, int geometric, int floor, int capped) {
        RunPlan p = Samples.runs();
        return new RunPlan(p.number(), new Judgement(spread, ""), new Judgement(geometric, ""), new Judgement(floor, ""),
                new Judgement(capped, ""), p.middle(), p.likely(), p.above());
    }

    @Test
    void whatCannotRunIsRefused() {
        assertThatThrownBy(() -> carlo(small, 1).run(List.of(row("KZ")), 0)).hasMessage("0 runs; at least 1 is needed");
        assertThatThrownBy(() -> carlo(small, 1).run(List.of(row("KZ"), row("KZ")), 1)).hasMessage("A country comes twice");
        AnswerSheet nothing = Samples.sheet(answer("a").state(AnswerState.NOT_APPLICABLE),
                answer("b").state(AnswerState.NOT_APPLICABLE));
        assertThatThrownBy(() -> carlo(small, 1).run(List.of(CountryRow.of(nothing)), 1))
                .hasMessage("The domain law may not apply to KZ");
    }

    private static MonteCarlo carlo(Ruleset ruleset, int threads) {
        return new MonteCarlo(ruleset, ruleset.domains().get(0), Ring.CITED, Headline.GENERAL, threads);
    }

    private static List<CountryRow> randomRows(Ruleset ruleset, int countries) {
        RandomAnswers answers = new RandomAnswers(new Random(9), ruleset);
        return IntStream.range(0, countries).mapToObj(i -> new CountryRow("C" + i, answers.sheet(30))).toList();
    }

    private static CountryRow row(String country, SampleAnswer... answers) {
        AnswerSheet sheet = Samples.sheet(answers);
        return CountryRow.of(new AnswerSheet(country, country, sheet.ruleset(), sheet.version(), sheet.asOf(),
                sheet.answers()));
    }

    private static String bytes(Runs runs, List<CountryRow> rows) {
        StringBuilder all = new StringBuilder();
        for (int run = 0; run < runs.size(); run++) {
            for (int i = 0; i < rows.size(); i++) {
                all.append(runs.score(run, i)).append(' ').append(runs.rank(run, i)).append('\n');
            }
        }
        return Fingerprint.ofText(all.toString());
    }
}
