package org.lacuna.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.deployment;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleDeployment;
import org.lacuna.Samples;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.VendorStates;

class ProfileTest {

    private static final VendorStates STATES = Samples.ruleset().vendorStates("forced", "abroad", "CN", "RU").build()
            .vocabulary().vendorStates();

    @Test
    void everythingThatScoresDependOnTellsProfilesApart() {
        List<SampleDeployment> different = List.of(deployment("a"), deployment("a").traits("face"),
                deployment("a").perhaps("face"), deployment("a").operator(Operator.PRIVATE),
                deployment("a").operatorUnknown(), deployment("a").status("pilot"), deployment("a").cameras(5),
                deployment("a").cameras(OptionalLong.of(5), OptionalLong.empty()),
                deployment("a").verdict(Verdict.NOT_CONFIRMED));

        assertThat(different).extracting(ProfileTest::profile).doesNotHaveDuplicates();
    }

    @Test
    void nothingElseDoes() {
        assertThat(profile(deployment("a").verdict(Verdict.ADDED).cameras(OptionalLong.empty(), OptionalLong.empty())
                .kind(RecordKind.PROPOSAL).vendor("KZ"))).isEqualTo(profile(deployment("b").verdict(Verdict.CONFIRMED)));
    }

    @Test
    void whatARecordSaysAndWhatFollowsFromItsVendorsAreTheSameProfile() {
        assertThat(profile(deployment("a").vendor("CN")))
                .isEqualTo(profile(deployment("b").traits("abroad", "forced")))
                .isEqualTo(profile(deployment("c").vendor("RU").vendor("CN").perhaps("forced")));
    }

    private static Profile profile(SampleDeployment deployment) {
        return Profile.of(deployment.build(), STATES);
    }
}
