package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.lacuna.access.Roles;
import org.lacuna.store.DeploymentPages;

/** The records of all countries as files for other programs. */
@Path("/deployments.{format: csv|geojson|zip}")
public class AllRecordFilesResource {

    private final DeploymentPages pages;
    private final RecordFiles files;

    AllRecordFilesResource(DeploymentPages pages, RecordFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Response file(@PathParam("format") String format) {
        return files.of("lacuna-deployments", pages.all(), format);
    }
}
