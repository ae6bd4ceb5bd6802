package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Confidence;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;

/** The questionnaire of an assessment on paper, blank. */
@Path("/assessments/{id}/booklet.pdf")
public class BookletResource {

    record BookletPage(AnswerSheet sheet, Ruleset ruleset, String language) {

        public String shortFingerprint() {
            return Fingerprint.shown(ruleset.fingerprint());
        }

        public List<Operator> operators() {
            return List.of(Operator.values());
        }

        public List<Confidence> confidences() {
            return List.of(Confidence.values());
        }

        public long questions() {
            return ruleset.criteria().count();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pdf(BookletPage page);
    }

    private final AssessmentStore assessments;
    private final Reports reports;
    private final Pdf pdf;
    private final Reader reader;

    BookletResource(AssessmentStore assessments, Reports reports, Pdf pdf, Reader reader) {
        this.assessments = assessments;
        this.reports = reports;
        this.pdf = pdf;
        this.reader = reader;
    }

    /**
     * @param language of the booklet; without it, the reader's
     * @param paper {@code a4} or {@code letter}
     */
    @GET
    @RolesAllowed(Roles.READER)
    @Produces("application/pdf")
    public Response booklet(@PathParam("id") String id, @QueryParam("language") String language,
            @QueryParam("paper") @DefaultValue("a4") String paper) {
        reader.ask(language);
        Paper on = PdfFiles.paper(paper);
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        Ruleset ruleset = reports.words(sheet, reader.language());
        String xhtml = PdfFiles.xhtml(Templates.pdf(new BookletPage(sheet, ruleset, reader.language())), reader.language());
        return PdfFiles.answer(pdf.write(xhtml, sheet.asOf(), on), "booklet-" + id.toLowerCase(Locale.ROOT),
                reader.language());
    }
}
