package org.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

class PatchProofTest {

    private static final Ruleset BEFORE = law(1);
    private static final Case HALF = new Case("Half a law", "", new Case.Place("10.yaml", 1), LocalDate.of(2026, 11, 24),
            List.of(Answer.of("full", "full", Set.of(Operator.values()))), Optional.of(Case.Rest.WORST), List.of(),
            new Expectation(List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
                    Optional.empty(), Optional.empty(), Set.of(), Optional.empty()));

    @Test
    void aPatchThatMovesNothingIsProved() {
        PatchProof proof = new PatchProof(BEFORE, law(1));

        assertThat(proof.cases(List.of(HALF))).isEmpty();
        assertThat(proof.sheets(List.of(sheet(answer("full", "full"))), List.of())).isEmpty();
    }

    @Test
    void everyMoveIsTold() {
        PatchProof proof = new PatchProof(BEFORE, law(3));

        assertThat(proof.cases(List.of(HALF))).containsExactly("sample 1.0.0 is a patch of 1.0.0, and scores of the case "
                + "\"Half a law\" move: law from 50 to 25, law police from 50 to 25, law security-service from 50 to 25 "
                + "and 3 more.");
        assertThat(proof.sheets(List.of(sheet(answer("full", "full"))), List.of())).containsExactly(
                "sample 1.0.0 is a patch of 1.0.0, and scores of sheet move: law from 50-100 to 25-100, law police from "
                        + "50-100 to 25-100, law security-service from 50-100 to 25-100 and 3 more.");
    }

    private static Ruleset law(int weight) {
        return ruleset().group("law", criterion("full"), criterion("other").weight(weight)).build();
    }
}
