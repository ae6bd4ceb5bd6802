package org.lacuna.report.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport.NeedReport;
import org.lacuna.report.FindingReport;
import org.lacuna.report.Letter;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;

/**
 * A rule that systems need because of where they come from, who keeps their data and who pays for them.
 *
 * @param letters for how many systems on file it stands how
 */
public record Safeguard(FindingReport finding, Map<Letter, Long> letters) {

    private static final String SUPPLY_CHAIN = "supply-chain";

    static List<Safeguard> of(CountryReport report, Ruleset words) {
        return report.findings().stream().flatMap(s -> s.findings().stream()).flatMap(f -> of(f, report, words)).toList();
    }

    private static Stream<Safeguard> of(FindingReport finding, CountryReport report, Ruleset words) {
        Map<Letter, Long> letters = new TreeMap<>();
        report.deployments().stream().flatMap(d -> d.needs().stream())
                .filter(n -> n.criterion().equals(finding.criterion()) && isNeededBy(n, words))
                .forEach(n -> letters.merge(n.letter(), 1L, Long::sum));
        return letters.isEmpty() ? Stream.empty() : Stream.of(new Safeguard(finding, letters));
    }

    /** How many systems need it. */
    public long deployments() {
        return letters.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether a trait of the supply chain calls for it. */
    static boolean isNeededBy(NeedReport need, Ruleset words) {
        return need.because().stream().map(words.vocabulary()::findTrait).flatMap(Optional::stream).map(Trait::family)
                .anyMatch(SUPPLY_CHAIN::equals);
    }
}
