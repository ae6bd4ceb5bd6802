package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Ruleset;

class PortfolioTest {

    private static final double TINY = 1e-9;

    @Test
    void alikeRecordsAreOneProfile() {
        CountryScore score = new Scorer(Samples.small(), Ring.CITED).score(Samples.sheet(List.of()),
                List.of(Samples.deployment("b").cameras(5).build(), Samples.deployment("c").cameras(6).build(),
                        Samples.deployment("a").cameras(5).build()));

        assertThat(score.profiles()).extracting(p -> p.deployments().stream().map(Deployment::id).toList())
                .containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(score.gaps()).allSatisfy(g -> assertThat(g.deployments()).isIn(0, 3));
    }

    @Property(tries = 500)
    void countingEqualsListing(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Random random = new Random(seed);
        RandomLaw law = new RandomLaw(random, 5, leavesOut);
        Ruleset ruleset = law.ruleset();
        AnswerSheet sheet = new RandomAnswers(random, ruleset).sheet(30);
        List<Deployment> records = copies(random, law);
        Places places = new Places(ruleset);
        Scorer scorer = new Scorer(ruleset, ring);

        CountryScore listed = scorer.score(sheet,
                new Portfolio(places, new Cases(places), records.stream().map(List::of).toList()));
        Collections.shuffle(records, random);
        CountryScore counted = scorer.score(sheet, records);

        assertThat(shared(counted)).isEqualTo(shared(listed));
        assertClose(counted.shareUncovered().orElse(Interval.ZERO), listed.shareUncovered().orElse(Interval.ZERO));
        assertSameGaps(counted, listed);
        assertSamePath(scorer.reformPath(counted), scorer.reformPath(listed));
    }

    /** One system as five records, another as one, and each with an id of its own. */
    private static List<Deployment> copies(Random random, RandomLaw law) {
        long seed = random.nextLong();
        List<Deployment> records = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            random.setSeed(seed);
            records.add(law.deployment("a" + i));
        }
        records.add(law.deployment("b"));
        return records;
    }

    private static Map<String, List<Object>> shared(CountryScore score) {
        return score.deployments().stream().collect(Collectors.toMap(d -> d.deployment().id(),
                d -> List.of(d.operators(), d.exposure(), d.coverage(), d.uncovered(), d.needs(), d.caps())));
    }

    private static void assertSameGaps(CountryScore counted, CountryScore listed) {
        Map<String, Gap> expected = listed.gaps().stream().collect(Collectors.toMap(Gap::criterion, Function.identity()));
        assertThat(counted.gaps()).hasSameSizeAs(listed.gaps()).allSatisfy(gap -> {
            assertThat(gap.sure()).isCloseTo(expected.get(gap.criterion()).sure(), within(TINY));
            assertThat(gap.open()).isCloseTo(expected.get(gap.criterion()).open(), within(TINY));
            assertThat(gap.deployments()).isEqualTo(expected.get(gap.criterion()).deployments());
            assertThat(gap.lacking()).isEqualTo(expected.get(gap.criterion()).lacking());
        });
    }

    private static void assertSamePath(List<ReformPath.Step> counted, List<ReformPath.Step> listed) {
        assertThat(counted).extracting(ReformPath.Step::criterion)
                .isEqualTo(listed.stream().map(ReformPath.Step::criterion).toList());
        for (int i = 0; i < counted.size(); i++) {
            assertClose(counted.get(i).removes(), listed.get(i).removes());
            assertClose(counted.get(i).left(), listed.get(i).left());
        }
    }

    private static void assertClose(Interval found, Interval expected) {
        assertThat(found.lo()).isCloseTo(expected.lo(), within(TINY));
        assertThat(found.hi()).isCloseTo(expected.hi(), within(TINY));
    }
}
