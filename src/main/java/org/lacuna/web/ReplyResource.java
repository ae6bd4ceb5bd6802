package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Subject;
import org.lacuna.reply.Withdrawal;
import org.lacuna.report.ReplyReport;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.ReplyStore;
import org.lacuna.store.ReplyStore.Kept;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;

/** The right of reply: what governments and vendors say of the findings of an edition. */
@Path("/assessments/{id}/replies")
public class ReplyResource {

    /**
     * @param replies as the report prints them
     * @param number of the reply in the form; 0 = a new one
     * @param form empty if nobody may write it: the edition is frozen, or the reply is withdrawn
     * @param reason typed for a withdrawal
     */
    record ReplyPage(AnswerSheet sheet, List<ReplyReport> replies, int number, Optional<ReplyForm> form, String reason,
            List<Problem> problems, List<Group> groups, List<Deployment> records, boolean frozen) {

        public List<String> languages() {
            return Reply.LANGUAGES;
        }

        /** Of what a reply in the list is about; empty for the report as a whole. */
        public String title(ReplyReport reply) {
            String id = reply.subject().id();
            return switch (reply.subject().kind()) {
                case REPORT -> "";
                case CRITERION -> groups.stream().flatMap(g -> g.criteria().stream()).filter(c -> c.id().equals(id))
                        .map(Criterion::title).findFirst().orElse(id);
                case DEPLOYMENT -> records.stream().filter(d -> d.id().equals(id)).map(d -> d.name() + " (" + id + ")")
                        .findFirst().orElse(id);
            };
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ReplyPage page);
    }

    private final ReplyStore replies;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final Reports reports;
    private final Reader reader;
    private final Clock clock;

    ReplyResource(ReplyStore replies, AssessmentStore assessments, DeploymentStore deployments, Reports reports, Reader reader,
            Clock clock) {
        this.replies = replies;
        this.assessments = assessments;
        this.deployments = deployments;
        this.reports = reports;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param criterion that a reply is to be recorded to */
    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@PathParam("id") String id, @RestQuery Optional<String> criterion) {
        AnswerSheet sheet = sheet(id);
        Subject subject = subjects(sheet).stream().filter(s -> criterion.filter(s.id()::equals).isPresent()).findFirst()
                .orElse(Subject.REPORT);
        return page(sheet, 0, ReplyForm.about(subject), "", List.of());
    }

    @POST
    @RolesAllowed({ Roles.REVIEWER, Roles.PUBLISHER })
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        return read(sheet(id), 0, ReplyForm.of(sent),
                reply -> there(id, replies.add(id, reply, Signed.by(reader.who()))));
    }

    /** One reply, to be corrected or withdrawn. */
    @GET
    @Path("{number}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @PathParam("number") String number) {
        AnswerSheet sheet = sheet(id);
        Kept kept = kept(id, number);
        return page(sheet, kept.reply().number(), ReplyForm.of(kept.reply(), kept.version()), "", List.of());
    }

    @POST
    @Path("{number}")
    @RolesAllowed({ Roles.REVIEWER, Roles.PUBLISHER })
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") String id, @PathParam("number") String number,
            MultivaluedMap<String, String> sent) {
        AnswerSheet sheet = sheet(id);
        int which = kept(id, number).reply().number();
        ReplyForm form = ReplyForm.of(sent);
        return read(sheet, which, form, reply -> replies.change(id, reply, form.seen(), Signed.by(reader.who()))
                ? there(id, which)
                : changed(sheet, number, form, ""));
    }

    /** It counts no more, and stays on file. */
    @POST
    @Path("{number}/withdraw")
    @RolesAllowed({ Roles.REVIEWER, Roles.PUBLISHER })
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id, @PathParam("number") String number,
            MultivaluedMap<String, String> sent) {
        AnswerSheet sheet = sheet(id);
        Kept kept = kept(id, number);
        String reason = FormFields.text(sent, "reason");
        ReplyForm form = ReplyForm.of(kept.reply(), ReplyForm.of(sent).seen());
        if (reason.isEmpty() || reason.length() > Withdrawal.REASON) {
            return Pages.page(422, page(sheet, kept.reply().number(), form, reason, List.of(new Problem("reason",
                    reason.isEmpty() ? words().problem_reason()
                            : reader.texts().problem_long(words().reason(), reason.length(), Withdrawal.REASON)))));
        }
        return replies.withdraw(id, kept.reply().number(), reason, form.seen(), Signed.because(reader.who(), reason))
                ? there(id, kept.reply().number())
                : changed(sheet, number, form, reason);
    }

    /** What is on file stands in the list above the form, and the form can be sent again in the knowledge of it. */
    private Response changed(AnswerSheet sheet, String number, ReplyForm form, String reason) {
        Kept now = kept(sheet.id(), number);
        return Pages.page(409, page(sheet, now.reply().number(), form.after(now.version()), reason,
                List.of(new Problem("reply-" + now.reply().number(), words().problem_changed()))));
    }

    /** Keeps what the form says, or gives it back with all that is wrong. */
    private Response read(AnswerSheet sheet, int number, ReplyForm form, Function<Reply, Response> keep) {
        ReplyReader read = new ReplyReader(form, subjects(sheet), LocalDate.now(clock), reader);
        return read.read(number).map(keep)
                .orElseGet(() -> Pages.page(422, page(sheet, number, form, "", read.problems())));
    }

    private List<Subject> subjects(AnswerSheet sheet) {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.REPORT));
        groups(sheet).stream().flatMap(g -> g.criteria().stream()).forEach(c -> subjects.add(Subject.criterion(c.id())));
        deployments.listByCountry(sheet.country()).forEach(d -> subjects.add(Subject.deployment(d.id())));
        return subjects;
    }

    private List<Group> groups(AnswerSheet sheet) {
        return reports.words(sheet, reader.language()).groups();
    }

    private TemplateInstance page(AnswerSheet sheet, int number, ReplyForm form, String reason, List<Problem> problems) {
        List<ReplyReport> all = reports.replies(sheet, reader.language());
        boolean frozen = assessments.isFrozen(sheet.id());
        boolean gone = all.stream().anyMatch(r -> r.number() == number && r.withdrawn().isPresent());
        return Templates.show(new ReplyPage(sheet, all, number, frozen || gone ? Optional.empty() : Optional.of(form), reason,
                problems, groups(sheet), deployments.listByCountry(sheet.country()), frozen));
    }

    private AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }

    private Kept kept(String id, String number) {
        return Optional.of(number).filter(n -> n.matches("[0-9]{1,6}")).flatMap(n -> replies.find(id, Integer.parseInt(n)))
                .orElseThrow(NotFoundException::new);
    }

    private ReplyTexts words() {
        return reader.texts(ReplyTexts.class);
    }

    private static Response there(String id, int number) {
        return Response.seeOther(URI.create("/assessments/" + id + "/replies#reply-" + number)).build();
    }
}
