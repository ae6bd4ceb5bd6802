package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.lacuna.access.Roles;
import org.lacuna.store.DeploymentPages;

/** The records of one country as files for other programs. */
@Path("/countries/{country}/deployments.{format: csv|geojson|zip}")
public class RecordFilesResource {

    private final DeploymentPages pages;
    private final RecordFiles files;

    RecordFilesResource(DeploymentPages pages, RecordFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Response file(@PathParam("country") String country, @PathParam("format") String format) {
        RecordListResource.known(country);
        return files.of("lacuna-deployments-" + country.toLowerCase(Locale.ROOT), pages.of(country), format);
    }
}
