package org.lacuna.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.output.Pdf.Paper;

/** Countries side by side as a file to print or to go on editing. */
@Path("/compare.{format: pdf|odt}")
public class ComparePdfResource {

    private static final int LONGEST = 80;

    private final CompareResource page;
    private final Comparisons comparisons;
    private final RegionPdf pdf;
    private final Drawings drawings;
    private final Reader reader;

    ComparePdfResource(CompareResource page, Comparisons comparisons, RegionPdf pdf, Drawings drawings, Reader reader) {
        this.page = page;
        this.comparisons = comparisons;
        this.pdf = pdf;
        this.drawings = drawings;
        this.reader = reader;
    }

    /**
     * @param language of the report; without it, the reader's
     * @param paper {@code a4} or {@code letter}
     * @param title of the report, at most {@value #LONGEST} letters; without it, what the countries have in common. Not of
     *        published editions: under them stands what those say who published them
     */
    @GET
    @PermitAll
    public Response show(@PathParam("format") String format, @RestQuery List<String> country,
            @QueryParam("language") String language, @QueryParam("paper") @DefaultValue("a4") String paper,
            @QueryParam("title") @DefaultValue("") String title) {
        reader.ask(language);
        Paper sheet = PdfFiles.paper(paper);
        String wanted = title.replaceAll("\\p{C}", " ").strip();
        int letters = wanted.codePointCount(0, wanted.length());
        List<String> problems = letters <= LONGEST ? List.of()
                : List.of(reader.texts(CompareTexts.class).region_title_long(letters, LONGEST));
        return page.answer(country, problems, choice -> {
            PrintJob job = new PrintJob(comparisons.editions(choice.countries()), "compare", PrintFormat.of(format),
                    reader.language(), sheet);
            byte[] file = drawings.get(job,
                    () -> pdf.write(choice, job.editions().isEmpty() ? wanted : "", job.format(), sheet));
            return job.format().answer(file, String.join("-", choice.countries()).toLowerCase(Locale.ROOT), reader.language());
        });
    }
}
