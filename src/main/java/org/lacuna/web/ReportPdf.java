package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.report.print.PrintReport;

/** A country's report on paper. */
@ApplicationScoped
public class ReportPdf {

    /**
     * @param lacuna version of the program
     * @param letter whether the paper is North America's
     */
    record PdfPage(PrintReport print, String language, String lacuna, boolean letter) {
    }

    @CheckedTemplate(basePath = "ReportResource")
    static class Templates {
        static native TemplateInstance pdf(PdfPage page);
    }

    private final Reports reports;
    private final Pdf pdf;
    private final String version;

    ReportPdf(Reports reports, Pdf pdf,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.reports = reports;
        this.pdf = pdf;
        this.version = version;
    }

    /** @return empty if there is nothing on file about the country */
    public Optional<byte[]> find(String country, String language, Paper paper) {
        return print(country, language).map(print -> write(print, language, paper));
    }

    byte[] write(PrintReport print, String language, Paper paper) {
        return pdf.write(xhtml(print, language, paper), print.report().asOf(), paper);
    }

    Optional<PrintReport> print(String country, String language) {
        return reports.print(country, language);
    }

    String xhtml(PrintReport print, String language, Paper paper) {
        return PdfFiles.xhtml(Templates.pdf(new PdfPage(print, language, version, paper == Paper.LETTER)), language);
    }
}
