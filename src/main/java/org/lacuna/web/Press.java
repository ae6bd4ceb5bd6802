package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.output.Sketch;
import org.lacuna.output.odt.Odt;

/** Draws printed pages in the format that is asked for. */
@ApplicationScoped
public class Press {

    private final Pdf pdf;
    private final Odt odt;

    Press(Pdf pdf, Odt odt) {
        this.pdf = pdf;
        this.odt = odt;
    }

    /**
     * @param day stands as the date of creation
     * @param pictures that the page shows, by name
     */
    byte[] draw(PrintFormat format, String xhtml, LocalDate day, Paper paper, Map<String, Sketch> pictures) {
        return format == PrintFormat.PDF ? pdf.write(xhtml, day, paper, pictures) : odt.write(xhtml, day, paper, pictures);
    }
}
