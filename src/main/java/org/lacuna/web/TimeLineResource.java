package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.lacuna.report.TimeLineReport;

/** A country's coverage along the dates of its rules. */
@Path("/countries/{country}/timeline")
public class TimeLineResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(TimeLineReport line);
    }

    private final Shown shown;
    private final Reader reader;

    TimeLineResource(Shown shown, Reader reader) {
        this.shown = shown;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("country") String country) {
        return Templates.show(shown.timeLine(country, reader.language()));
    }
}
