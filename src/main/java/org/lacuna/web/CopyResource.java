package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.people.Role;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CopyStore;
import org.lacuna.store.CopyStore.Kept;
import org.lacuna.store.Signed;

/** A copy of a document that answers name, for members of the organisation that keeps it. */
@Path("/copies/{copy}")
public class CopyResource {

    /**
     * @param assessments ids of those that name it or have done so
     * @param publisher whether the reader decides who gets it
     */
    record CopyPage(Kept kept, List<String> assessments, boolean publisher) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CopyPage page);
    }

    private final CopyStore copies;
    private final AssessmentStore assessments;
    private final Reader reader;

    CopyResource(CopyStore copies, AssessmentStore assessments, Reader reader) {
        this.copies = copies;
        this.assessments = assessments;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("copy") String sha256) {
        Kept kept = find(sha256);
        List<String> named = copies.assessments(sha256);
        return Templates.show(new CopyPage(kept, named, isPublisher(named)));
    }

    @GET
    @Path("file")
    @RolesAllowed(Roles.READER)
    public Response file(@PathParam("copy") String sha256) {
        return CopyAnswer.of(find(sha256), copies.bytes(sha256));
    }

    /** Says whether published editions give it out. */
    @POST
    @RolesAllowed(Roles.PUBLISHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pass(@PathParam("copy") String sha256, @RestForm boolean on) {
        find(sha256);
        if (!isPublisher(copies.assessments(sha256))) {
            throw new ForbiddenException();
        }
        copies.pass(sha256, on, Signed.by(reader.who()));
        return Response.seeOther(URI.create("/copies/" + sha256)).build();
    }

    /** In all countries whose assessments name it. */
    private boolean isPublisher(List<String> named) {
        List<String> countries = named.stream().flatMap(id -> assessments.findCountry(id).stream()).distinct().toList();
        return reader.caller().may(Role.PUBLISHER, countries);
    }

    private Kept find(String sha256) {
        return copies.find(sha256).orElseThrow(NotFoundException::new);
    }
}
