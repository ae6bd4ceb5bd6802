package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Ruleset;

class UpgradeTest {

    private static final Ruleset LATER = ruleset().group("law", criterion("stays"), criterion("changes").scores(0, 1)).build();

    @Test
    void everyAnswerIsKeptAndTheSheetIsPinnedToTheVersion() {
        AnswerSheet before = sheet(answer("stays", "full"), answer("retired", "partly"));

        Upgrade upgrade = Upgrade.of(before, LATER);

        assertThat(upgrade.sheet()).isEqualTo(new AnswerSheet(before.id(), before.country(), "sample", "1.0.0",
                LATER.fingerprint(), before.asOf(), before.answers()));
        assertThat(upgrade.kept()).containsExactly(before.find("retired").orElseThrow());
        assertThat(upgrade.reopened()).isEmpty();
    }

    @Test
    void anOptionThatIsGoneIsUnknownAndItsProofStays() {
        AnswerSheet before = sheet(answer("changes", "partly").reviewed());
        Answer old = before.find("changes").orElseThrow();

        Upgrade upgrade = Upgrade.of(before, LATER);

        Answer now = upgrade.sheet().find("changes").orElseThrow();
        assertThat(upgrade.reopened()).containsExactly(old);
        assertThat(now.state()).isEqualTo(AnswerState.UNKNOWN);
        assertThat(now.reason()).isEqualTo("a reason\nsample 1.0.0: partly");
        assertThat(now.evidence()).isEqualTo(old.evidence());
        assertThat(now.binds()).isEqualTo(old.binds());
        assertThat(now.reviewed()).isFalse();
    }

    @Test
    void aReviewDoesNotOutliveItsQuestion() {
        AnswerSheet before = sheet(answer("stays", "full").reviewed(), answer("changes", "o1").reviewed());

        assertThat(Upgrade.of(before, LATER).sheet().answers()).isEqualTo(before.answers());
        assertThat(Upgrade.of(before, LATER, Set.of("changes")).sheet().answers()).extracting(Answer::reviewed)
                .isEqualTo(List.of(true, false));
    }
}
