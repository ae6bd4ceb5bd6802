package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.report.FindingReport.Section;
import org.lacuna.review.EditionState;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.EditionStore;

/** All answers of one group, to check them. */
@Path("/assessments/{id}/check/{group}")
public class CheckResource {

    /** @param reviewed whether reviewers have begun, or are about to */
    record CheckPage(AnswerSheet sheet, Section section, boolean reviewed) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CheckPage page);
    }

    private final AssessmentStore assessments;
    private final EditionStore editions;
    private final Reports reports;
    private final Reader reader;

    CheckResource(AssessmentStore assessments, EditionStore editions, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.editions = editions;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @PathParam("group") String group) {
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        Section section = reports.section(sheet, group, reader.language()).orElseThrow(NotFoundException::new);
        return Templates.show(new CheckPage(sheet, section,
                !editions.find(id).orElseThrow(NotFoundException::new).state().equals(EditionState.DRAFT)));
    }
}
