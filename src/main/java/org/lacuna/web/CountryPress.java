package org.lacuna.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Files about one country, of what its reader gets to see. */
@RequestScoped
class CountryPress {

    interface Drawing {
        byte[] draw(CountryView view, PrintJob job);
    }

    private final Shown shown;
    private final Reader reader;
    private final Drawings drawings;

    CountryPress(Shown shown, Reader reader, Drawings drawings) {
        this.shown = shown;
        this.reader = reader;
        this.drawings = drawings;
    }

    /**
     * @param form what is printed; empty = the report
     * @param format {@code pdf} or {@code odt}
     * @param language of the file; null = the reader's
     * @param paper {@code a4} or {@code letter}
     */
    Response answer(String country, String form, String format, String language, String paper, Drawing drawing) {
        reader.ask(language);
        CountryView view = shown.get(country);
        List<String> editions = view.line().map(line -> List.of(line.key())).orElse(List.of());
        PrintJob job = new PrintJob(editions, form, PrintFormat.of(format), reader.language(), PdfFiles.paper(paper));
        return job.format().answer(drawings.get(job, () -> drawing.draw(view, job)),
                form.isEmpty() ? country : country + "-" + form, reader.language());
    }
}
