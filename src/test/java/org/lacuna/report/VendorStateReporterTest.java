package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.deployment;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.ruleset.Ruleset;

/** Systems in Kazakhstan; the law of China is on file. */
class VendorStateReporterTest {

    private static final Ruleset WORDS = Samples.ruleset().treaty("intelligence", "2026-03-01")
            .vendorStates("forced", "abroad", "CN").build();

    @Test
    void foreignVendorsStandUnderTheirStatesAndUnknownHomesLast() {
        List<VendorStateReport> states = new VendorStateReporter(WORDS).report(List.of(
                deployment("b").vendor("").vendor("KZ").build(), deployment("c").vendor("DE").vendor("CN").build(),
                deployment("a").vendor("DE").build()));

        assertThat(states).extracting(s -> s.state() + " " + s.suppliers() + " " + s.laws().size()).containsExactly(
                "CN [Supplier[name=Vendor 2, deployments=[c]]] 1", "DE [Supplier[name=Vendor 1, deployments=[a, c]]] 0",
                " [Supplier[name=Vendor 1, deployments=[b]]] 0");
        assertThat(states.get(0).laws().get(0).instrument().title()).isEqualTo("Treaty intelligence");
    }

    @Test
    void withoutForeignVendorsThereIsNothingToTell() {
        assertThat(new VendorStateReporter(WORDS).report(List.of(deployment("a").vendor("KZ").build()))).isEmpty();
    }
}
