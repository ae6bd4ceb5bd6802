package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.DomainReport.LossReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.report.ReformReport;

/** One country. */
@Path("/countries/{country}")
public class CountryResource {

    /** Why the coverage of a domain is what it is for an operator. */
    record WhyPage(String country, DomainReport domain, OperatorReport operator) {

        public double lost() {
            return operator.losses().stream().mapToDouble(LossReport::lost).sum();
        }

        public double open() {
            return operator.losses().stream().mapToDouble(LossReport::open).sum();
        }
    }

    /** @param path the order in which to close gaps */
    record CountryPage(CountryReport report, List<ReformReport> path) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CountryPage page);

        static native TemplateInstance why(WhyPage page);
    }

    private final Reports reports;
    private final Reader reader;

    CountryResource(Reports reports, Reader reader) {
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("country") String country) {
        CountryReport report = report(country);
        return Templates.show(new CountryPage(report, reports.reformPath(country, reader.language())));
    }

    @GET
    @Path("why/{domain}/{operator}")
    @PermitAll
    public TemplateInstance why(@PathParam("country") String country, @PathParam("domain") String domainId,
            @PathParam("operator") String operatorCode) {
        DomainReport domain = report(country).domains().stream().filter(d -> d.id().equals(domainId)).findFirst()
                .orElseThrow(NotFoundException::new);
        OperatorReport operator = domain.operators().stream()
                .filter(o -> o.operator().code().equals(operatorCode) && o.coverage().isPresent()).findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.why(new WhyPage(country, domain, operator));
    }

    private CountryReport report(String country) {
        return reports.find(country, reader.language()).orElseThrow(NotFoundException::new);
    }
}
