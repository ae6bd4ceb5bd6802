package org.lacuna.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Coverage of one country along the dates of its rules, in print order.
 *
 * @param days in order of time; the day that the answers judge is one of them
 * @param undated criteria that rest on rules of unknown first day
 * @param withoutStart systems of which no source says when they began
 * @param changes from each assessment of the country to the next; none if there is but one
 */
public record TimeLineReport(String country, String assessment, LocalDate asOf, List<Day> days,
        List<Named> undated, List<Named> withoutStart, List<ChangeReport> changes) {

    public TimeLineReport {
        days = List.copyOf(days);
        undated = List.copyOf(undated);
        withoutStart = List.copyOf(withoutStart);
        changes = List.copyOf(changes);
    }

    TimeLineReport(String country, String assessment, LocalDate asOf, List<Day> days, List<Named> undated,
            List<Named> withoutStart) {
        this(country, assessment, asOf, days, undated, withoutStart, List.of());
    }

    public TimeLineReport with(List<ChangeReport> moved) {
        return new TimeLineReport(country, assessment, asOf, days, undated, withoutStart, moved);
    }

    /**
     * One day.
     *
     * @param judged whether it is the day that the answers judge
     * @param toCome whether it lies after that day
     * @param known whether rules of unknown first day are first known to stand on it
     * @param systems that began since the day before in the list, or perhaps did
     */
    public record Day(LocalDate day, boolean judged, boolean toCome, boolean known, List<Rule> rules,
            List<Moved> domains, List<Start> systems) {
    }

    /** A rule that began or ended. */
    public record Rule(String instrument, String provision, String link, boolean began, List<Named> criteria) {
    }

    /** Coverage before and from the day; empty where the domain applies to no operator. */
    public record Moved(String id, String title, Optional<Points> generalBefore, Optional<Points> general,
            Optional<Points> weakestBefore, Optional<Points> weakest) {

        public boolean isStill() {
            return generalBefore.equals(general) && weakestBefore.equals(weakest);
        }
    }

    /** @param start as the source gives it */
    public record Start(String id, String name, String start, boolean planned, boolean certain) {
    }

    /** A criterion or a system. */
    public record Named(String id, String title) {
    }
}
