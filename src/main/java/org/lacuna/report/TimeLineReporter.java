package org.lacuna.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.change.TimeLine;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.TimeLineReport.Day;
import org.lacuna.report.TimeLineReport.Moved;
import org.lacuna.report.TimeLineReport.Named;
import org.lacuna.report.TimeLineReport.Rule;
import org.lacuna.report.TimeLineReport.Start;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

/** Writes a time line. */
public final class TimeLineReporter {

    private final Ruleset words;

    /** @param words the ruleset in the language of the report */
    public TimeLineReporter(Ruleset words) {
        this.words = words;
    }

    /** @param records of the country, for the names of systems */
    public TimeLineReport report(AnswerSheet sheet, TimeLine line, List<Deployment> records) {
        List<Day> days = new ArrayList<>();
        List<DomainScore> before = line.before();
        for (TimeLine.Day day : line.days()) {
            days.add(day(day, before, line.asOf()));
            before = day.coverage();
        }
        return new TimeLineReport(sheet.country(), sheet.id(), line.asOf(), days,
                line.undated().stream().map(this::criterion).toList(),
                records.stream().filter(d -> line.withoutStart().contains(d.id()))
                        .map(d -> new Named(d.id(), d.name())).toList());
    }

    private Day day(TimeLine.Day day, List<DomainScore> before, LocalDate asOf) {
        return new Day(day.day(), day.day().equals(asOf), day.day().isAfter(asOf), day.known(),
                day.rules().stream().map(this::rule).toList(),
                IntStream.range(0, before.size()).mapToObj(i -> moved(before.get(i), day.coverage().get(i))).toList(),
                day.systems().stream().map(TimeLineReporter::start).toList());
    }

    private Rule rule(TimeLine.Rule rule) {
        return new Rule(rule.evidence().instrument(), rule.evidence().provision(), rule.evidence().link(), rule.began(),
                rule.criteria().stream().map(this::criterion).toList());
    }

    private Named criterion(String id) {
        return new Named(id, words.criterion(id).title());
    }

    private Moved moved(DomainScore before, DomainScore after) {
        String id = after.domain().id();
        return new Moved(id, words.domains().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow().title(),
                before.general().map(Points::of), after.general().map(Points::of), before.weakest().map(Points::of),
                after.weakest().map(Points::of));
    }

    private static Start start(TimeLine.Start start) {
        return new Start(start.deployment().id(), start.deployment().name(), start.deployment().history().start(),
                start.date().planned(), start.certain());
    }
}
