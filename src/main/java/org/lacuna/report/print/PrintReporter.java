package org.lacuna.report.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerState;
import org.lacuna.context.ContextFact;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.CountryReport;
import org.lacuna.report.FindingReport;
import org.lacuna.report.ReformReport;
import org.lacuna.report.print.PrintReport.Answers;
import org.lacuna.report.print.PrintReport.GroupWeight;
import org.lacuna.report.print.PrintReport.Part;
import org.lacuna.report.print.PrintReport.States;
import org.lacuna.report.print.PrintReport.Weights;
import org.lacuna.ruleset.Ruleset;

/** Makes a country's report ready to print. */
public final class PrintReporter {

    static final int PRIORITIES = 10;

    /** A table stays on one sheet. Much longer ones would leave the sheet before them half empty. */
    static final int ROWS = 6;
    /** Rows of long texts. */
    static final int LONG_ROWS = 4;

    /** More systems than this nobody reads one by one: those that are alike share a line, and lines fill sheets. */
    public static final int MANY = 60;

    private final Ruleset words;

    /** @param words the ruleset in the language of the report */
    public PrintReporter(Ruleset words) {
        this.words = words;
    }

    /**
     * @param path reform path of the same country
     * @param context of the same country
     */
    public PrintReport print(CountryReport report, List<ReformReport> path, List<ContextFact> context) {
        return print(report, path, context, Optional.empty());
    }

    /**
     * @param path reform path of the same country
     * @param context of the same country
     * @param since what has changed since the edition before
     */
    public PrintReport print(CountryReport report, List<ReformReport> path, List<ContextFact> context,
            Optional<ChangeReport> since) {
        return new PrintReport(report, words.about(), states(report), KeyFact.of(report),
                report.gaps().stream().limit(PRIORITIES).map(g -> Priority.of(g, report)).toList(),
                numbered(report.gaps().stream().skip(PRIORITIES).toList(), PRIORITIES + 1, ROWS).toList(),
                sheets(report.deployments(), ROWS), parts(report.papers(), LONG_ROWS), PrintMatrix.of(report.matrix()),
                numbered(Flow.of(report, words), LONG_ROWS).toList(), parts(Safeguard.of(report, words), ROWS),
                numbered(path, LONG_ROWS).toList(),
                report.findings().stream().map(s -> Section.of(s, words)).toList(),
                report.findings().stream().flatMap(PrintReporter::answers).toList(), weights(), parts(context, LONG_ROWS),
                SourceList.of(report, context), since);
    }

    /** In parts, or where so many follow each other that sheets fill up anyway, in one a sheet. */
    private static <T> List<List<T>> sheets(List<T> list, int size) {
        return parts(list, list.size() > MANY ? 3 * size : size);
    }

    /** The list cut into as few parts as that size allows, of as equal a length as can be. */
    public static <T> List<List<T>> parts(List<T> list, int size) {
        int count = (list.size() + size - 1) / size;
        return IntStream.range(0, count)
                .mapToObj(i -> List.copyOf(list.subList(list.size() * i / count, list.size() * (i + 1) / count))).toList();
    }

    private static States states(CountryReport report) {
        List<FindingReport> all = report.findings().stream().flatMap(s -> s.findings().stream()).toList();
        long unanswered = all.stream().filter(f -> !Section.isAnswered(f)).count();
        long unknown = count(all, AnswerState.UNKNOWN);
        long notApplicable = count(all, AnswerState.NOT_APPLICABLE);
        return new States(all.size(), all.size() - unanswered - unknown - notApplicable, unknown, notApplicable, unanswered);
    }

    private static long count(List<FindingReport> all, AnswerState state) {
        return all.stream().filter(f -> f.answer().filter(a -> a.state() == state).isPresent()).count();
    }

    private static Stream<Answers> answers(FindingReport.Section section) {
        return numbered(section.findings(), ROWS)
                .map(p -> new Answers(section.title(), p.first(), section.findings().size(), p.rows()));
    }

    private static <T> Stream<Part<T>> numbered(List<T> list, int size) {
        return numbered(list, 1, size);
    }

    /** @param from number of the first */
    private static <T> Stream<Part<T>> numbered(List<T> list, int from, int size) {
        int[] first = { from };
        return parts(list, size).stream().map(rows -> {
            Part<T> part = new Part<>(first[0], rows);
            first[0] += rows.size();
            return part;
        });
    }

    private List<Weights> weights() {
        return words.domains().stream().map(d -> new Weights(d.title(), d.groups().entrySet().stream()
                .map(e -> new GroupWeight(words.group(e.getKey()).title(), e.getValue())).toList())).toList();
    }
}
