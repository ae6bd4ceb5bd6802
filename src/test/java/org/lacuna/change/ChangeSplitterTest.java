package org.lacuna.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.change.Change.Line;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.RandomAnswers;
import org.lacuna.scoring.RandomLaw;
import org.lacuna.scoring.Ring;

class ChangeSplitterTest {

    private static final double TINY = 1e-9;
    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final LocalDate BETWEEN = LocalDate.of(2025, 7, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
    private static final Evidence OLD = law("2020-01-01");
    private static final Evidence NEW = law(BETWEEN.toString());

    private final Ruleset even = Samples.ruleset().group("g", criterion("a"), criterion("b")).build();

    @Property(tries = 500)
    void changeSplitsAddUpExactly(@ForAll long seed, @ForAll Ring ring, @ForAll boolean leavesOut) {
        Random random = new Random(seed);
        Ruleset first = new RandomLaw(random, 5, leavesOut).ruleset();
        Ruleset second = new RandomLaw(random, 5, leavesOut).ruleset();
        AnswerSheet before = on(BEFORE, new RandomAnswers(random, first).sheet(30));
        AnswerSheet after = on(AFTER, new RandomAnswers(random, second).sheet(30));

        for (Line line : ChangeSplitter.split(first, before, second, after, ring).lines()) {
            Movement sum = Movement.NONE;
            for (Cause cause : Cause.values()) {
                Movement part = line.part(cause).movement();
                sum = sum.plus(part);
                assertThat(part.lo()).isBetween(line.part(cause).least().lo(), line.part(cause).most().lo());
                assertThat(part.hi()).isBetween(line.part(cause).least().hi(), line.part(cause).most().hi());
            }
            assertThat(sum.lo()).isCloseTo(line.after().lo() - line.before().lo(), within(TINY));
            assertThat(sum.hi()).isCloseTo(line.after().hi() - line.before().hi(), within(TINY));
        }
    }

    @Test
    void aRuleThatCameIntoForceIsLaw() {
        Line line = general(split(answers(BEFORE, answer("a", "partly").evidence(OLD), answer("b", "none")),
                answers(AFTER, answer("a", "full").evidence(NEW), answer("b", "none"))));

        assertMoves(line, Cause.LAW, 0.25, 0.25);
        assertMoves(line, Cause.KNOWLEDGE, 0, 0);
        assertThat(line.before()).isEqualTo(Interval.at(0.25));
        assertThat(line.after()).isEqualTo(Interval.at(0.5));
    }

    @Test
    void theSameAnswersMoveWithTheDay() {
        SampleAnswer[] same = { answer("a", "full").evidence(NEW), answer("b", "none") };

        assertMoves(general(split(answers(BEFORE, same), answers(AFTER, same))), Cause.LAW, 0.5, 0.5);
    }

    @Test
    void aRepealIsLaw() {
        Evidence ended = Samples.law(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(BETWEEN));

        Line line = general(split(answers(BEFORE, answer("a", "full").evidence(OLD), answer("b", "none")),
                answers(AFTER, answer("a", "full").evidence(ended), answer("b", "none"))));

        assertMoves(line, Cause.LAW, -0.5, -0.5);
    }

    @Test
    void aCorrectionAndAnOlderRuleFoundAreKnowledge() {
        Line line = general(split(answers(BEFORE, answer("a", "full").evidence(OLD)),
                answers(AFTER, answer("a", "partly").evidence(OLD), answer("b", "full").evidence(OLD))));

        assertMoves(line, Cause.KNOWLEDGE, 0.25, -0.25);
        assertMoves(line, Cause.LAW, 0, 0);
    }

    @Test
    void whatANewRuleDoesToAnOpenQuestionCannotBeTold() {
        Line line = general(split(answers(BEFORE, answer("b", "none")),
                answers(AFTER, answer("b", "none"), answer("a", "partly").evidence(NEW))));

        // The upper end falls since somebody looked, not because the new law took anything away.
        assertMoves(line, Cause.UNDECIDED, 0.25, -0.25);
        assertMoves(line, Cause.LAW, 0, 0);
    }

    @Test
    void aRuleOfUnknownFirstDayCannotBeTold() {
        Evidence undated = Samples.law();
        Line line = general(split(answers(BEFORE, answer("a", "none").evidence(OLD), answer("b", "none")),
                answers(AFTER, answer("a", "full").evidence(undated), answer("b", "none"))));

        assertMoves(line, Cause.UNDECIDED, 0.5, 0.5);
    }

    @Test
    void anotherReadingOfTheSameUndatedRuleIsKnowledge() {
        Line line = general(split(answers(BEFORE, answer("a", "none"), answer("b", "none")),
                answers(AFTER, answer("a", "full"), answer("b", "none"))));

        assertMoves(line, Cause.KNOWLEDGE, 0.5, 0.5);
    }

    @Test
    void otherWeightsAreMethod() {
        Ruleset heavier = Samples.ruleset().group("g", criterion("a").weight(3), criterion("b")).build();
        AnswerSheet sheet = answers(AFTER, answer("a", "full"), answer("b", "none"));

        Change change = ChangeSplitter.split(even, sheet, heavier, sheet, Ring.CITED);

        assertMoves(general(change), Cause.METHOD, 0.25, 0.25);
        assertMoves(general(change), Cause.KNOWLEDGE, 0, 0);
        assertThat(change.answers()).isEmpty();
    }

    @Test
    void aCapThatTwoCausesLiftTogetherMakesTheOrderMatter() {
        Ruleset capped = Samples.ruleset().group("g", criterion("a"), criterion("b"))
                .cap(Samples.cap("k", 0, "g", Samples.any(Samples.atMost("a", 0), Samples.atMost("b", 0)))).build();
        Line line = general(ChangeSplitter.split(capped,
                answers(BEFORE, answer("a", "none").evidence(OLD), answer("b", "none").evidence(OLD)), capped,
                answers(AFTER, answer("a", "full").evidence(OLD), answer("b", "full").evidence(NEW)), Ring.CITED));

        assertMoves(line, Cause.KNOWLEDGE, 0, 0);
        assertMoves(line, Cause.LAW, 1, 1);
        assertThat(line.part(Cause.KNOWLEDGE).most()).isEqualTo(new Movement(1, 1));
        assertThat(line.part(Cause.LAW).least()).isEqualTo(new Movement(0, 0));
    }

    @Test
    void anAnswerTheOldRulesetHasNoOptionForIsOpenThereAndNamed() {
        Ruleset finer = Samples.ruleset().group("g", criterion("a").scores(0, 0.2, 0.6, 1), criterion("b")).build();

        Change change = ChangeSplitter.split(even, answers(BEFORE, answer("a", "partly"), answer("b", "none")), finer,
                answers(AFTER, answer("a", "o2"), answer("b", "none")), Ring.CITED);

        assertThat(change.left()).containsExactly("a");
        assertThat(general(change).after()).isEqualTo(Interval.at(0.3));
    }

    @Test
    void timeRunsForwardAndCountriesStayApart() {
        assertThatThrownBy(() -> split(answers(AFTER), answers(BEFORE))).hasMessage("From 2026-01-01 back to 2025-01-01");
        AnswerSheet other = new AnswerSheet("u", "UZ", "sample", "1.0.0", AFTER, List.of());
        assertThatThrownBy(() -> split(answers(BEFORE), other)).hasMessage("Two countries: KZ and UZ");
    }

    @Test
    void aQuestionThatWasUnknownCountsAsOpen() {
        Change change = split(answers(BEFORE, answer("a").state(AnswerState.UNKNOWN)),
                answers(AFTER, answer("a", "full").evidence(NEW)));

        assertThat(change.answers()).containsExactly(new Change.ChangedAnswer("a", Optional.empty(), Cause.UNDECIDED));
    }

    private Change split(AnswerSheet before, AnswerSheet after) {
        return ChangeSplitter.split(even, before, even, after, Ring.CITED);
    }

    private static Line general(Change change) {
        Line line = change.lines().get(0);
        assertThat(line.operator()).isEmpty();
        return line;
    }

    private static void assertMoves(Line line, Cause cause, double lo, double hi) {
        assertThat(line.part(cause).movement().lo()).as(cause + " lower end").isCloseTo(lo, within(TINY));
        assertThat(line.part(cause).movement().hi()).as(cause + " upper end").isCloseTo(hi, within(TINY));
    }

    private static AnswerSheet answers(LocalDate day, SampleAnswer... answers) {
        return on(day, Samples.sheet(answers));
    }

    private static AnswerSheet on(LocalDate day, AnswerSheet sheet) {
        return new AnswerSheet(sheet.id(), sheet.country(), sheet.ruleset(), sheet.version(), day, sheet.answers());
    }

    private static Evidence law(String from) {
        return Samples.law(Optional.of(LocalDate.parse(from)), Optional.empty());
    }
}
