package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

class NaiveScorerTest {

    private static final int MOST_WORLDS = 120;
    /** For what the arithmetic leaves behind. */
    private static final double DUST = 1e-9;

    @Property(tries = 1_000)
    void rangesAreExactlyWhatTheOpenAnswersAllow(@ForAll long seed, @ForAll Ring ring) {
        Both both = new Both(seed, ring, false);
        assertThat(both.ruleset.isMonotone()).isTrue();

        assertThat(both.found.keySet()).isEqualTo(both.expected.keySet());
        both.found.forEach((what, range) -> {
            assertThat(range.lo()).as("lower end of " + what).isCloseTo(both.expected.get(what).lo(), within(DUST));
            assertThat(range.hi()).as("upper end of " + what).isCloseTo(both.expected.get(what).hi(), within(DUST));
        });
    }

    @Property(tries = 1_000)
    void whereLawMayFallAwayRangesHoldAllThatTheOpenAnswersAllow(@ForAll long seed, @ForAll Ring ring) {
        Both both = new Both(seed, ring, true);

        both.expected.forEach((what, range) -> {
            assertThat(range.lo()).as("lower end of " + what).isGreaterThanOrEqualTo(both.found.get(what).lo() - DUST);
            assertThat(range.hi()).as("upper end of " + what).isLessThanOrEqualTo(both.found.get(what).hi() + DUST);
        });
    }

    /** What the two scorers say of the same. */
    private static final class Both {

        final Ruleset ruleset;
        final Map<String, Interval> expected;
        final Map<String, Interval> found;

        Both(long seed, Ring ring, boolean leavesOut) {
            Random random = new Random(seed);
            RandomLaw law = new RandomLaw(random, 5, leavesOut);
            ruleset = law.ruleset();
            List<Deployment> deployments = List.of(law.deployment("a"), law.deployment("b"));
            RandomAnswers answers = new RandomAnswers(random, ruleset);
            AnswerSheet sheet = answers.sheet(15);
            NaiveScorer naive = new NaiveScorer(ruleset, sheet, ring, deployments);
            while (naive.size() > MOST_WORLDS) {
                sheet = answers.sheet(10);
                naive = new NaiveScorer(ruleset, sheet, ring, deployments);
            }
            expected = naive.ranges();
            found = ranges(new Scorer(ruleset, ring).score(sheet, deployments));
        }
    }

    private static Map<String, Interval> ranges(CountryScore score) {
        Map<String, Interval> ranges = new TreeMap<>();
        for (DomainScore domain : score.domains()) {
            domain.operators().forEach(
                    c -> c.score().ifPresent(s -> ranges.put(domain.domain().id() + "/" + c.operator(), s)));
        }
        score.deployments().forEach(d -> {
            d.coverage().ifPresent(c -> ranges.put(d.deployment().id(), c));
            ranges.put("risk of " + d.deployment().id(), d.uncovered());
        });
        return ranges;
    }
}
