package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.review.Opinions;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DraftStore;
import org.lacuna.store.ReviewStore;
import org.lacuna.store.TravelStore;
import org.lacuna.store.Travelled;
import org.lacuna.web.AssessmentResource.Task;
import org.lacuna.web.AssessmentResource.TaskGroup;
import org.lacuna.web.AssessmentResource.TaskList;

/** Makes the page of an assessment. */
@ApplicationScoped
class TaskLists {

    /** What of an answer is most urgent to know comes first. */
    private static final Comparator<Verdict> URGENT = Comparator.comparing((Verdict v) -> v != Verdict.TO_BE_FIXED)
            .thenComparing(v -> v);

    private final AssessmentStore assessments;
    private final DraftStore drafts;
    private final ReviewStore reviews;
    private final EditionDesk editions;
    private final TravelStore travels;
    private final Reports reports;
    private final Reader reader;
    private final Autosave autosave;

    TaskLists(AssessmentStore assessments, DraftStore drafts, ReviewStore reviews, EditionDesk editions, TravelStore travels,
            Reports reports, Reader reader, Autosave autosave) {
        this.autosave = autosave;
        this.assessments = assessments;
        this.drafts = drafts;
        this.reviews = reviews;
        this.editions = editions;
        this.travels = travels;
        this.reports = reports;
        this.reader = reader;
    }

    /** What is known of the questions of an assessment besides their answers. */
    private record Known(AnswerSheet sheet, Opinions opinions, Set<String> drafted, Set<String> toConfirm) {
    }

    /**
     * @param show code of a verdict, or {@code to-confirm}, to show these questions alone; empty = all
     * @param problem why something was not done; empty = nothing was refused
     * @param typed reason that comes back with the problem
     */
    TaskList page(String id, String show, String problem, String typed) {
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        Pin pin = reports.pin(sheet);
        if (pin.isMissing()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/assessments/" + id + "/upgrade"));
        }
        Ruleset ruleset = pin.require().in(reader.language());
        Optional<Criterion> next = reports.next(sheet, reader.language()).map(ruleset::criterion);
        Known known = new Known(sheet, reviews.opinions(id), drafts.criteria(id, reader.who()), assessments.toConfirm(id));
        Optional<Travelled> travelled = travels.find(id);
        List<TaskGroup> groups = ruleset.groups().stream().map(g -> group(known, g, show)).toList();
        return new TaskList(sheet, pin, groups, next, drafts.place(id, reader.who()).flatMap(ruleset::find), show,
                counts(groups), editions.life(sheet, ruleset, known.toConfirm()), problem, typed, leftOut(sheet, travelled),
                travelled, autosave.isOn());
    }

    private long leftOut(AnswerSheet sheet, Optional<Travelled> travelled) {
        return travels.countLeftOut(sheet.country()) + travelled.map(t -> t.leftOut().getOrDefault("records", 0L)).orElse(0L);
    }

    private static Map<Verdict, Long> counts(List<TaskGroup> groups) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        groups.stream().flatMap(g -> g.tasks().stream()).flatMap(t -> t.verdict().stream())
                .forEach(v -> counts.merge(v, 1L, Long::sum));
        return counts;
    }

    private static TaskGroup group(Known known, Group group, String show) {
        List<Task> tasks = group.criteria().stream().map(c -> task(known, c)).toList();
        return new TaskGroup(group.id(), group.title(), tasks, tasks.stream().filter(t -> t.isShown(show)).toList());
    }

    private static Task task(Known known, Criterion criterion) {
        return new Task(criterion.id(), criterion.title(), TaskState.of(known.sheet(), criterion),
                known.drafted().contains(criterion.id()), verdict(known, criterion.id()),
                known.toConfirm().contains(criterion.id()));
    }

    /** Of its answers the most urgent; empty if there is no answer. */
    private static Optional<Verdict> verdict(Known known, String criterion) {
        return known.sheet().answers().stream().filter(a -> a.criterion().equals(criterion))
                .map(a -> known.opinions().verdict(criterion, a.operator())).min(URGENT);
    }
}
