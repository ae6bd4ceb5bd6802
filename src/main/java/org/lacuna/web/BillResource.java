package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.assessment.Bill;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.report.bill.BillReport;
import org.lacuna.store.BillStore;
import org.lacuna.web.AnswerReader.Problem;

/** Bills of one country, and what each would and would not cover. */
@Path("/countries/{country}/bills")
public class BillResource {

    private static final int LONGEST_ID = 60;

    record ListPage(String country, List<Bill> bills, BillForm form, List<Problem> problems) {
    }

    /** @param drawn the day the page was asked for */
    record BillPage(BillReport report, LocalDate drawn) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(BillPage page);

        static native TemplateInstance brief(BillPage page);
    }

    private final BillStore bills;
    private final Reports reports;
    private final ShortPdf pdf;
    private final Reader reader;
    private final Clock clock;

    BillResource(BillStore bills, Reports reports, ShortPdf pdf, Reader reader, Clock clock) {
        this.bills = bills;
        this.reports = reports;
        this.pdf = pdf;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@PathParam("country") String country) {
        reports.ruleset(country).orElseThrow(NotFoundException::new);
        return Templates.list(new ListPage(country, bills.list(country), BillForm.EMPTY, List.of()));
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("country") String country, MultivaluedMap<String, String> sent) {
        reports.ruleset(country).orElseThrow(NotFoundException::new);
        BillForm form = BillForm.of(sent);
        BillReader read = new BillReader(reader.texts(), reader.texts(BillTexts.class));
        Optional<Bill> bill = read.read(form, freeId(country, form.title()), country, List.of());
        if (bill.isEmpty() || !bills.save(bill.get(), 0)) {
            return Pages.page(422, Templates.list(new ListPage(country, bills.list(country), form, read.problems())));
        }
        return Response.seeOther(URI.create("/countries/" + country + "/bills/" + bill.get().id() + "/edit")).build();
    }

    /** Of the Latin letters and digits of the title. */
    private String freeId(String country, String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = words.substring(0, Math.min(words.length(), LONGEST_ID)).replaceAll("^-|-$", "");
        String first = id.isEmpty() ? "bill" : id;
        String free = first;
        for (int number = 2; bills.find(country, free).isPresent(); number++) {
            free = first + "-" + number;
        }
        return free;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("country") String country, @PathParam("id") String id) {
        return Templates.show(page(country, id));
    }

    /** For two sheets of paper. */
    @GET
    @Path("{id}/brief")
    @RolesAllowed(Roles.READER)
    public TemplateInstance brief(@PathParam("country") String country, @PathParam("id") String id) {
        return Templates.brief(page(country, id));
    }

    /**
     * The same as a file.
     *
     * @param language of the brief; without it, the reader's
     * @param paper {@code a4} or {@code letter}
     */
    @GET
    @Path("{id}/brief.pdf")
    @RolesAllowed(Roles.READER)
    @Produces("application/pdf")
    public Response pdf(@PathParam("country") String country, @PathParam("id") String id,
            @QueryParam("language") String language, @QueryParam("paper") @DefaultValue("a4") String paper) {
        reader.ask(language);
        Paper sheet = PdfFiles.paper(paper);
        byte[] file = bills.find(country, id).flatMap(b -> pdf.bill(b, reader.language(), sheet))
                .orElseThrow(NotFoundException::new);
        return PdfFiles.answer(file, country + "-" + id, reader.language());
    }

    /** Leads back to the bill if somebody else has changed it since. */
    @POST
    @Path("{id}/remove")
    @RolesAllowed(Roles.ASSESSOR)
    public Response remove(@PathParam("country") String country, @PathParam("id") String id, @RestForm String version) {
        bills.find(country, id).orElseThrow(NotFoundException::new);
        boolean removed = bills.remove(country, id, FormFields.version(String.valueOf(version)));
        return Response.seeOther(URI.create("/countries/" + country + "/bills" + (removed ? "" : "/" + id + "/edit"))).build();
    }

    private BillPage page(String country, String id) {
        BillReport report = bills.find(country, id).flatMap(b -> reports.bill(b, reader.language()))
                .orElseThrow(NotFoundException::new);
        return new BillPage(report, LocalDate.now(clock));
    }
}
