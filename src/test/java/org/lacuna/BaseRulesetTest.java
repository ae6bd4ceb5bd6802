package org.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** What the shipped catalogue promises, by random search: a step that breaks a promise is printed with its answers. */
class BaseRulesetTest {

    private static final int STEPS = 1_000;
    private static final double DUST = 1e-9;

    private static Ruleset ruleset;
    private static Scorer scorer;
    private static List<Criterion> criteria;

    private final Random random = new Random(42);

    @BeforeAll
    static void load() {
        ruleset = RulesetLoader.load(Path.of("rulesets")).base().source();
        scorer = new Scorer(ruleset, Ring.CLAIMED);
        criteria = ruleset.criteria().toList();
    }

    @Test
    void answeringNeverWidensARange() {
        for (int i = 0; i < STEPS; i++) {
            Map<String, Answer> answers = answers();
            Map<String, Interval> before = coverage(answers);
            Criterion open = any(criteria.stream().filter(c -> !answers.containsKey(c.id())).toList());
            answers.put(open.id(), answer(open, any(open.options())));
            Map<String, Interval> after = coverage(answers);

            after.forEach((what, range) -> {
                assertThat(range.lo()).as(what + " after " + answers).isGreaterThanOrEqualTo(before.get(what).lo() - DUST);
                assertThat(range.hi()).as(what + " after " + answers).isLessThanOrEqualTo(before.get(what).hi() + DUST);
            });
        }
    }

    @Test
    void raisingAnAnswerNeverLowersAScore() {
        for (int i = 0; i < STEPS; i++) {
            Map<String, Answer> answers = answers();
            answers.put("fr-dpia", Answer.of("fr-dpia", "none", Set.of()));
            Map<String, Interval> before = coverage(answers);
            Criterion raised = any(criteria.stream().filter(c -> isRaisable(c, answers)).toList());
            Answer old = answers.get(raised.id());
            int place = place(raised, old);
            answers.put(raised.id(), new Answer(raised.id(), Optional.empty(), AnswerState.VALUE,
                    Set.of(raised.options().get(place + 1).id()), old.binds(), List.of(), Optional.empty(), "", "", false));
            Map<String, Interval> after = coverage(answers);

            after.forEach((what, range) -> {
                assertThat(range.lo()).as(what + " after " + answers).isGreaterThanOrEqualTo(before.get(what).lo() - DUST);
                assertThat(range.hi()).as(what + " after " + answers).isGreaterThanOrEqualTo(before.get(what).hi() - DUST);
            });
        }
    }

    @Test
    void everythingFullIsAHundredAndNothingKnownIsTheWholeScale() {
        Map<String, Answer> full = criteria.stream().collect(Collectors.toMap(Criterion::id, c -> answer(c, c.best())));

        assertThat(coverage(full).values()).allSatisfy(range -> {
            assertThat(range.lo()).isCloseTo(1, org.assertj.core.data.Offset.offset(DUST));
            assertThat(range.hi()).isCloseTo(1, org.assertj.core.data.Offset.offset(DUST));
        });
        assertThat(coverage(Map.of()).values()).allSatisfy(range -> {
            assertThat(range.lo()).isZero();
            assertThat(range.hi()).isCloseTo(1, org.assertj.core.data.Offset.offset(DUST));
        });
    }

    private Map<String, Answer> answers() {
        int share = random.nextInt(95);
        Map<String, Answer> answers = new LinkedHashMap<>();
        criteria.stream().filter(c -> random.nextInt(100) < share)
                .forEach(c -> answers.put(c.id(), answer(c, any(c.options()))));
        return answers;
    }

    private Answer answer(Criterion criterion, Option option) {
        if (option.equals(criterion.best()) && random.nextInt(3) == 0) {
            return Answer.hypothetical(criterion.id(), option.id());
        }
        Set<Operator> binds = option.equals(criterion.best()) ? Set.of(Operator.values())
                : Stream.of(Operator.values()).filter(o -> random.nextBoolean()).collect(Collectors.toSet());
        return Answer.of(criterion.id(), option.id(), binds);
    }

    private static boolean isRaisable(Criterion criterion, Map<String, Answer> answers) {
        return answers.containsKey(criterion.id())
                && place(criterion, answers.get(criterion.id())) < criterion.options().size() - 1;
    }

    private static int place(Criterion criterion, Answer answer) {
        return criterion.options().stream().map(Option::id).toList().indexOf(answer.options().iterator().next());
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static Map<String, Interval> coverage(Map<String, Answer> answers) {
        AnswerSheet sheet = new AnswerSheet("X", "XX", ruleset.id(), ruleset.version(), LocalDate.of(2026, 11, 24),
                new ArrayList<>(answers.values()));
        return scorer.coverage(sheet).stream()
                .collect(Collectors.toMap(c -> c.domain().id() + " " + c.operator(), c -> c.score().orElseThrow()));
    }
}
