package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.store.AssessmentStore;

/** Turns drafts while typing on and off, for one browser. */
@Path("/assessments/{id}/autosave")
public class AutosaveResource {

    private final AssessmentStore assessments;

    AutosaveResource(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    /** @param on {@code yes}, or anything else for off */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    public Response turn(@PathParam("id") String id, @RestForm String on) {
        assessments.findCountry(id).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/assessments/" + id + "#autosave")).cookie(Autosave.turn("yes".equals(on)))
                .build();
    }
}
