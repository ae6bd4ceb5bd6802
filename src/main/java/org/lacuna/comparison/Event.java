package org.lacuna.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.comparison.Comparison.Named;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.PartialDate;
import org.lacuna.report.TimeLineReport;
import org.lacuna.report.TimeLineReport.Rule;

/**
 * A rule that came into force or ended, or a system that began.
 *
 * @param when as precise as known: a year, a month or a day
 * @param first the first day that may mean
 * @param toCome whether all days that it may mean lie after the one that the answers judge
 * @param planned the day was only intended
 * @param rule empty for a system
 * @param system empty for a rule
 */
public record Event(String when, LocalDate first, String country, boolean toCome, boolean planned, Optional<Rule> rule,
        Optional<Named> system) {

    private static final Comparator<Event> TIME = Comparator.comparing(Event::first).thenComparing(Event::country)
            .thenComparing(e -> e.system().isPresent());

    /** In order of time; systems of unknown start are none. */
    static List<Event> of(List<Compared> countries) {
        List<Event> events = new ArrayList<>();
        for (Compared country : countries) {
            for (TimeLineReport.Day day : country.line().days()) {
                day.rules().forEach(r -> events.add(new Event(day.day().toString(), day.day(), country.country(),
                        day.toCome(), false, Optional.of(r), Optional.empty())));
            }
            country.report().deployments().forEach(d -> start(d.deployment())
                    .ifPresent(date -> events.add(system(country, d.deployment(), date))));
        }
        events.sort(TIME);
        return events;
    }

    static Optional<PartialDate> start(Deployment system) {
        return PartialDate.find(system.history().start());
    }

    private static Event system(Compared country, Deployment system, PartialDate start) {
        return new Event(system.history().start().replaceAll(" .*", ""), start.first(), country.country(),
                start.first().isAfter(country.report().asOf()), start.planned(), Optional.empty(),
                Optional.of(new Named(system.id(), system.name())));
    }
}
