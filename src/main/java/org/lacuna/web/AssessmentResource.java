package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.people.Organisation;
import org.lacuna.people.Role;
import org.lacuna.review.EditionState;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;
import org.lacuna.store.Travelled;
import org.lacuna.web.EditionDesk.Life;

/** The questions of one assessment, as a list of tasks. */
@Path("/assessments")
public class AssessmentResource {

    /**
     * @param next the open question whose answer would narrow the ranges most
     * @param place the question at which the reader was last
     * @param show which questions are shown alone; empty = all
     * @param counts of verdicts on answered questions
     * @param life how far the edition has come
     * @param problem why something was not done; empty = nothing was refused
     * @param typed reason that comes back with the problem
     * @param leftOut how many records the zip of the assessment lacks
     * @param travelled where it came from, if from another server
     * @param autosave whether a script keeps what is typed on pages of questions
     */
    record TaskList(AnswerSheet sheet, Pin pin, List<TaskGroup> groups, Optional<Criterion> next,
            Optional<Criterion> place, String show, Map<Verdict, Long> counts, Life life, String problem, String typed,
            long leftOut, Optional<Travelled> travelled, boolean autosave) {

        /** Whether reviewers have begun, or are about to. */
        public boolean isReviewed() {
            return life.standing().state() != EditionState.DRAFT
                    || counts.keySet().stream().anyMatch(v -> v != Verdict.PENDING);
        }

        /** Whether no question is shown. */
        public boolean isEmpty() {
            return groups.stream().allMatch(g -> g.shown().isEmpty());
        }

        public long count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0L);
        }

        public List<Verdict> verdicts() {
            return List.of(Verdict.values());
        }

        /** Code of the state of the edition. */
        public String state() {
            return life.standing().state().code();
        }

        public long answered() {
            return groups.stream().mapToLong(TaskGroup::answered).sum();
        }

        public int questions() {
            return groups.stream().mapToInt(g -> g.tasks().size()).sum();
        }
    }

    /** @param shown of the tasks */
    record TaskGroup(String id, String title, List<Task> tasks, List<Task> shown) {

        public long answered() {
            return tasks.stream().filter(t -> t.state().answered()).count();
        }
    }

    /**
     * @param draft whether the reader has typed something here that is no answer yet
     * @param verdict of reviewers, the most urgent of its answers; empty if there is no answer
     * @param confirm whether an answer was copied from the edition before and nobody has confirmed it
     */
    record Task(String criterion, String title, TaskState state, boolean draft, Optional<Verdict> verdict,
            boolean confirm) {

        boolean isShown(String show) {
            return show.isEmpty() || show.equals("to-confirm") && confirm
                    || verdict.filter(v -> v.code().equals(show)).isPresent();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(TaskList page);
    }

    private final AssessmentStore assessments;
    private final TaskLists pages;
    private final Rulesets rulesets;
    private final Reader reader;
    private final Clock clock;

    AssessmentResource(AssessmentStore assessments, TaskLists pages, Rulesets rulesets, Reader reader,
            Clock clock) {
        this.assessments = assessments;
        this.pages = pages;
        this.rulesets = rulesets;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @RestQuery Optional<String> show) {
        return Templates.show(pages.page(id, show.orElse(""), "", ""));
    }

    /** Starts an assessment of a country; leads to the one there is if there is one. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    public Response create(@RestForm String country) {
        if (country == null || !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new BadRequestException();
        }
        if (!reader.caller().may(Role.ASSESSOR, country)) {
            throw new ForbiddenException();
        }
        AnswerSheet sheet = assessments.findByCountry(country).orElseGet(() -> start(country));
        return Response.seeOther(URI.create("/assessments/" + sheet.id())).build();
    }

    private AnswerSheet start(String country) {
        Ruleset ruleset = rulesets.base().source();
        LocalDate today = LocalDate.now(clock);
        String id = Organisation.idFor(reader.caller().organisation(), country + "-" + today.getYear());
        AnswerSheet sheet = new AnswerSheet(id, country, ruleset, today, List.of());
        assessments.create(sheet, Signed.by(reader.who()));
        return sheet;
    }
}
