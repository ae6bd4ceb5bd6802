package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private final Reports reports;
    private final Press press;

    ShortPdf(Reports reports, Press press) {
        this.reports = reports;
        this.press = press;
    }

    /** On two sheets. */
    byte[] brief(CountryView view, PrintJob job) {
        return brief(view.print(job.language()), view.words(job.language()), job);
    }

    byte[] brief(PrintReport print, Ruleset words, PrintJob job) {
        return fit(2, Room.BRIEF, job, room -> draw(
                Templates.brief(new DigestPage(Digester.digest(print, words, room), job.language())), print, job));
    }

    /** On one sheet. */
    byte[] factSheet(CountryView view, PrintJob job) {
        return factSheet(view.print(job.language()), view.words(job.language()), job);
    }

    byte[] factSheet(PrintReport print, Ruleset words, PrintJob job) {
        return fit(1, Room.FACT_SHEET, job, room -> draw(
                Templates.factSheet(new DigestPage(Digester.digest(print, words, room), job.language())), print, job));
    }

    byte[] openQuestions(CountryView view, PrintJob job) {
        return openQuestions(view.print(job.language()), view.words(job.language()), job);
    }

    byte[] openQuestions(PrintReport print, Ruleset words, PrintJob job) {
        return draw(Templates.openQuestions(new QuestionsPage(Questioner.ask(print, words), job.language())), print, job);
    }

    /** On two sheets; empty if there is nothing on file about the bill's country. */
    Optional<byte[]> bill(Bill bill, String language, Paper paper) {
        PrintJob job = new PrintJob(List.of(), "bill", PrintFormat.PDF, language, paper);
        return reports.bill(bill, language).map(report -> fit(2, List.of(0, 1, 2, SMALLEST), job,
                step -> draw(Templates.bill(new BillPage(report, publisher(bill, language), step, language)), report.asOf(),
                        job)));
    }

    private String publisher(Bill bill, String language) {
        return reports.ruleset(bill.country()).orElseThrow().in(language).about().publisher();
    }

    /**
     * The first that fits; the last if none does, since nothing may be lost. Text to go on editing has no sheets yet: there it
     * is the first.
     */
    private static <T> byte[] fit(int sheets, List<T> sizes, PrintJob job, Function<T, byte[]> writer) {
        byte[] file = writer.apply(sizes.get(0));
        for (T size : sizes.subList(1, sizes.size())) {
            if (job.format() == PrintFormat.ODT || Pdf.sheets(file) <= sheets) {
                return file;
            }
            file = writer.apply(size);
        }
        return file;
    }

    private byte[] draw(TemplateInstance page, PrintReport print, PrintJob job) {
        return draw(page, print.report().asOf(), job);
    }

    private byte[] draw(TemplateInstance page, LocalDate day, PrintJob job) {
        return press.draw(job.format(), PdfFiles.xhtml(page, job.language()), day, job.paper(), Map.of());
    }
}
