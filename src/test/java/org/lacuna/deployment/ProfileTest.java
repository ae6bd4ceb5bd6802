package org.lacuna.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.deployment;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleDeployment;
import org.lacuna.ruleset.Operator;

class ProfileTest {

    @Test
    void everythingThatScoresDependOnTellsProfilesApart() {
        List<SampleDeployment> different = List.of(deployment("a"), deployment("a").traits("face"),
                deployment("a").perhaps("face"), deployment("a").operator(Operator.PRIVATE),
                deployment("a").operatorUnknown(), deployment("a").status("pilot"), deployment("a").cameras(5),
                deployment("a").cameras(OptionalLong.of(5), OptionalLong.empty()),
                deployment("a").verdict(Verdict.NOT_CONFIRMED));

        assertThat(different).extracting(d -> d.build().profile()).doesNotHaveDuplicates();
    }

    @Test
    void nothingElseDoes() {
        assertThat(deployment("a").verdict(Verdict.ADDED).cameras(OptionalLong.empty(), OptionalLong.empty())
                .kind(RecordKind.PROPOSAL).build().profile())
                .isEqualTo(deployment("b").verdict(Verdict.CONFIRMED).build().profile());
    }
}
