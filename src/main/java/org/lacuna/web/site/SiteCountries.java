package org.lacuna.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReport;
import org.lacuna.store.DeploymentStore;
import org.lacuna.web.Reports;

/** Which countries a site is about. Nothing else decides it. */
@ApplicationScoped
public class SiteCountries {

    private final Reports reports;
    private final DeploymentStore deployments;

    SiteCountries(Reports reports, DeploymentStore deployments) {
        this.reports = reports;
        this.deployments = deployments;
    }

    /**
     * @param drafts whether those are in it of which there are only drafts
     * @return codes in order; empty if nothing is published
     */
    public List<String> find(boolean drafts) {
        return drafts ? reports.list("en").stream().map(CountryReport::country).sorted().toList() : List.of();
    }

    /** Ids of records whose licence forbids passing them on, of each country that has some. */
    Map<String, Set<String>> closed(List<String> countries) {
        Map<String, Set<String>> closed = new TreeMap<>();
        for (String country : countries) {
            Set<String> ids = deployments.listByCountry(country).stream().filter(d -> !d.origin().redistributable())
                    .map(Deployment::id).collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                closed.put(country, ids);
            }
        }
        return closed;
    }
}
