package org.lacuna.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lacuna.report.CountryReport;
import org.lacuna.web.Reports;

/** Which countries a site is about. Nothing else decides it. */
@ApplicationScoped
public class SiteCountries {

    private final Reports reports;

    SiteCountries(Reports reports) {
        this.reports = reports;
    }

    /**
     * @param drafts whether those are in it of which there are only drafts
     * @return codes in order; empty if nothing is published
     */
    public List<String> find(boolean drafts) {
        return drafts ? reports.list("en").stream().map(CountryReport::country).sorted().toList() : List.of();
    }
}
