package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Weight;
import org.lacuna.scoring.CountryScore.DomainScore;

/** What must hold for every ruleset and every sheet. */
class ScorerPropertiesTest {

    /** For what the arithmetic leaves behind. */
    private static final double DUST = 1e-9;

    @Property
    void everyCompletionLiesInTheRange(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Given given = new Given(seed, 5, leavesOut);
        Map<String, Interval> ranges = ranges(given.ruleset, ring, given.sheet, given.systems);

        Map<String, Interval> settled = ranges(given.ruleset, ring, given.answers.completed(given.sheet, ring), given.systems);

        settled.forEach((what, range) -> assertInside(what, range, ranges.get(what)));
    }

    @Property
    void answeringNeverWidens(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Given given = new Given(seed, 5, leavesOut);
        Map<String, Interval> before = ranges(given.ruleset, ring, given.sheet, given.systems);

        Map<String, Interval> after = ranges(given.ruleset, ring, given.answers.answeredOnce(given.sheet), given.systems);

        after.forEach((what, range) -> assertInside(what, range, before.get(what)));
    }

    @Property
    void strongerDoubtOnlyWidens(@ForAll long seed, @ForAll boolean leavesOut) {
        Given given = new Given(seed, 5, leavesOut);
        Map<String, Interval> claimed = ranges(given.ruleset, Ring.CLAIMED, given.sheet, given.systems);
        Map<String, Interval> cited = ranges(given.ruleset, Ring.CITED, given.sheet, given.systems);
        Map<String, Interval> reviewed = ranges(given.ruleset, Ring.REVIEWED, given.sheet, given.systems);

        claimed.forEach((what, range) -> assertInside(what, range, cited.get(what)));
        cited.forEach((what, range) -> assertInside(what, range, reviewed.get(what)));
    }

    @Property
    void betterAnswerNeverLowers(@ForAll long seed, @ForAll Ring ring) {
        Given given = new Given(seed, 5, false);
        Map<String, Interval> before = ranges(given.ruleset, ring, given.sheet, List.of());

        Map<String, Interval> after = ranges(given.ruleset, ring, given.betterSheet(), List.of());

        after.forEach((what, range) -> {
            assertThat(range.lo()).as("lower end of " + what).isGreaterThanOrEqualTo(before.get(what).lo() - DUST);
            assertThat(range.hi()).as("upper end of " + what).isGreaterThanOrEqualTo(before.get(what).hi() - DUST);
        });
    }

    @Property
    void doubledWeightsChangeNothing(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Given given = new Given(seed, 2, leavesOut);
        Map<String, Interval> before = ranges(given.ruleset, ring, given.sheet, given.systems);

        Map<String, Interval> after = ranges(doubled(given.ruleset), ring, given.sheet, given.systems);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((what, range) -> {
            assertInside(what, range, before.get(what));
            assertInside(what, before.get(what), range);
        });
    }

    @Property
    void orderOfAnswersDoesNotMatter(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Given given = new Given(seed, 5, leavesOut);
        List<Answer> answers = new ArrayList<>(given.sheet.answers());
        Collections.shuffle(answers, given.random);
        CountryScore score = new Scorer(given.ruleset, ring).score(given.sheet, given.systems);
        AnswerSheet shuffled = Samples.sheet(answers);

        assertThat(new Scorer(given.ruleset, ring).score(shuffled, given.systems)).isEqualTo(new CountryScore(score.ruleset(),
                shuffled, score.ring(), score.domains(), score.criteria(), score.profiles(), score.shareUncovered(),
                score.gaps(), score.nextQuestions(), score.practice()));
    }

    /** A ruleset, a sheet for it and two systems, all of them drawn from one seed. */
    private static final class Given {

        final Random random;
        final Ruleset ruleset;
        final RandomAnswers answers;
        final AnswerSheet sheet;
        final List<Deployment> systems;

        Given(long seed, int heaviest, boolean leavesOut) {
            random = new Random(seed);
            RandomLaw law = new RandomLaw(random, heaviest, leavesOut);
            ruleset = law.ruleset();
            answers = new RandomAnswers(random, ruleset);
            sheet = answers.sheet(30);
            systems = List.of(law.deployment("a"), law.deployment("b"));
        }

        /** One answer of one option goes one option up. */
        AnswerSheet betterSheet() {
            List<Answer> changed = new ArrayList<>(sheet.answers());
            List<Answer> values = changed.stream().filter(a -> a.state() == AnswerState.VALUE).toList();
            if (!values.isEmpty()) {
                Answer a = values.get(random.nextInt(values.size()));
                int option = Integer.parseInt(a.options().iterator().next().substring(1));
                int best = ruleset.criterion(a.criterion()).options().size() - 1;
                changed.set(changed.indexOf(a), new Answer(a.criterion(), a.operator(), a.state(),
                        Set.of("o" + Math.min(best, option + 1)), a.binds(), a.evidence(), a.confidence(), "", "",
                        a.reviewed()));
            }
            return Samples.sheet(changed);
        }
    }

    /** Every range that is shown. */
    private static Map<String, Interval> ranges(Ruleset ruleset, Ring ring, AnswerSheet sheet, List<Deployment> systems) {
        Map<String, Interval> ranges = new TreeMap<>();
        Scorer scorer = new Scorer(ruleset, ring);
        for (DomainScore domain : scorer.scoreDomains(sheet)) {
            put(ranges, "general " + domain.domain().id(), domain.general());
            put(ranges, "weakest " + domain.domain().id(), domain.weakest());
            domain.operators().forEach(c -> put(ranges, domain.domain().id() + " of " + c.operator(), c.score()));
        }
        List<ProfileScore> scored = scorer.scoreProfiles(sheet, scorer.portfolio(systems));
        for (ProfileScore score : scored) {
            put(ranges, "coverage of " + score.deployments().get(0).id(), score.coverage());
            ranges.put("uncovered of " + score.deployments().get(0).id(), score.uncovered());
        }
        put(ranges, "share uncovered", ShareUncovered.of(scored));
        return ranges;
    }

    private static void put(Map<String, Interval> ranges, String what, Optional<Interval> range) {
        range.ifPresent(r -> ranges.put(what, r));
    }

    private static void assertInside(String what, Interval inner, Interval outer) {
        assertThat(inner.lo()).as("lower end of " + what).isGreaterThanOrEqualTo(outer.lo() - DUST);
        assertThat(inner.hi()).as("upper end of " + what).isLessThanOrEqualTo(outer.hi() + DUST);
    }

    private static Ruleset doubled(Ruleset r) {
        return new Ruleset(r.about(), r.language(), r.gradeFrom(), r.runs(),
                r.groups().stream().map(g -> new Group(g.id(), g.title(), g.track(),
                        g.criteria().stream().map(ScorerPropertiesTest::doubled).toList())).toList(),
                r.domains().stream().map(d -> new Domain(d.id(), d.title(), doubled(d.groups()))).toList(),
                r.gates(), r.caps(), r.warnings(), r.bands(), r.vocabulary(), r.instruments());
    }

    private static Criterion doubled(Criterion c) {
        return new Criterion(c.id(), c.title(), c.question(), c.why(), c.guidance(), c.options(), c.citations(),
                doubled(c.weight()), c.triggers(), c.gated(), c.operators(), c.appliesWhen(), c.otherwise(), c.gap(),
                c.remedy());
    }

    private static Map<String, Weight> doubled(Map<String, Weight> weights) {
        Map<String, Weight> doubled = new LinkedHashMap<>();
        weights.forEach((id, weight) -> doubled.put(id, doubled(weight)));
        return doubled;
    }

    private static Weight doubled(Weight weight) {
        return new Weight(2 * weight.value(), weight.reason());
    }
}
