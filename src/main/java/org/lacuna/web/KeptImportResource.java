package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.store.Import;
import org.lacuna.store.ImportStoppedException;
import org.lacuna.store.ImportStore;
import org.lacuna.store.RecordsChangedException;
import org.lacuna.store.Undo;

/** One import as it was written, and taking it back. */
@Path("/imports/{number}")
@RolesAllowed(Roles.ASSESSOR)
public class KeptImportResource {

    /** @param undo what taking it back would do; empty if it is undone */
    record KeptPage(Import kept, Optional<Undo> undo, boolean done, String reason, List<String> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(KeptPage page);
    }

    private final ImportStore imports;
    private final Reader reader;

    KeptImportResource(ImportStore imports, Reader reader) {
        this.imports = imports;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@PathParam("number") long number, @RestQuery Optional<String> done) {
        return page(number, done.isPresent(), "", List.of());
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("number") long number, @RestForm String reason, @RestForm Optional<String> all) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            return Pages.page(422, page(number, false, "", List.of(reader.texts(ImportTexts.class).undo_needs())));
        }
        try {
            imports.undo(number, all.isPresent(), reader.who(), why);
        } catch (ImportStoppedException | RecordsChangedException e) {
            return Pages.page(409, page(number, false, why, List.of(e.getMessage())));
        }
        return Response.seeOther(URI.create("/imports/" + number)).build();
    }

    private TemplateInstance page(long number, boolean done, String reason, List<String> problems) {
        Import kept = imports.find(number).orElseThrow(NotFoundException::new);
        Optional<Undo> undo = kept.undone().isPresent() ? Optional.empty() : Optional.of(imports.previewUndo(number));
        return Templates.show(new KeptPage(kept, undo, done, reason, problems));
    }
}
