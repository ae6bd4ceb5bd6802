package org.lacuna.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Vendor;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.Letter;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class FlowTest {

    private static final Vendor FOREIGN = new Vendor("Cameras Ltd", "CN", "cameras");
    private static final Vendor DOMESTIC = new Vendor("Integrator", "KZ", "integrator");
    private static final Vendor NOWHERE = new Vendor("Nobody knows", "", "");
    private static final Hosting ABROAD = new Hosting("SG", "", "");
    private static final Hosting AT_HOME = new Hosting("KZ", "", "");

    @Test
    void onlyWhatIsKnownToComeFromAbroadCrossesABorder() {
        Flow flow = flows(List.of(DOMESTIC, FOREIGN, NOWHERE), Hosting.NOT_SAID, "").get(0);

        assertThat(flow.vendors()).containsExactly(FOREIGN);
        assertThat(flow.hosting()).isEmpty();
        assertThat(flow.financings()).isEmpty();
        assertThat(flows(List.of(), ABROAD, "").get(0).hosting()).isEqualTo("SG");
        assertThat(flows(List.of(), AT_HOME, "AE").get(0).financings()).hasSize(1);
    }

    @Test
    void systemsThatStayAtHomeOrOfWhichNothingIsKnownAreNotListed() {
        assertThat(flows(List.of(DOMESTIC), AT_HOME, "KZ")).isEmpty();
        assertThat(flows(List.of(NOWHERE), new Hosting(Hosting.UNKNOWN, "", ""), "")).isEmpty();
    }

    @Test
    void lettersCountTheRulesThatTheSupplyChainCallsFor() {
        Flow flow = flows(List.of(FOREIGN), Hosting.NOT_SAID, "").get(0);

        assertThat(flow.letters()).containsOnly(entry(Letter.UNKNOWN, 1L));
        assertThat(Safeguard.of(report(List.of(FOREIGN), Hosting.NOT_SAID, ""), RULES)).singleElement()
                .satisfies(s -> {
                    assertThat(s.finding().criterion()).isEqualTo("transfer");
                    assertThat(s.deployments()).isEqualTo(1);
                });
    }

    @Test
    void ofManySystemsThoseThatTieInTheSameShareALine() {
        List<Deployment> records = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            records.add(record("D" + i, List.of(i == 7 ? new Vendor("Cameras Inc", "US", "") : FOREIGN), ABROAD, "AE"));
        }

        List<Flow> flows = Flow.of(report(records), RULES);

        assertThat(flows).hasSize(2);
        assertThat(flows).flatExtracting(Flow::deployments).extracting(Deployment::id).hasSize(61)
                .doesNotHaveDuplicates();
        assertThat(flows).extracting(f -> f.vendors() + " " + f.hosting() + " " + f.deployments().size())
                .containsExactlyInAnyOrder("[Vendor[name=Cameras Ltd, homeState=CN, role=]] SG 60",
                        "[Vendor[name=Cameras Inc, homeState=US, role=]] SG 1");
        assertThat(flows).flatExtracting(Flow::financings).extracting(Financing::financierState)
                .containsExactly("AE", "AE");
    }

    private static final Ruleset RULES = withSupplyChain(ruleset()
            .group("flows", criterion("transfer").triggers("abroad"), criterion("rights")).trait("abroad", 10).build());

    private static Ruleset withSupplyChain(Ruleset r) {
        Vocabulary v = r.vocabulary();
        Vocabulary supply = new Vocabulary(v.traits().stream()
                .map(t -> new Trait(t.id(), "supply-chain", t.means(), t.severity(), t.implies())).toList(),
                v.operatorTraits(), v.statuses(), v.scale(), v.severityReasons(), v.vendorStates());
        return new Ruleset(r.about(), r.language(), r.gradeFrom(), r.runs(), r.groups(), r.domains(), r.gates(), r.caps(),
                r.warnings(), r.bands(), supply, r.instruments());
    }

    private static List<Flow> flows(List<Vendor> vendors, Hosting hosting, String financier) {
        return Flow.of(report(vendors, hosting, financier), RULES);
    }

    private static CountryReport report(List<Vendor> vendors, Hosting hosting, String financier) {
        return report(List.of(record("D", vendors, hosting, financier)));
    }

    private static Deployment record(String id, List<Vendor> vendors, Hosting hosting, String financier) {
        Deployment d = deployment(id).traits("abroad").build();
        return new Deployment(d.id(), d.kind(), d.name(), d.place(), d.operation(), vendors,
                financier.isEmpty() ? List.of()
                        : List.of(new Financing("loan", Optional.of(BigDecimal.TEN), "USD", "exact", "", "Bank", financier)),
                hosting, d.history(), d.scale(), d.proof(), d.related(), d.origin());
    }

    private static CountryReport report(List<Deployment> records) {
        return new CountryReporter(new Scorer(RULES, Ring.CITED).score(Samples.sheet(), records), RULES).report(records);
    }
}
