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

    @Property(tries = 1_000)
    void rangesAreExactlyWhatTheOpenAnswersAllow(@ForAll long seed, @ForAll Ring ring) {
        Random random = new Random(seed);
        RandomLaw law = new RandomLaw(random, 5, false);
        Ruleset ruleset = law.ruleset();
        assertThat(ruleset.isMonotone()).isTrue();
        List<Deployment> deployments = List.of(law.deployment("a"), law.deployment("b"));
        RandomAnswers answers = new RandomAnswers(random, ruleset);
        AnswerSheet sheet = answers.sheet(15);
        NaiveScorer naive = new NaiveScorer(ruleset, sheet, ring, deployments);
        while (naive.size() > MOST_WORLDS) {
            sheet = answers.sheet(10);
            naive = new NaiveScorer(ruleset, sheet, ring, deployments);
        }
        Map<String, Interval> expected = naive.ranges();

        Map<String, Interval> found = ranges(new Scorer(ruleset, ring).score(sheet, deployments));

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((what, range) -> {
            assertThat(range.lo()).as("lower end of " + what).isCloseTo(expected.get(what).lo(), within(1e-9));
            assertThat(range.hi()).as("upper end of " + what).isCloseTo(expected.get(what).hi(), within(1e-9));
        });
    }

    private static Map<String, Interval> ranges(CountryScore score) {
        Map<String, Interval> ranges = new TreeMap<>();
        for (DomainScore domain : score.domains()) {
            domain.operators().forEach(
                    c -> c.score().ifPresent(s -> ranges.put(domain.domain().id() + "/" + c.operator(), s)));
        }
        score.deployments().forEach(d -> d.coverage().ifPresent(c -> ranges.put(d.deployment().id(), c)));
        return ranges;
    }
}
