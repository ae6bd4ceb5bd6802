package org.lacuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.lint.Finding;
import org.lacuna.lint.Lint;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** What the rulesets that come with Lacuna promise. */
class BaseRulesetTest {

    private static final Path FOLDER = Path.of("rulesets");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int STEPS = 10_000;
    private static final double DUST = 1e-9;

    private static Rulesets rulesets;
    private static Ruleset base;

    @BeforeAll
    static void load() {
        rulesets = RulesetLoader.load(FOLDER);
        base = rulesets.base().source();
    }

    /** Among others that raising an answer never lowers a score, and that answering never opens a range. */
    @Test
    void noRulesetHasFaults() {
        CasesLoader cases = new CasesLoader(FOLDER);
        for (TranslatedRuleset ruleset : rulesets.all()) {
            assertThat(Lint.of(ruleset, cases.read(ruleset.source()), DAY, STEPS)).filteredOn(Finding::isFault).isEmpty();
        }
    }

    /** The search is worth something only if it finds what is hidden among ninety criteria. */
    @Test
    void aRuleThatFallsAwayWhereLawGetsBetterIsFound() {
        Ruleset spoiled = new Ruleset(base.about(), base.language(), base.gradeFrom(), base.runs(),
                base.groups().stream().map(g -> new Group(g.id(), g.title(), g.track(),
                        g.criteria().stream().map(BaseRulesetTest::spoiled).toList())).toList(),
                base.domains(), base.gates(), base.caps(), base.warnings(), base.bands(), base.vocabulary(),
                base.instruments());

        assertThat(Lint.of(new TranslatedRuleset(spoiled, List.of()), List.of(), DAY, 2_000)).filteredOn(Finding::isFault)
                .extracting(Finding::toString)
                .containsExactly("fault: base/criteria, fr-signage: Raising fr-signage from none to"
                        + " partial lowers the coverage of facial-recognition for police from 1.8 to 0.5 if fr-necessity-test is"
                        + " full and every other answer is the worst; expected is that a better answer never makes a score"
                        + " worse: look at appliesWhen and otherwise of fr-necessity-test.");
    }

    private static Criterion spoiled(Criterion c) {
        return !c.id().equals("fr-necessity-test") ? c
                : new Criterion(c.id(), c.title(), c.question(), c.why(), c.guidance(), c.options(), c.citations(), c.weight(),
                        c.triggers(), c.gated(), c.operators(), Optional.of(new Condition.ScoresAtMost("fr-signage", 0)),
                        Criterion.Otherwise.LEFT_OUT, c.gap(), c.remedy());
    }

    @Test
    void everythingFullIsAHundredAndNothingKnownIsTheWholeScale() {
        List<Answer> full = base.criteria().map(c -> Answer.of(c.id(), c.best().id(), Set.of(Operator.values()))).toList();

        assertThat(coverage(full)).allSatisfy(range -> {
            assertThat(range.lo()).isCloseTo(1, within(DUST));
            assertThat(range.hi()).isCloseTo(1, within(DUST));
        });
        assertThat(coverage(List.of())).allSatisfy(range -> {
            assertThat(range.lo()).isZero();
            assertThat(range.hi()).isCloseTo(1, within(DUST));
        });
    }

    private static List<Interval> coverage(List<Answer> answers) {
        AnswerSheet sheet = new AnswerSheet("X", "XX", base.id(), base.version(), DAY, answers);
        return new Scorer(base, Ring.CLAIMED).coverage(sheet).stream().map(Coverage::score)
                .map(score -> score.orElseThrow()).toList();
    }
}
