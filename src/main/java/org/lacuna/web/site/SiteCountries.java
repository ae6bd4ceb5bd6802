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
import org.lacuna.store.PublishedStore;
import org.lacuna.store.PublishedStore.Line;
import org.lacuna.web.Reports;

/** Which countries a site is about. Nothing else decides it. */
@ApplicationScoped
public class SiteCountries {

    private final Reports reports;
    private final DeploymentStore deployments;
    private final PublishedStore published;

    SiteCountries(Reports reports, DeploymentStore deployments, PublishedStore published) {
        this.reports = reports;
        this.deployments = deployments;
        this.published = published;
    }

    /**
     * @param drafts whether they are those that members read about, and not those that are published
     * @return codes in order; empty if there are none
     * @throws SiteRefusedException if several organisations have published: nobody could tell whose a page is
     */
    public List<String> find(boolean drafts) {
        if (drafts) {
            return reports.list("en").stream().map(CountryReport::country).sorted().toList();
        }
        List<Line> lines = published.latest();
        if (lines.stream().map(Line::organisation).distinct().count() > 1) {
            throw new SiteRefusedException("Several organisations have published here; a site is of one alone.");
        }
        return lines.stream().map(Line::country).toList();
    }

    /** Countries whose latest edition was withdrawn, which is all that a site says of them. */
    List<String> withdrawn(boolean drafts) {
        return drafts ? List.of() : published.withdrawn().stream().map(Line::country).toList();
    }

    /** Ids of records whose licence forbids passing them on, of each country that has some. Published pages show none. */
    Map<String, Set<String>> closed(List<String> countries, boolean drafts) {
        Map<String, Set<String>> closed = new TreeMap<>();
        if (!drafts) {
            return closed;
        }
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
