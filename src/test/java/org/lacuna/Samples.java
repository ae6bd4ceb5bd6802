package org.lacuna;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RunPlan;

/** Small rulesets, answers and deployments, written short. */
public final class Samples {

    /** The day whose law is judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Samples() {
    }

    public static SampleRuleset ruleset() {
        return new SampleRuleset();
    }

    /** A data law that perhaps reaches the police, a warrant without which rules on cameras are half empty, and practice. */
    public static Ruleset small() {
        return ruleset()
                .group("base", criterion("scope"), criterion("rights").gated(Operator.POLICE))
                .group("cameras", criterion("warrant").weight(2).triggers("face").gated(Operator.POLICE), criterion("notice"))
                .practice("practice", criterion("training"))
                .gate(Operator.POLICE, "scope")
                .cap(cap("no-warrant", 0.5, "cameras", atMost("warrant", 0)))
                .trait("face", 30).trait("live", 40, "face").build();
    }

    /** Options none, partly and full, worth 0, 0.5 and 1; weight 1; needed by every deployment. */
    public static SampleCriterion criterion(String id) {
        return new SampleCriterion(id);
    }

    /** A cited answer that binds every operator; disputed if it names several options. */
    public static SampleAnswer answer(String criterion, String... options) {
        return new SampleAnswer(criterion, Set.of(options));
    }

    public static AnswerSheet sheet(SampleAnswer... answers) {
        return sheet(Arrays.stream(answers).map(SampleAnswer::build).toList());
    }

    public static AnswerSheet sheet(List<Answer> answers) {
        return new AnswerSheet("sheet", "KZ", "sample", "1.0.0", DAY, answers);
    }

    /** A live system of unknown size that the police run. */
    public static SampleDeployment deployment(String id) {
        return new SampleDeployment(id);
    }

    /** Limits one group, in domains and for every deployment. */
    public static Cap cap(String id, double limit, String group, Condition when) {
        return new Cap(id, limit, Set.of(group), true, Set.of("any"), when, "because of " + id);
    }

    public static Condition atMost(String criterion, double limit) {
        return new Condition.ScoresAtMost(criterion, limit);
    }

    public static Condition is(String criterion, String... options) {
        return new Condition.AnswerIs(criterion, Set.of(options));
    }

    public static Condition all(Condition... of) {
        return new Condition.All(List.of(of));
    }

    public static Condition any(Condition... of) {
        return new Condition.Any(List.of(of));
    }

    public static Condition not(Condition of) {
        return new Condition.Not(of);
    }

    /** A pinned article in force on any day. */
    public static Evidence law() {
        return law(Optional.empty(), Optional.empty());
    }

    public static Evidence law(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Evidence("Data Law", "art 5", "", "", Optional.empty(), false, from, to, "");
    }

    public static Evidence bill() {
        return new Evidence("Data Bill", "art 5", "", "", Optional.empty(), true, Optional.empty(), Optional.empty(), "");
    }

    /** Nobody could find the place. */
    public static Evidence unpinned() {
        return new Evidence("Some law", "", "", "", Optional.empty(), false, Optional.empty(), Optional.empty(), "");
    }

    /** As the base ruleset has it. */
    public static RunPlan runs() {
        return new RunPlan(judgement(2_000), judgement(25), judgement(50), judgement(1), judgement(80), judgement(90),
                judgement(80), judgement(95));
    }

    private static Judgement judgement(int value) {
        return new Judgement(value, "judged " + value);
    }
}
