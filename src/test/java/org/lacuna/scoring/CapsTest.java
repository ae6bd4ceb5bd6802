package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.GroupScore.CapEffect;

class CapsTest {

    private static final Interval MEAN = new Interval(0.25, 0.75);
    private static final Cap HELD = cap("held", 0.5, "g", atMost("missing", 0));
    private static final Cap OPEN = cap("open", 0.125, "g", atMost("unanswered", 0));
    private static final Cap LIFTED = cap("lifted", 0, "g", atMost("given", 0));
    private static final Cap TOO_HIGH = cap("too-high", 0.75, "g", atMost("missing", 0));

    private final OperatorScores scores = new OperatorScores(
            new Places(ruleset().group("g", criterion("missing"), criterion("given"), criterion("unanswered")).build()),
            sheet(answer("missing", "none"), answer("given", "full")), Operator.PRIVATE, Ring.CITED);

    @Test
    void onlyCapsThatHoldOrMayHoldAct() {
        assertThat(Caps.acting(List.of(HELD, OPEN, LIFTED, TOO_HIGH), scores, MEAN))
                .containsExactly(new CapEffect(HELD, true), new CapEffect(OPEN, false));
    }

    @Test
    void knownCapHoldsBothEnds() {
        assertThat(Caps.apply(List.of(new CapEffect(HELD, true)), MEAN)).isEqualTo(new Interval(0.25, 0.5));
    }

    @Test
    void unknownCapLowersOnlyTheLowerEnd() {
        assertThat(Caps.apply(List.of(new CapEffect(OPEN, false)), MEAN)).isEqualTo(new Interval(0.125, 0.75));
    }

    @Test
    void lowestLimitWins() {
        assertThat(Caps.apply(List.of(new CapEffect(HELD, true), new CapEffect(OPEN, true)), MEAN))
                .isEqualTo(Interval.at(0.125));
    }

    @Test
    void noCapChangesNothing() {
        assertThat(Caps.apply(List.of(), MEAN)).isEqualTo(MEAN);
    }

    @Property
    void orderDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        double lo = random.nextDouble();
        Interval mean = new Interval(lo, lo + (1 - lo) * random.nextDouble());
        List<CapEffect> effects = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            effects.add(new CapEffect(cap("cap" + i, random.nextDouble(), "g", atMost("missing", 0)), random.nextBoolean()));
        }
        Interval before = Caps.apply(effects, mean);

        Collections.shuffle(effects, random);

        assertThat(Caps.apply(effects, mean)).isEqualTo(before);
    }
}
