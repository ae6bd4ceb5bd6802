package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.lacuna.access.Roles;

/** A whole assessment, to be taken to another server. */
@Path("/assessments/{id}.zip")
public class AssessmentZipResource {

    private final AssessmentFiles files;

    AssessmentZipResource(AssessmentFiles files) {
        this.files = files;
    }

    /** Written to the end before the first byte leaves, so that no half of it does. */
    @GET
    @RolesAllowed(Roles.READER)
    public Response zip(@PathParam("id") String id) throws IOException {
        java.nio.file.Path file = Files.createTempFile("lacuna-", ".zip");
        boolean found = false;
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                found = files.write(id, out);
            }
        } finally {
            if (!found) {
                Files.delete(file);
            }
        }
        if (!found) {
            throw new NotFoundException();
        }
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(content).type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"").build();
    }
}
