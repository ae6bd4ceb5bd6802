package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.people.Organisation;
import org.lacuna.people.Role;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DraftStore;
import org.lacuna.store.Signed;
import org.lacuna.store.TravelStore;
import org.lacuna.store.Travelled;

/** The questions of one assessment, as a list of tasks. */
@Path("/assessments")
public class AssessmentResource {

    /**
     * @param next the open question whose answer would narrow the ranges most
     * @param place the question at which the reader was last
     * @param leftOut how many records the zip of the assessment lacks
     * @param travelled where it came from, if from another server
     */
    record TaskList(AnswerSheet sheet, Pin pin, List<TaskGroup> groups, Optional<Criterion> next,
            Optional<Criterion> place, long leftOut, Optional<Travelled> travelled) {

        public long answered() {
            return groups.stream().mapToLong(TaskGroup::answered).sum();
        }

        public int questions() {
            return groups.stream().mapToInt(g -> g.tasks().size()).sum();
        }
    }

    record TaskGroup(String id, String title, List<Task> tasks) {

        public long answered() {
            return tasks.stream().filter(t -> t.state().answered()).count();
        }
    }

    /** @param draft whether the reader has typed something here that is no answer yet */
    record Task(String criterion, String title, TaskState state, boolean draft) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(TaskList page);
    }

    private final AssessmentStore assessments;
    private final Reports reports;
    private final Rulesets rulesets;
    private final Reader reader;
    private final DraftStore drafts;
    private final TravelStore travels;
    private final Clock clock;

    AssessmentResource(AssessmentStore assessments, DraftStore drafts, TravelStore travels, Reports reports,
            Rulesets rulesets, Reader reader, Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.travels = travels;
        this.reports = reports;
        this.rulesets = rulesets;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id) {
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        Pin pin = reports.pin(sheet);
        if (pin.isMissing()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/assessments/" + id + "/upgrade"));
        }
        Ruleset ruleset = pin.require().in(reader.language());
        Optional<Criterion> next = reports.of(sheet, reader.language()).openQuestions().stream().findFirst()
                .map(q -> ruleset.criterion(q.criterion()));
        Set<String> drafted = drafts.criteria(id, reader.who());
        Optional<Travelled> travelled = travels.find(id);
        return Templates.show(
                new TaskList(sheet, pin, ruleset.groups().stream().map(g -> tasks(sheet, g, drafted)).toList(), next,
                        drafts.place(id, reader.who()).flatMap(ruleset::find), leftOut(sheet, travelled), travelled));
    }

    private long leftOut(AnswerSheet sheet, Optional<Travelled> travelled) {
        return travels.countLeftOut(sheet.country()) + travelled.map(t -> t.leftOut().getOrDefault("records", 0L)).orElse(0L);
    }

    private static TaskGroup tasks(AnswerSheet sheet, Group group, Set<String> drafted) {
        return new TaskGroup(group.id(), group.title(), group.criteria().stream()
                .map(c -> new Task(c.id(), c.title(), TaskState.of(sheet, c), drafted.contains(c.id()))).toList());
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
