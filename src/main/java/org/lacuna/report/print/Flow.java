package org.lacuna.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Vendor;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.Letter;
import org.lacuna.report.VendorStateReport;
import org.lacuna.ruleset.Ruleset;

/**
 * A system and the other states that it ties in; where many systems do so, all that are alike in it.
 *
 * @param deployments at least one
 * @param vendors from abroad; may be empty
 * @param states in which those vendors are at home, with the laws that compel them
 * @param hosting state in which its data are kept; empty = not known
 * @param financings from abroad; may be empty. Without amounts if several systems are alike
 * @param letters how many of the rules that it needs because of that stand how
 */
public record Flow(List<Deployment> deployments, List<Vendor> vendors, List<VendorStateReport> states, String hosting,
        List<Financing> financings, Map<Letter, Long> letters) {

    static List<Flow> of(CountryReport report, Ruleset words) {
        List<Flow> flows = report.deployments().stream().map(d -> of(d, report.vendorStates(), words)).filter(Flow::crosses)
                .toList();
        return flows.size() > PrintReporter.MANY ? alike(flows) : flows;
    }

    private static Flow of(DeploymentReport report, List<VendorStateReport> states, Ruleset words) {
        Deployment deployment = report.deployment();
        List<String> home = deployment.place().countries();
        Map<Letter, Long> letters = new TreeMap<>();
        report.needs().stream().filter(n -> Safeguard.isNeededBy(n, words))
                .forEach(n -> letters.merge(n.letter(), 1L, Long::sum));
        List<Vendor> vendors = deployment.vendors().stream().filter(v -> isAbroad(v.homeState(), home)).toList();
        return new Flow(List.of(deployment), vendors,
                states.stream().filter(s -> vendors.stream().anyMatch(v -> v.homeState().equals(s.state()))).toList(),
                deployment.hosting().isKnown() ? deployment.hosting().state() : "",
                deployment.financings().stream().filter(f -> isAbroad(f.financierState(), home)).toList(), letters);
    }

    private static boolean isAbroad(String state, List<String> home) {
        return !state.isEmpty() && !home.contains(state);
    }

    private boolean crosses() {
        return !vendors.isEmpty() || isAbroad(hosting, deployments.get(0).place().countries()) || !financings.isEmpty();
    }

    /** One for all that differ in nothing but their names, roles and sums, in the order of the first of each. */
    private static List<Flow> alike(List<Flow> flows) {
        Map<Flow, List<Deployment>> groups = new LinkedHashMap<>();
        flows.forEach(f -> groups.computeIfAbsent(f.bare(), k -> new ArrayList<>()).addAll(f.deployments));
        return groups.entrySet().stream().map(e -> e.getKey().of(e.getValue())).toList();
    }

    private Flow bare() {
        return new Flow(List.of(), vendors.stream().map(v -> new Vendor(v.name(), v.homeState(), "")).distinct().toList(),
                states,
                hosting, financings.stream()
                        .map(f -> new Financing("", Optional.empty(), "", "", "", "", f.financierState())).distinct().toList(),
                letters);
    }

    private Flow of(List<Deployment> alike) {
        return new Flow(alike, vendors, states, hosting, financings, letters);
    }
}
