package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerMerge.Side;
import org.lacuna.ruleset.Operator;

class AnswerMergeTest {

    private static final Answer BASE = answer("partial", "Base", source("A"), source("B"));

    @Test
    void differentPartsAreBothKept() {
        Answer theirs = answer("partial", "Theirs", source("A"), source("B"));
        Answer mine = answer("full", "Base", source("A"), source("B"));
        AnswerMerge merge = new AnswerMerge(Optional.of(BASE), theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsExactly(Part.JUSTIFICATION);
        assertThat(merge.merged()).isEqualTo(answer("full", "Theirs", source("A"), source("B")));
    }

    @Test
    void thePartThatBothChangedWaitsForAChoice() {
        Answer theirs = answer("none", "Theirs", source("A"), source("B"));
        Answer mine = answer("full", "Base", source("A"), source("B"));
        AnswerMerge merge = new AnswerMerge(Optional.of(BASE), theirs, mine);

        assertThat(merge.conflicts()).containsExactly(Part.ANSWER);
        assertThat(merge.taken()).containsExactly(Part.JUSTIFICATION);
        assertThat(merge.merged(part -> Side.THEIRS).options()).containsExactly("none");
        assertThat(merge.merged(part -> Side.MINE).options()).containsExactly("full");
        assertThat(merge.merged(part -> Side.BASE).options()).containsExactly("partial");
        assertThat(merge.merged(part -> Side.BASE).justification()).isEqualTo("Theirs");
    }

    @Test
    void theSameChangeIsNoConflict() {
        Answer same = answer("none", "Same", source("A"));

        assertThat(new AnswerMerge(Optional.of(BASE), same, same).conflicts()).isEmpty();
        assertThat(new AnswerMerge(Optional.of(BASE), same, same).merged()).isEqualTo(same);
    }

    @Test
    void sourcesOfBothAreKeptAndThoseTakenAwayGo() {
        Answer theirs = answer("partial", "Base", source("A"), source("B"), source("C"));
        Answer mine = answer("partial", "Base", source("B"), source("D"));
        AnswerMerge merge = new AnswerMerge(Optional.of(BASE), theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().evidence()).containsExactly(source("B"), source("C"), source("D"));
    }

    @Test
    void aSourceThatBothRewroteWaitsForAChoice() {
        Answer theirs = answer("partial", "Base", source("A1"), source("B"));
        Answer mine = answer("partial", "Base", source("A2"), source("B"));
        AnswerMerge merge = new AnswerMerge(Optional.of(BASE), theirs, mine);

        assertThat(merge.conflicts()).containsExactly(Part.EVIDENCE);
        assertThat(merge.merged(part -> Side.THEIRS).evidence()).containsExactly(source("A1"), source("B"));
    }

    @Test
    void whereNobodyHadAnsweredTheFieldsThatOneLeftEmptyAreTheOthers() {
        Answer theirs = answer("full", "Theirs", source("A"));
        Answer mine = answer("none", "");
        AnswerMerge merge = new AnswerMerge(Optional.empty(), theirs, mine);

        assertThat(merge.conflicts()).containsExactly(Part.ANSWER);
        assertThat(merge.merged().justification()).isEqualTo("Theirs");
        assertThat(merge.merged().evidence()).containsExactly(source("A"));
    }

    @Test
    void nothingIsOverwrittenInSilence() {
        Random random = new Random(6);
        for (int i = 0; i < 10_000; i++) {
            Answer theirs = draw(random);
            Answer mine = draw(random);
            AnswerMerge merge = new AnswerMerge(Optional.of(BASE), theirs, mine);
            Answer merged = merge.merged();
            if (!merge.conflicts().contains(Part.JUSTIFICATION) && !theirs.justification().equals("Base")) {
                assertThat(merged.justification()).isEqualTo(theirs.justification());
            }
            if (!mine.justification().equals("Base")) {
                assertThat(merged.justification()).isEqualTo(mine.justification());
            }
            if (!merge.conflicts().contains(Part.EVIDENCE)) {
                assertThat(merged.evidence()).containsAll(added(theirs)).containsAll(added(mine));
            }
        }
    }

    private static List<Evidence> added(Answer answer) {
        return answer.evidence().stream().filter(e -> !BASE.evidence().contains(e)).toList();
    }

    private static Answer draw(Random random) {
        Evidence[] sources = random.ints(random.nextInt(4), 0, 5).distinct()
                .mapToObj(i -> source(String.valueOf((char) ('A' + i)))).toArray(Evidence[]::new);
        return answer(List.of("none", "partial", "full").get(random.nextInt(3)),
                List.of("Base", "One", "Two").get(random.nextInt(3)), sources);
    }

    private static Answer answer(String option, String justification, Evidence... evidence) {
        return new Answer("fr-dpia", Optional.empty(), AnswerState.VALUE, Set.of(option), Optional.of(Set.of(Operator.POLICE)),
                List.of(evidence), Optional.of(Confidence.HIGH), justification, "", false);
    }

    private static Evidence source(String law) {
        return new Evidence(law, "art 1", "", "", Optional.empty(), false, Optional.empty(), Optional.empty(), "");
    }
}
