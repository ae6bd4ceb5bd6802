package org.lacuna.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.criterion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;

class DisputeTest {

    private static final Criterion WARRANT = criterion("warrant").build();

    private static Answer answer(AnswerState state, String option, Evidence... evidence) {
        return new Answer("warrant", Optional.empty(), state, option.isEmpty() ? Set.of() : Set.of(option),
                Optional.of(Set.of(Operator.POLICE)), List.of(evidence), Optional.empty(), "Words", "Reason", false);
    }

    private static Set<String> open(Answer first, Answer second) {
        return new Dispute(WARRANT, first, second).open(Samples.DAY).map(Answer::options).orElse(Set.of());
    }

    @Test
    void itHoldsTheOptionsOfBothAndNeverFewer() {
        Answer full = answer(AnswerState.VALUE, "full", Samples.law());
        Answer partly = answer(AnswerState.VALUE, "partly", Samples.law());

        assertThat(open(full, partly)).containsExactlyInAnyOrder("full", "partly");
        assertThat(open(full, answer(AnswerState.SILENT, ""))).containsExactlyInAnyOrder("none", "full");
        assertThat(open(answer(AnswerState.UNKNOWN, ""), full)).containsExactlyInAnyOrder("none", "partly", "full");
        assertThat(open(answer(AnswerState.NOT_APPLICABLE, ""), full)).containsExactlyInAnyOrder("none", "partly", "full");
        assertThat(open(answer(AnswerState.VALUE, "none", Samples.law()), answer(AnswerState.SILENT, ""))).isEmpty();
    }

    @Test
    void aRuleThatNobodyCouldFindMayBeWorthNothing() {
        assertThat(open(answer(AnswerState.VALUE, "full"), answer(AnswerState.VALUE, "partly", Samples.law())))
                .containsExactlyInAnyOrder("none", "partly", "full");
    }

    @Test
    void wordsAndSourcesOfBothStandInIt() {
        Answer open = new Dispute(WARRANT, answer(AnswerState.VALUE, "full", Samples.law()),
                answer(AnswerState.VALUE, "partly", Samples.law(), Samples.unpinned())).open(Samples.DAY).orElseThrow();

        assertThat(open.state()).isEqualTo(AnswerState.DISPUTED);
        assertThat(open.evidence()).containsExactly(Samples.law(), Samples.unpinned());
        assertThat(open.justification()).isEqualTo("Words");
        assertThat(open.binds()).contains(Set.of(Operator.POLICE));
    }

    @Test
    void anOptionIsACodeAndSoIsAState() {
        assertThat(Code.of(answer(AnswerState.VALUE, "partly"), WARRANT)).isEqualTo(new Code("partly", Optional.of(0.5)));
        assertThat(Code.of(answer(AnswerState.SILENT, ""), WARRANT)).isEqualTo(new Code("~silent", Optional.of(0.0)));
        assertThat(Code.of(answer(AnswerState.UNKNOWN, ""), WARRANT)).isEqualTo(new Code("~unknown", Optional.empty()));
    }

    @Test
    void howQuestionsWereChosenIsReadAsItWasWritten() {
        for (Choice choice : List.of(Choice.share(20, 4711), Choice.sections(List.of("a", "b")), Choice.single())) {
            assertThat(Choice.of(choice.text())).isEqualTo(choice);
        }
        assertThat(Choice.share(20, 4711).text()).isEqualTo("share 20 seed 4711");
    }
}
