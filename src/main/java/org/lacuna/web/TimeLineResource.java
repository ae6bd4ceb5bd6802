package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.lacuna.access.Roles;
import org.lacuna.report.TimeLineReport;

/** A country's coverage along the dates of its rules. */
@Path("/countries/{country}/timeline")
public class TimeLineResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(TimeLineReport line);
    }

    private final Reports reports;
    private final Reader reader;

    TimeLineResource(Reports reports, Reader reader) {
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("country") String country) {
        return Templates.show(reports.timeLine(country, reader.language()).orElseThrow(NotFoundException::new));
    }
}
