package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;

/** What is taken over must be what would have been worked out. */
class RiskPropertiesTest {

    @Property(tries = 2_000)
    void takenOverIsAsWorkedOut(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Random random = new Random(seed);
        RandomLaw drawn = new RandomLaw(random, 5, leavesOut);
        Ruleset ruleset = drawn.ruleset();
        AnswerSheet sheet = new RandomAnswers(random, ruleset).sheet(30);
        Places places = new Places(ruleset);
        Portfolio portfolio = Portfolio.of(places, new Cases(places),
                List.of(drawn.deployment("a"), drawn.deployment("b")));
        LawScores law = new LawScores(places, sheet, ring);
        Risk risk = new Risk(places, portfolio, law);

        List<Criterion> criteria = ruleset.criteria().toList();
        for (int step = 0; step < 3; step++) {
            Criterion gap = criteria.get(random.nextInt(criteria.size()));
            Answer best = Answer.hypothetical(gap.id(), gap.best().id());
            sheet = sheet.with(best);
            law = law.with(best);
            risk = risk.closing(places.of(gap.id()));

            LawScores afresh = new LawScores(places, sheet, ring);
            assertThat(risk.uncovered()).isEqualTo(new Risk(places, portfolio, afresh).uncovered());
            for (Criterion criterion : criteria) {
                assertSame(criterion, law, afresh);
            }
        }
    }

    private static void assertSame(Criterion criterion, LawScores law, LawScores afresh) {
        law.operators().forEach((operator, scores) -> assertThat(scores.of(criterion))
                .isEqualTo(afresh.operators().get(operator).of(criterion)));
    }
}
