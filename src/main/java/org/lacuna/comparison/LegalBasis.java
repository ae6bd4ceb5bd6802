package org.lacuna.comparison;

import java.util.List;
import java.util.Optional;
import org.lacuna.comparison.Comparison.Named;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.DeploymentReport.NeedReport;
import org.lacuna.report.DeploymentReporter;
import org.lacuna.report.Letter;

/**
 * Whether the law allows a country's systems at all.
 *
 * @param systems scored deployments on file
 * @param asking those that need an act which allows them, certainly or perhaps
 * @param some of these, whose act allows them in whole or in part
 * @param undecided of these, for which open answers decide, or that perhaps need none
 * @param without of these, that certainly need an act and have none
 */
public record LegalBasis(String country, int systems, int asking, int some, int undecided, List<Named> without) {

    public LegalBasis {
        without = List.copyOf(without);
    }

    /** How many can be told: the number of which {@code without} is a part. */
    public int decided() {
        return some + without.size();
    }

    public static LegalBasis of(CountryReport report) {
        List<DeploymentReport> asking = report.deployments().stream().filter(d -> need(d).isPresent()).toList();
        List<DeploymentReport> without = asking.stream()
                .filter(d -> need(d).filter(n -> n.certain() && n.letter() == Letter.GAP).isPresent()).toList();
        int some = (int) asking.stream().flatMap(d -> need(d).stream())
                .filter(n -> n.letter() == Letter.COVERED || n.letter() == Letter.PARTLY).count();
        return new LegalBasis(report.country(), report.deployments().size(), asking.size(), some,
                asking.size() - some - without.size(),
                without.stream().map(d -> new Named(d.deployment().id(), d.deployment().name())).toList());
    }

    private static Optional<NeedReport> need(DeploymentReport deployment) {
        return deployment.needs().stream().filter(n -> n.criterion().equals(DeploymentReporter.LEGAL_BASIS)).findFirst();
    }
}
