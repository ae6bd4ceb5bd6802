package org.lacuna.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Vendor;
import org.lacuna.report.VendorStateReport.Law;
import org.lacuna.report.VendorStateReport.Supplier;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.VendorState;

/** Writes down what law stands behind foreign vendors. */
public final class VendorStateReporter {

    private final Ruleset words;

    /** @param words the ruleset in the language of the report */
    public VendorStateReporter(Ruleset words) {
        this.words = words;
    }

    /** States by code, at last vendors whose home is not known; a vendor at home where its system stands is none of them. */
    public List<VendorStateReport> report(List<Deployment> deployments) {
        Map<String, Map<String, List<String>>> states = new TreeMap<>(
                Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        for (Deployment deployment : deployments) {
            for (Vendor vendor : deployment.vendors()) {
                if (!deployment.place().countries().contains(vendor.homeState())) {
                    states.computeIfAbsent(vendor.homeState(), s -> new TreeMap<>())
                            .computeIfAbsent(vendor.name(), n -> new ArrayList<>()).add(deployment.id());
                }
            }
        }
        return states.entrySet().stream().map(s -> new VendorStateReport(s.getKey(),
                s.getValue().entrySet().stream().map(v -> new Supplier(v.getKey(), v.getValue().stream().sorted().toList()))
                        .toList(),
                laws(s.getKey()))).toList();
    }

    private List<Law> laws(String state) {
        return words.vocabulary().vendorStates().find(state).map(VendorState::laws).orElse(List.of()).stream()
                .map(law -> new Law(words.findInstrument(law.instrument()).orElseThrow(), law)).toList();
    }
}
