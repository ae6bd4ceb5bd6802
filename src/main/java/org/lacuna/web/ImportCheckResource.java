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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.access.Roles;
import org.lacuna.web.ImportWork.State;

/** What an import would do, and doing it. Nothing is written before it is confirmed; then all or nothing. */
@Path("/import/{token}/check")
@RolesAllowed(Roles.ASSESSOR)
public class ImportCheckResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance running(ImportWork work);

        static native TemplateInstance failed(ImportWork work);

        static native TemplateInstance check(ImportWork work, ImportCheck check, String notOurs);
    }

    private final ImportDesk desk;
    private final Reader reader;

    ImportCheckResource(ImportDesk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public Response check(@PathParam("token") String token) {
        ImportWork work = find(token);
        if (work.state() == State.WRITTEN) {
            return Response.seeOther(URI.create("/imports/" + work.written().orElseThrow().number() + "?done=yes")).build();
        }
        return switch (work.state()) {
            case CHECKED -> Pages.page(200, Templates.check(work, work.check().orElseThrow(), notOurs(work)));
            case CHECKING, WRITING -> Pages.page(200, Templates.running(work));
            case FAILED -> Pages.page(422, Templates.failed(work));
            default -> Response.seeOther(URI.create("/import/" + token)).build();
        };
    }

    /** Countries it would write about and whoever looks may not. */
    private String notOurs(ImportWork work) {
        return work.check().orElseThrow().preview().countries().stream()
                .filter(c -> !reader.caller().mayWrite(List.of(c))).collect(Collectors.joining(", "));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("token") String token, MultivaluedMap<String, String> sent) {
        ImportWork work = find(token);
        if (work.state() == State.CHECKED) {
            desk.write(work, Set.copyOf(sent.getOrDefault("overwrite", List.of())), reader.who());
        }
        return here(token);
    }

    /** While it is checked or written it stops and writes nothing; else the upload is given up. */
    @POST
    @Path("stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("token") String token) {
        ImportWork work = find(token);
        if (work.isRunning()) {
            work.stop();
            return here(token);
        }
        desk.forget(work);
        return Response.seeOther(URI.create("/import")).build();
    }

    @GET
    @Path("refused.csv")
    @Produces("text/csv")
    public Response refused(@PathParam("token") String token) {
        java.nio.file.Path file = find(token).upload().beside(Rejects.FILE);
        if (!Files.isRegularFile(file)) {
            throw new NotFoundException();
        }
        return Response.ok(file.toFile()).type(new MediaType("text", "csv", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"refused.csv\"").build();
    }

    private ImportWork find(String token) {
        return desk.find(token).orElseThrow(NotFoundException::new);
    }

    private static Response here(String token) {
        return Response.seeOther(URI.create("/import/" + token + "/check")).build();
    }
}
