package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.bill;
import static org.lacuna.Samples.law;
import static org.lacuna.Samples.unpinned;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Operator;

class AnswerTest {

    @Test
    void valueHasOneOption() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer("rights").state(AnswerState.VALUE).build())
                .withMessage("The answer to rights is value with 0 options");
        assertThatIllegalArgumentException().isThrownBy(() -> answer("rights", "none", "full").state(AnswerState.VALUE).build())
                .withMessage("The answer to rights is value with 2 options");
    }

    @Test
    void openAnswersHaveSeveralOptions() {
        for (AnswerState state : List.of(AnswerState.SEVERAL, AnswerState.DISPUTED)) {
            assertThatIllegalArgumentException().isThrownBy(() -> answer("rights", "full").state(state).build());
            assertThat(answer("rights", "none", "full").state(state).build().options()).containsExactly("full", "none");
        }
    }

    @Test
    void otherStatesHaveNoOption() {
        for (AnswerState state : List.of(AnswerState.SILENT, AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE)) {
            assertThatIllegalArgumentException().isThrownBy(() -> answer("rights", "full").state(state).build());
            assertThat(answer("rights").state(state).build().options()).isEmpty();
        }
    }

    @Test
    void notApplicableNeedsAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> withReason(AnswerState.NOT_APPLICABLE, " "))
                .withMessage("The answer to border is not-applicable without a reason");
        assertThat(withReason(AnswerState.NOT_APPLICABLE, "no land border").reason()).isEqualTo("no land border");
        assertThat(withReason(AnswerState.UNKNOWN, "").reason()).isEmpty();
    }

    private static Answer withReason(AnswerState state, String reason) {
        return new Answer("border", Optional.empty(), state, Set.of(), Optional.empty(), List.of(), Optional.empty(), "",
                reason,
                false);
    }

    @Test
    void onlyUnknownIsNoAnswer() {
        assertThat(AnswerState.values()).filteredOn(s -> !s.isAnswered()).containsExactly(AnswerState.UNKNOWN);
    }

    @Test
    void bindsNobodyIsNotTheSameAsNotStated() {
        assertThat(answer("rights", "full").binds().build().binds()).contains(Set.of());
        assertThat(answer("rights", "full").bindsNotStated().build().binds()).isEmpty();
    }

    @Test
    void pinnedRuleInForceIsACitation() {
        assertThat(answer("rights", "full").evidence(law()).build().isCited(DAY)).isTrue();
        assertThat(answer("rights", "full").evidence(unpinned(), law()).build().isCited(DAY)).isTrue();
        assertThat(answer("rights", "full").evidence(unpinned()).build().isCited(DAY)).isFalse();
        assertThat(answer("rights", "full").evidence(bill(), unpinned()).build().isCited(DAY)).isFalse();
        assertThat(answer("rights", "full").evidence().build().isCited(DAY)).isFalse();
    }

    @Test
    void deadLawNamesRulesOfWhichNoneStands() {
        Evidence repealed = law(Optional.empty(), Optional.of(DAY.minusDays(1)));

        assertThat(answer("rights", "full").evidence(bill(), repealed).build().restsOnDeadLaw(DAY)).isTrue();
        assertThat(answer("rights", "full").evidence(bill(), repealed).build().restsOnDeadLaw(DAY.minusDays(1))).isFalse();
        assertThat(answer("rights", "full").evidence(bill(), law()).build().restsOnDeadLaw(DAY)).isFalse();
        assertThat(answer("rights", "full").evidence().build().restsOnDeadLaw(DAY)).isFalse();
    }

    @Test
    void hypotheticalLawBindsAllAndIsBelieved() {
        Answer answer = Answer.hypothetical("rights", "full");

        assertThat(answer).isEqualTo(new Answer("rights", Optional.empty(), AnswerState.VALUE, Set.of("full"),
                Optional.of(Set.of(Operator.values())), answer.evidence(), Optional.empty(), "", "", true));
        assertThat(answer.isCited(DAY)).isTrue();
        assertThat(answer.restsOnDeadLaw(DAY)).isFalse();
    }

    @Test
    void plainAnswerBindsThoseNamed() {
        assertThat(Answer.of("rights", "full", Set.of(Operator.POLICE))).isEqualTo(new Answer("rights", Optional.empty(),
                AnswerState.VALUE, Set.of("full"), Optional.of(Set.of(Operator.POLICE)), List.of(), Optional.empty(), "", "",
                false));
    }

    @Test
    void answerThatLeavesSeveralOptionsIsOpen() {
        assertThat(answer("rights", "none", "full").build().isOpen()).isTrue();
        assertThat(answer("rights").state(AnswerState.UNKNOWN).build().isOpen()).isTrue();
        assertThat(answer("rights", "full").build().isOpen()).isFalse();
        assertThat(answer("rights").state(AnswerState.SILENT).build().isOpen()).isFalse();
    }
}
