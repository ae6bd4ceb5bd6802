package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lacuna.access.Roles;
import org.lacuna.store.Import;
import org.lacuna.store.ImportStore;
import org.lacuna.store.Uploads;

/** Bringing a file of deployments, and the imports there have been. */
@Path("/import")
@RolesAllowed(Roles.ASSESSOR)
public class ImportResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(List<Import> imports, List<String> problems);
    }

    private final ImportStore imports;
    private final Uploads uploads;
    private final Reader reader;

    ImportResource(ImportStore imports, Uploads uploads, Reader reader) {
        this.imports = imports;
        this.uploads = uploads;
        this.reader = reader;
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(imports.list(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            return Pages.page(422, Templates.form(imports.list(), List.of(reader.texts().problem_no_file())));
        }
        return Response.seeOther(URI.create("/import/" + uploads.keep(file.uploadedFile(), file.fileName()).token())).build();
    }
}
