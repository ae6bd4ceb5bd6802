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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.context.ContextFact;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.CountryReport;
import org.lacuna.report.ReformReport;
import org.lacuna.ruleset.language.Pin;

/** The printable report of one country, as a page and as a file. */
@Path("/countries/{country}")
public class ReportResource {

    /**
     * @param path the order in which to close gaps
     * @param context that no score counts
     * @param drawn the day the page was asked for
     * @param notFor what the scores must not be used for
     * @param since what has changed since the edition before; empty if none was published
     */
    record ReportPage(CountryReport report, Pin pin, List<ReformReport> path, List<ContextFact> context, LocalDate drawn,
            String notFor, Optional<ChangeReport> since) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ReportPage page);
    }

    private final Shown shown;
    private final ReportPdf pdf;
    private final CountryPress press;
    private final Reader reader;
    private final Clock clock;

    ReportResource(Shown shown, ReportPdf pdf, CountryPress press, Reader reader, Clock clock) {
        this.shown = shown;
        this.pdf = pdf;
        this.press = press;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param language of the report; without it, the reader's */
    @GET
    @Path("report")
    @PermitAll
    public TemplateInstance show(@PathParam("country") String country, @QueryParam("language") String language) {
        reader.ask(language);
        CountryView view = shown.get(country);
        String words = reader.language();
        return Templates.show(new ReportPage(view.file().report(words), view.pin(), view.file().reformPath(words),
                view.context(), LocalDate.now(clock), view.pin().require().in(words).about().notFor(), view.change(words)));
    }

    /**
     * @param language of the report; without it, the reader's
     * @param paper {@code a4} or {@code letter}
     */
    @GET
    @Path("report.{format: pdf|odt}")
    @PermitAll
    public Response file(@PathParam("country") String country, @PathParam("format") String format,
            @QueryParam("language") String language, @QueryParam("paper") @DefaultValue("a4") String paper) {
        return press.answer(country, "", format, language, paper, pdf::write);
    }
}
