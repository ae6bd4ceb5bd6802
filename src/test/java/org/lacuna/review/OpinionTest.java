package org.lacuna.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Operator;

class OpinionTest {

    @Test
    void aVerdictOnAnAnswerThatHasChangedCountsAsPendingAndSaysSo() {
        Opinion fresh = new Opinion("fr-dpia", Optional.empty(), Verdict.ACCEPTABLE, 3, true);
        Opinion old = new Opinion("fr-dpia", Optional.of(Operator.POLICE), Verdict.ACCEPTABLE, 3, false);
        Opinions all = new Opinions(List.of(fresh, old));

        assertThat(all.verdict("fr-dpia", Optional.empty())).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(all.verdict("fr-dpia", Optional.of(Operator.POLICE))).isEqualTo(Verdict.PENDING);
        assertThat(all.verdict("fr-dpia", Optional.of(Operator.PRIVATE))).isEqualTo(Verdict.PENDING);
        assertThat(old.isOutdated()).isTrue();
        assertThat(fresh.isOutdated()).isFalse();
    }

    @Test
    void anApprovalTellsWhatOfItHasChanged() {
        Approved before = new Approved("a", "b", "c", "");

        assertThat(before.changed(before)).isEmpty();
        assertThat(before.changed(new Approved("x", "b", "y", ""))).containsExactly(Approved.Part.ANSWERS,
                Approved.Part.RECORDS);
        assertThat(before.changed(new Approved("a", "x", "c", ""))).containsExactly(Approved.Part.RULESET);
        assertThat(before.changed(new Approved("a", "b", "c", "r"))).containsExactly(Approved.Part.REPLIES);
    }
}
