package org.lacuna.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.lacuna.output.Pdf.Paper;

/** How PDF files are asked for, drawn and answered, whatever is in them. */
final class PdfFiles {

    private PdfFiles() {
    }

    /** @throws NotFoundException if there is no such paper */
    static Paper paper(String name) {
        return Paper.find(name).orElseThrow(NotFoundException::new);
    }

    /** What is to be printed, in that language. */
    static String xhtml(TemplateInstance page, String language) {
        return page.setLocale(Locale.forLanguageTag(language)).render();
    }

    /** @param name of the file, without {@code lacuna-}, language and what stands behind the dot */
    static Response answer(byte[] file, String name, String language) {
        return PrintFormat.PDF.answer(file, name, language);
    }
}
