package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Deployment;
import org.lacuna.intake.CsvIntake;
import org.lacuna.intake.Intake;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.DeploymentStore.Difference;
import org.lacuna.store.Uploads;

/** Import of deployments: upload, look, confirm. Nothing is written before it is confirmed; then all or nothing. */
@Path("/import")
@RolesAllowed(Roles.ASSESSOR)
public class ImportResource {

    /**
     * @param token names the upload until it is confirmed
     */
    record Preview(String token, String fileName, Intake intake, Difference difference) {

        /** The records that would be written. */
        public List<Deployment> listed() {
            return intake.deployments().stream().filter(d -> !difference.unchanged().contains(d.id())).toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(List<String> problems);

        static native TemplateInstance preview(Preview page);

        static native TemplateInstance done(Difference difference);
    }

    private final Rulesets rulesets;
    private final DeploymentStore deployments;
    private final Uploads uploads;
    private final Reader reader;

    ImportResource(Rulesets rulesets, DeploymentStore deployments, Uploads uploads, Reader reader) {
        this.rulesets = rulesets;
        this.deployments = deployments;
        this.uploads = uploads;
        this.reader = reader;
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(@RestForm FileUpload file) throws IOException {
        if (file == null || file.fileName().isEmpty()) {
            return refuse(reader.texts().problem_no_file());
        }
        if (file.size() > CsvIntake.MOST_BYTES) {
            return refuse(reader.texts().error_too_large_says());
        }
        byte[] content = Files.readAllBytes(file.uploadedFile());
        try {
            Intake intake = read(content);
            String token = intake.problems().isEmpty() ? uploads.keep(content) : "";
            return Pages.page(200, Templates.preview(
                    new Preview(token, file.fileName(), intake, deployments.compare(intake.deployments()))));
        } catch (UnreadableFileException e) {
            return refuse(e.getMessage());
        }
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("token") String token) {
        Optional<byte[]> content = uploads.find(token);
        if (content.isEmpty()) {
            return refuse(reader.texts().problem_gone());
        }
        Intake intake = read(content.get());
        Difference difference = deployments.save(intake.deployments());
        uploads.drop(token);
        return Pages.page(200, Templates.done(difference));
    }

    private Intake read(byte[] content) {
        return new CsvIntake(rulesets.base().source().vocabulary()).read(content);
    }

    private static Response refuse(String sentence) {
        return Pages.page(422, Templates.form(List.of(sentence)));
    }
}
