package org.lacuna.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.deployment;

import org.junit.jupiter.api.Test;
import org.lacuna.SampleDeployment;
import org.lacuna.Samples;
import org.lacuna.ruleset.VendorStates;

/** Systems in Kazakhstan; the law of China is on file. */
class TraitsTest {

    private static final VendorStates STATES = Samples.ruleset().vendorStates("forced", "abroad", "CN").build().vocabulary()
            .vendorStates();

    @Test
    void aVendorFromAStateWhoseLawIsOnFileIsForeignAndCanBeForced() {
        assertTraits(deployment("a").traits("face").vendor("CN"), "[abroad, face, forced] []");
    }

    @Test
    void lawThatIsNotOnFileLeavesOpenWhetherItForces() {
        assertTraits(deployment("a").vendor("DE"), "[abroad] [forced]");
    }

    @Test
    void anUnknownHomeLeavesBothOpen() {
        assertTraits(deployment("a").vendor(""), "[] [abroad, forced]");
    }

    @Test
    void aVendorAtHomeWhereTheSystemStandsAddsNothing() {
        assertTraits(deployment("a").vendor("KZ"), "[] []");
    }

    @Test
    void aRecordWithoutVendorsStaysAsItIs() {
        assertTraits(deployment("a").traits("face").perhaps("abroad"), "[face] [abroad]");
    }

    @Test
    void oneVendorIsEnough() {
        assertTraits(deployment("a").vendor("KZ").vendor("").vendor("CN"), "[abroad, forced] []");
    }

    @Test
    void whatFollowsForCertainIsNoLongerOpen() {
        assertTraits(deployment("a").perhaps("abroad", "forced", "face").vendor("CN"), "[abroad, forced] [face]");
    }

    @Test
    void whatTheSourcesSupportStaysCertain() {
        assertTraits(deployment("a").traits("forced").vendor(""), "[forced] [abroad]");
    }

    @Test
    void openTraitsAreAddedWhileThereIsRoomTheGraverFirst() {
        assertTraits(deployment("a").perhaps("a", "b", "c", "d", "e", "f", "g").vendor(""),
                "[] [a, b, c, d, e, f, forced, g]");
        assertTraits(deployment("a").perhaps("a", "b", "c", "d", "e", "f", "g", "h").vendor("").vendor("CN"),
                "[abroad, forced] [a, b, c, d, e, f, g, h]");
    }

    @Test
    void withoutATableNothingFollows() {
        assertThat(Traits.of(deployment("a").vendor("CN").build(), VendorStates.NONE).all()).isEmpty();
    }

    private static void assertTraits(SampleDeployment deployment, String expected) {
        Traits traits = Traits.of(deployment.build(), STATES);
        assertThat(traits.certain() + " " + traits.possible()).isEqualTo(expected);
    }
}
