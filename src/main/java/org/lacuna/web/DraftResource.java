package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.store.AssessmentStore;

/** What the script sends while somebody types on the page of a question. */
@Path("/assessments/{id}/{criterion}/draft")
public class DraftResource {

    private final AssessmentStore assessments;
    private final AnswerDesk desk;
    private final Reports reports;
    private final Reader reader;

    DraftResource(AssessmentStore assessments, AnswerDesk desk, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.desk = desk;
        this.reports = reports;
        this.reader = reader;
    }

    /**
     * Keeps a draft of the person who types, beside those of others. What says no more than the answer on file is none.
     *
     * @throws org.lacuna.store.FrozenException if the edition is published
     */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") String id, @PathParam("criterion") String criterion,
            MultivaluedMap<String, String> sent) {
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        reports.pin(sheet).require().source().find(criterion).orElseThrow(NotFoundException::new);
        assessments.refuseIfFrozen(id);
        AnswerForm form = AnswerForm.of(sent);
        if (form.says(AnswerForm.of(sheet.find(criterion, form.whom()), form.whom(), form.seenVersion()))) {
            desk.drop(desk.shelf(id), criterion, form.whom(), reader.who());
        } else {
            desk.keepDraft(id, criterion, form, reader.who());
        }
        return Response.noContent().build();
    }
}
