package org.lacuna.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.PartialDate;
import org.lacuna.scoring.CountryScore.DomainScore;

/**
 * Coverage along the days on which rules of one sheet came into force or ended, and the systems that began between them.
 * It counts the rules on the sheet and no others: what an older rule gave that a newer one has replaced is not on it.
 *
 * @param asOf the day the sheet judges; the last of the days if no rule is dated later
 * @param before coverage on the day before the first of the days
 * @param days in order of time
 * @param undated criteria with an answer that rests on a rule of unknown first day. Before the day on which it is first
 *        known to stand it may have stood or not, so it counts from nothing to what it gives
 * @param withoutStart ids of systems of which no source says when they began
 */
public record TimeLine(LocalDate asOf, List<DomainScore> before, List<Day> days, List<String> undated,
        List<String> withoutStart) {

    public TimeLine {
        before = List.copyOf(before);
        days = List.copyOf(days);
        undated = List.copyOf(undated);
        withoutStart = List.copyOf(withoutStart);
    }

    /**
     * One day.
     *
     * @param rules that began or ended; none on the day the sheet judges, unless it is one of those days too
     * @param known whether rules of unknown first day are first known to stand on this day, so that ranges narrow
     * @param coverage from this day on
     * @param systems that began since the day before this in the list, or perhaps did
     */
    public record Day(LocalDate day, List<Rule> rules, boolean known, List<DomainScore> coverage, List<Start> systems) {

        public Day {
            rules = List.copyOf(rules);
            coverage = List.copyOf(coverage);
            systems = List.copyOf(systems);
        }
    }

    /**
     * A rule that began or ended.
     *
     * @param criteria those whose answers rest on it
     */
    public record Rule(Evidence evidence, boolean began, List<String> criteria) {

        public Rule {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A system on the line.
     *
     * @param certain false = the source is less precise than the line, so it may have begun before or after too
     */
    public record Start(Deployment deployment, PartialDate date, boolean certain) {
    }

    /** The day that the sheet judges. */
    public Optional<Day> judged() {
        return days.stream().filter(d -> d.day().equals(asOf)).findFirst();
    }
}
