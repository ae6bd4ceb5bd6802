package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.report.print.PrintReport;

/** A country's report on paper, and as text to go on editing. */
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
    private final Press press;
    private final String version;

    ReportPdf(Reports reports, Press press,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.reports = reports;
        this.press = press;
        this.version = version;
    }

    /** @return empty if there is nothing on file about the country */
    public Optional<byte[]> find(PrintFormat format, String country, String language, Paper paper) {
        return print(country, language).map(print -> write(format, print, language, paper));
    }

    byte[] write(CountryView view, PrintJob job) {
        return write(job.format(), view.print(job.language()), job.language(), job.paper());
    }

    byte[] write(PrintFormat format, PrintReport print, String language, Paper paper) {
        return press.draw(format, xhtml(print, language, paper), print.report().asOf(), paper, Map.of());
    }

    Optional<PrintReport> print(String country, String language) {
        return reports.print(country, language);
    }

    String xhtml(PrintReport print, String language, Paper paper) {
        return PdfFiles.xhtml(Templates.pdf(new PdfPage(print, language, version, paper == Paper.LETTER)), language);
    }
}
