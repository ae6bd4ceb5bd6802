package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.lacuna.digest.Digest;
import org.lacuna.digest.Digester;
import org.lacuna.digest.Questioner;
import org.lacuna.digest.Questionnaire;
import org.lacuna.digest.Room;

/**
 * The report of one country in short, as pages and as files. Everywhere {@code language} is that of the form (without it, the
 * reader's), and {@code paper} is {@code a4} or {@code letter}.
 */
@Path("/countries/{country}")
public class ShortFormResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance brief(Digest digest);

        static native TemplateInstance factSheet(Digest digest);

        static native TemplateInstance openQuestions(Questionnaire questions);
    }

    private final Shown shown;
    private final ShortPdf pdf;
    private final CountryPress press;
    private final Reader reader;

    ShortFormResource(Shown shown, ShortPdf pdf, CountryPress press, Reader reader) {
        this.shown = shown;
        this.pdf = pdf;
        this.press = press;
        this.reader = reader;
    }

    @GET
    @Path("brief")
    @PermitAll
    public TemplateInstance brief(@PathParam("country") String country, @QueryParam("language") String language) {
        return Templates.brief(digest(country, language, Room.BRIEF.get(0)));
    }

    @GET
    @Path("brief.{format: pdf|odt}")
    @PermitAll
    public Response brief(@PathParam("country") String country, @PathParam("format") String format,
            @QueryParam("language") String language, @QueryParam("paper") @DefaultValue("a4") String paper) {
        return press.answer(country, "brief", format, language, paper, pdf::brief);
    }

    @GET
    @Path("fact-sheet")
    @PermitAll
    public TemplateInstance factSheet(@PathParam("country") String country, @QueryParam("language") String language) {
        return Templates.factSheet(digest(country, language, Room.FACT_SHEET.get(0)));
    }

    @GET
    @Path("fact-sheet.{format: pdf|odt}")
    @PermitAll
    public Response factSheet(@PathParam("country") String country, @PathParam("format") String format,
            @QueryParam("language") String language, @QueryParam("paper") @DefaultValue("a4") String paper) {
        return press.answer(country, "fact-sheet", format, language, paper, pdf::factSheet);
    }

    @GET
    @Path("open-questions")
    @PermitAll
    public TemplateInstance openQuestions(@PathParam("country") String country, @QueryParam("language") String language) {
        reader.ask(language);
        CountryView view = shown.get(country);
        return Templates.openQuestions(Questioner.ask(view.print(reader.language()), view.words(reader.language())));
    }

    @GET
    @Path("open-questions.{format: pdf|odt}")
    @PermitAll
    public Response openQuestions(@PathParam("country") String country, @PathParam("format") String format,
            @QueryParam("language") String language, @QueryParam("paper") @DefaultValue("a4") String paper) {
        return press.answer(country, "open-questions", format, language, paper, pdf::openQuestions);
    }

    private Digest digest(String country, String language, Room room) {
        reader.ask(language);
        CountryView view = shown.get(country);
        return Digester.digest(view.print(reader.language()), view.words(reader.language()), room);
    }
}
