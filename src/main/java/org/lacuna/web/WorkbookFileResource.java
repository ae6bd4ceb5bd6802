package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.output.QuestionWorkbook;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;

/** The questionnaire of an assessment as a workbook, to be filled in away from the net. */
@Path("/assessments/{id}/questions.xlsx")
public class WorkbookFileResource {

    private final AssessmentStore assessments;
    private final Reports reports;
    private final Reader reader;

    WorkbookFileResource(AssessmentStore assessments, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.reports = reports;
        this.reader = reader;
    }

    /** @param language of the workbook; without it, the reader's */
    @GET
    @RolesAllowed(Roles.READER)
    public Response workbook(@PathParam("id") String id, @QueryParam("language") String language) {
        reader.ask(language);
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        Ruleset ruleset = reports.words(sheet, reader.language());
        QuestionWorkbook.Book book = new WorkbookMaker(sheet, ruleset, assessments, WorkbookWords.in(reader.language()))
                .book(Formats.country(sheet.country(), reader.locale()));
        return Response.ok((StreamingOutput) out -> QuestionWorkbook.write(book, out))
                .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lacuna-questions-"
                        + id.toLowerCase(Locale.ROOT) + "-" + reader.language() + ".xlsx\"")
                .build();
    }
}
