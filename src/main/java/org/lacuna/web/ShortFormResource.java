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
import org.lacuna.access.Roles;
import org.lacuna.digest.Digest;
import org.lacuna.digest.Questionnaire;
import org.lacuna.digest.Room;

/**
 * The report of one country in short, as pages and as files. Everywhere {@code language} is that of the form (without it, the
 * reader's), and {@code paper} is {@code a4} or {@code letter}.
 */
@Path("/countries/{country}")
public class ShortFormResource {

    private static final String PDF = "application/pdf";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance brief(Digest digest);

        static native TemplateInstance factSheet(Digest digest);

        static native TemplateInstance openQuestions(Questionnaire questions);
    }

    private final ShortForms forms;
    private final ShortPdf pdf;
    private final Reader reader;

    ShortFormResource(ShortForms forms, ShortPdf pdf, Reader reader) {
        this.forms = forms;
        this.pdf = pdf;
        this.reader = reader;
    }

    @GET
    @Path("brief")
    @RolesAllowed(Roles.READER)
    public TemplateInstance brief(@PathParam("country") String country, @QueryParam("language") String language) {
        return Templates.brief(digest(country, language, Room.BRIEF.get(0)));
    }

    @GET
    @Path("brief.pdf")
    @RolesAllowed(Roles.READER)
    @Produces(PDF)
    public Response briefPdf(@PathParam("country") String country, @QueryParam("language") String language,
            @QueryParam("paper") @DefaultValue("a4") String paper) {
        reader.ask(language);
        return file(pdf.brief(country, reader.language(), PdfFiles.paper(paper)).orElseThrow(NotFoundException::new),
                country + "-brief");
    }

    @GET
    @Path("fact-sheet")
    @RolesAllowed(Roles.READER)
    public TemplateInstance factSheet(@PathParam("country") String country, @QueryParam("language") String language) {
        return Templates.factSheet(digest(country, language, Room.FACT_SHEET.get(0)));
    }

    @GET
    @Path("fact-sheet.pdf")
    @RolesAllowed(Roles.READER)
    @Produces(PDF)
    public Response factSheetPdf(@PathParam("country") String country, @QueryParam("language") String language,
            @QueryParam("paper") @DefaultValue("a4") String paper) {
        reader.ask(language);
        return file(pdf.factSheet(country, reader.language(), PdfFiles.paper(paper)).orElseThrow(NotFoundException::new),
                country + "-fact-sheet");
    }

    @GET
    @Path("open-questions")
    @RolesAllowed(Roles.READER)
    public TemplateInstance openQuestions(@PathParam("country") String country, @QueryParam("language") String language) {
        reader.ask(language);
        return Templates.openQuestions(forms.questions(country, reader.language()).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("open-questions.pdf")
    @RolesAllowed(Roles.READER)
    @Produces(PDF)
    public Response openQuestionsPdf(@PathParam("country") String country, @QueryParam("language") String language,
            @QueryParam("paper") @DefaultValue("a4") String paper) {
        reader.ask(language);
        return file(pdf.openQuestions(country, reader.language(), PdfFiles.paper(paper)).orElseThrow(NotFoundException::new),
                country + "-open-questions");
    }

    private Digest digest(String country, String language, Room room) {
        reader.ask(language);
        return forms.digest(country, reader.language(), room).orElseThrow(NotFoundException::new);
    }

    private Response file(byte[] file, String name) {
        return PdfFiles.answer(file, name, reader.language());
    }
}
