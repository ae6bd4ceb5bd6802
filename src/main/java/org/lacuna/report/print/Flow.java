package org.lacuna.report.print;

import java.util.List;
import java.util.Map;
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
 * A system and the other states that it ties in.
 *
 * @param vendors from abroad; may be empty
 * @param hostedAbroad whether its data are known to be kept in another state
 * @param states in which those vendors are at home, with the laws that compel them
 * @param financings from abroad; may be empty
 * @param letters how many of the rules that it needs because of that stand how
 */
public record Flow(Deployment deployment, List<Vendor> vendors, List<VendorStateReport> states, boolean hostedAbroad,
        List<Financing> financings, Map<Letter, Long> letters) {

    static List<Flow> of(CountryReport report, Ruleset words) {
        return report.deployments().stream().map(d -> of(d, report.vendorStates(), words)).filter(Flow::crosses).toList();
    }

    private static Flow of(DeploymentReport report, List<VendorStateReport> states, Ruleset words) {
        Deployment deployment = report.deployment();
        List<String> home = deployment.place().countries();
        Map<Letter, Long> letters = new TreeMap<>();
        report.needs().stream().filter(n -> Safeguard.isNeededBy(n, words))
                .forEach(n -> letters.merge(n.letter(), 1L, Long::sum));
        List<Vendor> vendors = deployment.vendors().stream().filter(v -> isAbroad(v.homeState(), home)).toList();
        return new Flow(deployment, vendors,
                states.stream().filter(s -> vendors.stream().anyMatch(v -> v.homeState().equals(s.state()))).toList(),
                deployment.hosting().isKnown() && isAbroad(deployment.hosting().state(), home),
                deployment.financings().stream().filter(f -> isAbroad(f.financierState(), home)).toList(), letters);
    }

    private static boolean isAbroad(String state, List<String> home) {
        return !state.isEmpty() && !home.contains(state);
    }

    private boolean crosses() {
        return !vendors.isEmpty() || hostedAbroad || !financings.isEmpty();
    }
}
