package org.lacuna.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.RandomAnswers;
import org.lacuna.scoring.RandomLaw;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class WorldsTest {

    private static final double TINY = 1e-9;

    @Property(tries = 1_000)
    void withoutNoiseTheEndsAreThoseOfTheScorer(@ForAll long seed, @ForAll Ring ring, @ForAll Headline headline) {
        Random random = new Random(seed);
        Ruleset ruleset = new RandomLaw(random, 5, false).ruleset();
        AnswerSheet sheet = new RandomAnswers(random, ruleset).sheet(40);

        for (DomainScore domain : new Scorer(ruleset, ring).scoreDomains(sheet)) {
            Worlds worlds = worlds(ruleset, domain, ring, headline, sheet);
            Run plain = Run.plain(new Layout(ruleset, domain.domain()));
            Interval expected = headline.of(domain).orElseThrow();
            assertThat(worlds.score(plain, 0)).as("lower end").isCloseTo(expected.lo(), within(TINY));
            assertThat(worlds.score(plain, worlds.size() - 1)).as("upper end").isCloseTo(expected.hi(), within(TINY));
        }
    }

    @Property(tries = 1_000)
    void everyWorldLiesInTheRangeOfTheScorer(@ForAll long seed, @ForAll Ring ring, @ForAll Headline headline,
            @ForAll boolean leavesOut) {
        Random random = new Random(seed);
        Ruleset ruleset = new RandomLaw(random, 5, leavesOut).ruleset();
        AnswerSheet sheet = new RandomAnswers(random, ruleset).sheet(40);

        for (DomainScore domain : new Scorer(ruleset, ring).scoreDomains(sheet)) {
            Worlds worlds = worlds(ruleset, domain, ring, headline, sheet);
            Run plain = Run.plain(new Layout(ruleset, domain.domain()));
            Interval range = headline.of(domain).orElseThrow();
            for (int world = 0; world < worlds.size(); world++) {
                assertThat(worlds.score(plain, world)).isBetween(range.lo() - TINY, range.hi() + TINY);
            }
        }
    }

    private static Worlds worlds(Ruleset ruleset, DomainScore domain, Ring ring, Headline headline, AnswerSheet sheet) {
        return new Worlds(ruleset, domain.domain(), new Layout(ruleset, domain.domain()), ring, headline, CountryRow.of(sheet));
    }

    @Test
    void aGeometricMeanTakesNothingForLessThanAHundredth() {
        Worlds worlds = worlds(ruleset().group("g", criterion("a"), criterion("b").weight(3)).build(),
                sheet(answer("a", "full"), answer("b", "none")));

        double score = worlds.score(new Run(new double[] { 1, 3 }, new double[] { 1 }, true, true), 0);

        assertThat(score).isCloseTo(Math.pow(1 * 0.01 * 0.01 * 0.01, 1 / 4.0), within(TINY));
    }

    @Test
    void capsHoldOnlyInRunsWithCaps() {
        Ruleset ruleset = ruleset().group("g", criterion("a"), criterion("b"))
                .cap(Samples.cap("no-a", 0.2, "g", Samples.atMost("a", 0))).build();
        Worlds worlds = worlds(ruleset, sheet(answer("a", "none"), answer("b", "full")));
        double[] weights = { 1, 9 };

        assertThat(worlds.score(new Run(weights, new double[] { 1 }, false, true), 0)).isCloseTo(0.2, within(TINY));
        assertThat(worlds.score(new Run(weights, new double[] { 1 }, false, false), 0)).isCloseTo(0.9, within(TINY));
    }

    @Test
    void aCapThatOtherWeightsReachActsToo() {
        Ruleset ruleset = ruleset().group("g", criterion("a"), criterion("b"))
                .cap(Samples.cap("no-a", 0.6, "g", Samples.atMost("a", 0))).build();
        Worlds worlds = worlds(ruleset, sheet(answer("a", "none"), answer("b", "full")));

        // With the weights of the ruleset the mean is 0.5, and the limit of 0.6 says nothing.
        assertThat(worlds.score(new Run(new double[] { 1, 9 }, new double[] { 1 }, false, true), 0))
                .isCloseTo(0.6, within(TINY));
    }

    @Test
    void anOpenQuestionTakesEachOfItsOptionsForTheSameStretchOfLevels() {
        Worlds worlds = worlds(ruleset().group("g", criterion("a")).build(), sheet());
        Run plain = Run.plain(new Layout(ruleset().group("g", criterion("a")).build(),
                ruleset().group("g", criterion("a")).build().domains().get(0)));

        assertThat(worlds.size()).isEqualTo(3);
        assertThat(worlds.score(plain, worlds.at(0))).isZero();
        assertThat(worlds.score(plain, worlds.at(0.33))).isZero();
        assertThat(worlds.score(plain, worlds.at(0.34))).isEqualTo(0.5);
        assertThat(worlds.score(plain, worlds.at(0.66))).isEqualTo(0.5);
        assertThat(worlds.score(plain, worlds.at(0.67))).isEqualTo(1);
    }

    @Test
    void whomARuleBindsIsOpenUntilItIsStated() {
        Ruleset ruleset = ruleset().group("g", criterion("scope"), criterion("a").gated(Operator.POLICE))
                .gate(Operator.POLICE, "scope").build();
        Worlds worlds = worlds(ruleset, sheet(answer("scope", "none"), answer("a", "full").bindsNotStated()));
        Run onlyA = new Run(new double[] { 0, 1 }, new double[] { 1 }, false, true);

        assertThat(worlds.size()).isEqualTo(2);
        assertThat(worlds.score(onlyA, 0)).isCloseTo(0.8, within(TINY));
        assertThat(worlds.score(onlyA, 1)).isCloseTo(1, within(TINY));
    }

    private static Worlds worlds(Ruleset ruleset, AnswerSheet sheet) {
        return new Worlds(ruleset, ruleset.domains().get(0), new Layout(ruleset, ruleset.domains().get(0)), Ring.CITED,
                Headline.GENERAL, CountryRow.of(sheet));
    }
}
