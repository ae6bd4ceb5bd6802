package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

class NextQuestionsTest {

    @Test
    void heavierQuestionsSettleMore() {
        Ruleset ruleset = ruleset().group("g", criterion("rights").weight(1), criterion("warrant").weight(3)).build();

        assertThat(next(ruleset)).containsExactly(new NextQuestion("warrant", 75), new NextQuestion("rights", 25));
    }

    @Test
    void answeredQuestionsAreLeftOut() {
        Ruleset ruleset = ruleset().group("g", criterion("rights"), criterion("warrant"), criterion("notice")).build();

        assertThat(next(ruleset, answer("rights", "none"), answer("warrant").state(AnswerState.SILENT)))
                .containsExactly(new NextQuestion("notice", 33.333333));
    }

    @Test
    void whatIsAnsweredForEachOperatorIsSettled() {
        Ruleset ruleset = ruleset().group("g", criterion("rights"), criterion("warrant")).build();
        SampleAnswer[] each = Stream.of(Operator.values()).map(o -> answer("rights", "none").of(o))
                .toArray(SampleAnswer[]::new);

        assertThat(next(ruleset, each)).extracting(NextQuestion::criterion).containsExactly("warrant");
    }

    @Test
    void whatIsOpenForOneOperatorIsAsked() {
        // One of five operators lacks half of its points, and no answer may rule out what it leaves possible.
        Ruleset ruleset = ruleset().group("g", criterion("rights"), criterion("warrant")).build();

        assertThat(next(ruleset, answer("warrant", "none"), answer("rights", "none"),
                answer("rights").state(AnswerState.UNKNOWN).of(Operator.POLICE)))
                .containsExactly(new NextQuestion("rights", 10));
    }

    @Test
    void disputedAndUnknownQuestionsAreOpen() {
        Ruleset ruleset = ruleset().group("g", criterion("rights"), criterion("warrant")).build();

        assertThat(next(ruleset, answer("rights", "none", "partly"), answer("warrant").state(AnswerState.UNKNOWN)))
                .containsExactly(new NextQuestion("warrant", 50), new NextQuestion("rights", 25));
    }

    @Test
    void aQuestionThatACapReadsSettlesMore() {
        // Open: 0 to 1. Without a basis at most 0.2, so 0 to 0.2; partly, 0.25 to 0.75; wholly, 0.5 to 1.
        Ruleset ruleset = ruleset().group("g", criterion("basis"), criterion("warrant"))
                .cap(cap("no-basis", 0.2, "g", atMost("basis", 0))).build();

        assertThat(next(ruleset).get(0)).isEqualTo(new NextQuestion("basis", 60));
    }

    @Test
    void onlyOptionsStillPossibleAreTried() {
        // Of 100, 25 to 50 are left; that there is no basis, which would cap them, is ruled out.
        Ruleset ruleset = ruleset().group("g", criterion("basis"), criterion("warrant"))
                .cap(cap("no-basis", 0.2, "g", atMost("basis", 0))).build();

        assertThat(next(ruleset, answer("basis", "partly", "full"), answer("warrant", "none")))
                .containsExactly(new NextQuestion("basis", 25));
    }

    private static List<NextQuestion> next(Ruleset ruleset, SampleAnswer... answers) {
        return new Scorer(ruleset, Ring.CITED).score(sheet(answers), List.of()).nextQuestions();
    }
}
