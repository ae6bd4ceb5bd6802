package org.lacuna.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.change.TimeLine.Day;
import org.lacuna.change.TimeLine.Rule;
import org.lacuna.change.TimeLine.Start;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.PartialDate;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** Draws the time line of one sheet. */
public final class TimeLines {

    private final AnswerSheet sheet;
    private final PastLaw past;
    private final Scorer scorer;
    private final List<Deployment> systems;

    private TimeLines(Ruleset ruleset, AnswerSheet sheet, List<Deployment> records, Ring ring) {
        this.sheet = sheet;
        this.past = new PastLaw(ruleset, sheet);
        this.scorer = new Scorer(ruleset, ring);
        this.systems = records.stream().filter(Deployment::isScored).toList();
    }

    /** @param records of the country; those that are no systems are left out */
    public static TimeLine of(Ruleset ruleset, AnswerSheet sheet, List<Deployment> records, Ring ring) {
        return new TimeLines(ruleset, sheet, records, ring).draw();
    }

    private TimeLine draw() {
        List<LocalDate> dates = List.copyOf(dates());
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate since = i == 0 ? LocalDate.MIN : dates.get(i - 1);
            // Systems that began later than the last day are on the line too.
            LocalDate until = i == dates.size() - 1 ? LocalDate.MAX : dates.get(i);
            days.add(day(dates.get(i), since, until));
        }
        return new TimeLine(sheet.asOf(), coverage(dates.get(0).minusDays(1)), days, undated(),
                systems.stream().filter(d -> start(d).isEmpty()).map(Deployment::id).toList());
    }

    /** Never empty: the day of the sheet is one of them. */
    private TreeSet<LocalDate> dates() {
        TreeSet<LocalDate> dates = new TreeSet<>(List.of(sheet.asOf()));
        rules().forEach(rule -> {
            rule.inForceFrom().ifPresent(dates::add);
            rule.inForceTo().ifPresent(last -> dates.add(last.plusDays(1)));
            if (PastLaw.isUndated(rule)) {
                dates.add(past.firstKnown(rule));
            }
        });
        return dates;
    }

    /** All that are law, as the sheet names them. */
    private List<Evidence> rules() {
        return sheet.answers().stream().flatMap(a -> a.evidence().stream()).filter(e -> !e.draft()).distinct().toList();
    }

    private Day day(LocalDate day, LocalDate since, LocalDate until) {
        boolean known = rules().stream().anyMatch(r -> PastLaw.isUndated(r) && past.firstKnown(r).equals(day));
        return new Day(day, turned(day), known, coverage(day), systems(since, until));
    }

    private List<DomainScore> coverage(LocalDate day) {
        return scorer.scoreDomains(past.on(day));
    }

    private List<Rule> turned(LocalDate day) {
        List<Rule> turned = new ArrayList<>();
        criteria().forEach((rule, criteria) -> {
            if (rule.inForceFrom().filter(day::equals).isPresent()) {
                turned.add(new Rule(rule, true, criteria));
            }
            if (rule.inForceTo().map(last -> last.plusDays(1)).filter(day::equals).isPresent()) {
                turned.add(new Rule(rule, false, criteria));
            }
        });
        return turned;
    }

    private Map<Evidence, List<String>> criteria() {
        Map<Evidence, List<String>> criteria = new LinkedHashMap<>();
        for (Answer answer : sheet.answers()) {
            for (Evidence rule : answer.evidence()) {
                List<String> known = criteria.computeIfAbsent(rule, r -> new ArrayList<>());
                if (!rule.draft() && !known.contains(answer.criterion())) {
                    known.add(answer.criterion());
                }
            }
        }
        criteria.keySet().removeIf(Evidence::draft);
        return criteria;
    }

    /** From the day {@code since} on, and before {@code until}. */
    private List<Start> systems(LocalDate since, LocalDate until) {
        List<Start> starts = new ArrayList<>();
        for (Deployment system : systems) {
            start(system).filter(d -> !d.last().isBefore(since) && d.first().isBefore(until)).ifPresent(date -> starts
                    .add(new Start(system, date, !date.first().isBefore(since) && date.last().isBefore(until))));
        }
        starts.sort(Comparator.comparing((Start s) -> s.date().first()).thenComparing(s -> s.deployment().id()));
        return starts;
    }

    private static Optional<PartialDate> start(Deployment system) {
        return PartialDate.find(system.history().start());
    }

    /** Criteria whose answers would have been in doubt at some time. */
    private List<String> undated() {
        return sheet.answers().stream().filter(a -> !a.options().isEmpty() && a.evidence().stream().noneMatch(
                e -> !e.draft() && e.inForceFrom().isPresent()) && a.evidence().stream().anyMatch(PastLaw::isUndated))
                .map(Answer::criterion).distinct().toList();
    }
}
