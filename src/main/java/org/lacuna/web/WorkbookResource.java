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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;
import org.lacuna.store.Uploads;
import org.lacuna.store.Uploads.Upload;

/** A questionnaire that was filled in away from the net comes back. */
@Path("/assessments/{id}/workbook")
public class WorkbookResource {

    /**
     * @param upload empty = nothing was brought
     * @param plan empty if the file is refused
     * @param refused why; else empty
     * @param saved how many answers were kept just now
     * @param moved whether an answer was changed between the look and the word
     */
    record CheckPage(AnswerSheet sheet, Optional<Upload> upload, Optional<WorkbookPlan> plan, String refused,
            Optional<String> saved, boolean moved) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance check(CheckPage page);
    }

    private final AssessmentStore assessments;
    private final WorkbookDesk desk;
    private final Uploads uploads;
    private final Reader reader;

    WorkbookResource(AssessmentStore assessments, WorkbookDesk desk, Uploads uploads, Reader reader) {
        this.assessments = assessments;
        this.desk = desk;
        this.uploads = uploads;
        this.reader = reader;
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("id") String id, @RestForm FileUpload file) {
        AnswerSheet sheet = sheet(id);
        assessments.refuseIfFrozen(id);
        if (file == null || file.fileName().isEmpty()) {
            return refuse(sheet, Optional.empty(), reader.texts().problem_no_file());
        }
        return there(id, uploads.keep(file.uploadedFile(), file.fileName()), "");
    }

    /** What would change. */
    @GET
    @Path("{token}")
    @RolesAllowed(Roles.ASSESSOR)
    public Response check(@PathParam("id") String id, @PathParam("token") String token, @RestQuery Optional<String> saved) {
        AnswerSheet sheet = sheet(id);
        Upload upload = find(token);
        try {
            return page(200, sheet, upload, plan(sheet, upload), saved.filter(s -> s.matches("[0-9]{1,6}")), false);
        } catch (UnreadableFileException e) {
            return refuse(sheet, Optional.of(upload), e.getMessage());
        }
    }

    /**
     * Keeps it.
     *
     * @param plan fingerprint of what the person has seen
     */
    @POST
    @Path("{token}")
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") String id, @PathParam("token") String token, @RestForm String plan) {
        AnswerSheet sheet = sheet(id);
        Upload upload = find(token);
        try {
            WorkbookPlan now = plan(sheet, upload);
            if (!now.isReady() || !now.fingerprint().equals(plan)) {
                return page(409, sheet, upload, now, Optional.empty(), true);
            }
            desk.keep(sheet, now, new Signed(reader.who(), reader.texts(WorkbookTexts.class).log_reason()));
            return there(id, upload, "?saved=" + now.steps().size());
        } catch (WorkbookDesk.MovedException e) {
            AnswerSheet moved = sheet(id);
            return page(409, moved, upload, plan(moved, upload), Optional.empty(), true);
        } catch (UnreadableFileException e) {
            return refuse(sheet, Optional.of(upload), e.getMessage());
        }
    }

    private WorkbookPlan plan(AnswerSheet sheet, Upload upload) {
        return desk.plan(sheet, upload.file(), upload.name(), reader.language());
    }

    private static Response page(int status, AnswerSheet sheet, Upload upload, WorkbookPlan plan, Optional<String> saved,
            boolean moved) {
        return Pages.page(status,
                Templates.check(new CheckPage(sheet, Optional.of(upload), Optional.of(plan), "", saved, moved)));
    }

    private static Response refuse(AnswerSheet sheet, Optional<Upload> upload, String why) {
        return Pages.page(422, Templates.check(new CheckPage(sheet, upload, Optional.empty(), why, Optional.empty(), false)));
    }

    private static Response there(String id, Upload upload, String query) {
        return Response.seeOther(URI.create("/assessments/" + id + "/workbook/" + upload.token() + query)).build();
    }

    private Upload find(String token) {
        return uploads.find(token).orElseThrow(NotFoundException::new);
    }

    private AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
