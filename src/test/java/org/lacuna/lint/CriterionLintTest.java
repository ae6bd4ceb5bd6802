package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.all;
import static org.lacuna.Samples.any;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleCriterion;
import org.lacuna.Samples;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;

class CriterionLintTest {

    @Test
    void aSoundCriterionHasNoFinding() {
        assertThat(findings(criterion("law"), criterion("warrant").appliesWhen(is("law", "partly", "full")))).isEmpty();
    }

    @Test
    void aCriterionMustNameAProvision() {
        assertThat(findings(Samples.criterion("law"))).containsExactly("fault: sample/criteria, law: It names no provision;"
                + " expected is at least one standard that asks for it.");
    }

    @Test
    void aCriterionMustHaveAGapSentence() {
        assertThat(findings(criterion("law").gap(" "))).containsExactly("fault: sample/criteria, law: It has no gap sentence;"
                + " expected is the one that is printed when it is a gap.");
    }

    @Test
    void aCriterionMustHaveATrigger() {
        assertThat(findings(criterion("law").triggers()))
                .containsExactly("fault: sample/criteria, law: It has no trigger, so no"
                        + " deployment ever needs it; expected are traits of deployments, or any.");
    }

    @Test
    void optionsMustBeTellable() {
        assertThat(findings(criterion("law").options(new Option("none", 0, "No."), new Option("nothing", 0, "No."),
                new Option("full", 1, "Yes."))))
                .containsExactly("fault: sample/criteria, law: The options none and nothing have"
                        + " the same score and the same text, so no answer tells them apart; expected are options that differ"
                        + " in both.");
    }

    @Test
    void aContradictionIsNeverAsked() {
        assertThat(findings(criterion("law"), criterion("warrant").appliesWhen(all(is("law", "none"), is("law", "full")))))
                .containsExactly(
                        "fault: sample/criteria, warrant: Nobody is ever asked it, since its appliesWhen (law is none and"
                                + " law is full) is true for no answers; expected is a condition that some answers meet, or none.");
    }

    @Test
    void anOptionThatNobodyCanGiveIsWaitedForInVain() {
        assertThat(findings(criterion("law"), criterion("warrant").appliesWhen(is("law", "perfect"))))
                .containsExactly(neverAsked("warrant", "law is perfect"));
    }

    @Test
    void aScoreThatNoOptionHasIsWaitedForInVain() {
        assertThat(findings(criterion("law").scores(0.4, 1), criterion("warrant").appliesWhen(atMost("law", 0.3))))
                .containsExactly(neverAsked("warrant", "law scores at most 0.3"));
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsWaitedForInVain() {
        assertThat(findings(criterion("law"), criterion("warrant").appliesWhen(is("law", "full")),
                criterion("judge").appliesWhen(all(is("warrant", "full"), not(is("law", "partly", "full"))))))
                .containsExactly(neverAsked("judge", "warrant is full and not (law is full or partly)"));
    }

    @Test
    void whatAQuestionCountsAsWhenItIsNotAskedMayBeWaitedFor() {
        assertThat(findings(criterion("law"), criterion("warrant").appliesWhen(is("law", "full")).otherwise(Otherwise.ABSENT),
                criterion("judge").appliesWhen(all(atMost("warrant", 0), is("law", "none"))))).isEmpty();
    }

    @Test
    void aScoreThatOnlyTheGateTakesMayBeWaitedFor() {
        List<Finding> findings = new CriterionLint(Samples.ruleset().group("law", criterion("scope"),
                criterion("rule").scores(0.5, 1).gated(Operator.POLICE), criterion("judge").appliesWhen(atMost("rule", 0)))
                .gate(Operator.POLICE, "scope").build()).findings();

        assertThat(findings).isEmpty();
    }

    @Test
    void aConditionOfTooManyQuestionsIsLeftToAPerson() {
        SampleCriterion[] criteria = IntStream.range(0, 11).mapToObj(i -> criterion("c" + i)).toArray(SampleCriterion[]::new);
        criteria[10].appliesWhen(any(IntStream.range(0, 9).mapToObj(i -> all(is("c" + i, "full"), is("c9", "full"),
                is("c9", "none"))).toArray(Condition[]::new)));

        assertThat(findings(criteria))
                .containsExactly("remark: sample/criteria, c10: Its appliesWhen reads 10 questions, too many"
                        + " to be sure that it can be true; expected is a condition of a few.");
    }

    private static String neverAsked(String id, String condition) {
        return "fault: sample/criteria, " + id + ": Nobody is ever asked it, since its appliesWhen (" + condition
                + ") is true for no answers; expected is a condition that some answers meet, or none.";
    }

    private static SampleCriterion criterion(String id) {
        return Samples.criterion(id).cites("treaty");
    }

    private static List<String> findings(SampleCriterion... criteria) {
        return new CriterionLint(Samples.ruleset().group("law", criteria).build()).findings().stream().map(Finding::toString)
                .toList();
    }
}
