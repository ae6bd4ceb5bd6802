package org.lacuna.report.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport.NeedReport;
import org.lacuna.report.FindingReport;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;

/**
 * A rule that systems need because of where they come from, who keeps their data and who pays for them.
 *
 * @param deployments how many systems on file need it for that
 */
public record Safeguard(FindingReport finding, long deployments) {

    private static final String SUPPLY_CHAIN = "supply-chain";

    static List<Safeguard> of(CountryReport report, Ruleset words) {
        return report.findings().stream().flatMap(s -> s.findings().stream()).flatMap(f -> of(f, report, words)).toList();
    }

    private static Stream<Safeguard> of(FindingReport finding, CountryReport report, Ruleset words) {
        long count = report.deployments().stream().filter(d -> d.needs().stream()
                .anyMatch(n -> n.criterion().equals(finding.criterion()) && isNeededBy(n, words))).count();
        return count == 0 ? Stream.empty() : Stream.of(new Safeguard(finding, count));
    }

    /** Whether a trait of the supply chain calls for it. */
    static boolean isNeededBy(NeedReport need, Ruleset words) {
        return need.because().stream().map(words.vocabulary()::findTrait).flatMap(Optional::stream).map(Trait::family)
                .anyMatch(SUPPLY_CHAIN::equals);
    }
}
