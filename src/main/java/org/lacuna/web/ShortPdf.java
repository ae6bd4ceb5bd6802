package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lacuna.assessment.Bill;
import org.lacuna.digest.Digest;
import org.lacuna.digest.Digester;
import org.lacuna.digest.Questioner;
import org.lacuna.digest.Questionnaire;
import org.lacuna.digest.Room;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.report.bill.BillReport;
import org.lacuna.report.print.PrintReport;
import org.lacuna.ruleset.Ruleset;

/** Short forms on paper. What has to fit on so many sheets is written smaller, then shorter, until it does. */
@ApplicationScoped
public class ShortPdf {

    private static final int SMALLEST = 3;

    record DigestPage(Digest digest, String language) {
    }

    record QuestionsPage(Questionnaire questions, String language) {
    }

    /**
     * @param publisher of the ruleset
     * @param step of letters, from 0 (large) to {@value #SMALLEST}
     */
    record BillPage(BillReport report, String publisher, int step, String language) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance brief(DigestPage page);

        static native TemplateInstance factSheet(DigestPage page);

        static native TemplateInstance openQuestions(QuestionsPage page);

        static native TemplateInstance bill(BillPage page);
    }

    private final ShortForms forms;
    private final Reports reports;
    private final Pdf pdf;

    ShortPdf(ShortForms forms, Reports reports, Pdf pdf) {
        this.forms = forms;
        this.reports = reports;
        this.pdf = pdf;
    }

    /** On two sheets; empty if there is nothing on file about the country. */
    Optional<byte[]> brief(String country, String language, Paper paper) {
        return forms.print(country, language).map(print -> brief(print, forms.words(country, language), language, paper));
    }

    byte[] brief(PrintReport print, Ruleset words, String language, Paper paper) {
        return fit(2, Room.BRIEF, room -> write(
                Templates.brief(new DigestPage(Digester.digest(print, words, room), language)), language, print, paper));
    }

    /** On one sheet; empty if there is nothing on file about the country. */
    Optional<byte[]> factSheet(String country, String language, Paper paper) {
        return forms.print(country, language)
                .map(print -> factSheet(print, forms.words(country, language), language, paper));
    }

    byte[] factSheet(PrintReport print, Ruleset words, String language, Paper paper) {
        return fit(1, Room.FACT_SHEET, room -> write(
                Templates.factSheet(new DigestPage(Digester.digest(print, words, room), language)), language, print, paper));
    }

    /** Empty if there is nothing on file about the country. */
    Optional<byte[]> openQuestions(String country, String language, Paper paper) {
        return forms.print(country, language)
                .map(print -> openQuestions(print, forms.words(country, language), language, paper));
    }

    byte[] openQuestions(PrintReport print, Ruleset words, String language, Paper paper) {
        return write(Templates.openQuestions(new QuestionsPage(Questioner.ask(print, words), language)), language, print,
                paper);
    }

    /** On two sheets; empty if there is nothing on file about the bill's country. */
    Optional<byte[]> bill(Bill bill, String language, Paper paper) {
        return reports.bill(bill, language).map(report -> fit(2, List.of(0, 1, 2, SMALLEST), step -> write(
                Templates.bill(new BillPage(report, forms.words(bill.country(), language).about().publisher(), step, language)),
                language, report.asOf(), paper)));
    }

    /** The first that fits; the last if none does, since nothing may be lost. */
    private static <T> byte[] fit(int sheets, List<T> sizes, Function<T, byte[]> writer) {
        byte[] file = writer.apply(sizes.get(0));
        for (T size : sizes.subList(1, sizes.size())) {
            if (Pdf.sheets(file) <= sheets) {
                return file;
            }
            file = writer.apply(size);
        }
        return file;
    }

    private byte[] write(TemplateInstance page, String language, PrintReport print, Paper paper) {
        return write(page, language, print.report().asOf(), paper);
    }

    private byte[] write(TemplateInstance page, String language, LocalDate day, Paper paper) {
        return pdf.write(PdfFiles.xhtml(page, language), day, paper);
    }
}
