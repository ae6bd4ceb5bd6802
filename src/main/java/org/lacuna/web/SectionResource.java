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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.SectionDesk.Sent;

/** All questions of a section on one page, for those who know them. Each is kept on its own, as on its own page. */
@Path("/assessments/{id}/section/{group}")
public class SectionResource {

    /**
     * @param saved how many answers were saved just now
     * @param taken questions in whose answers changes of somebody else were kept too
     */
    record SectionPage(AnswerSheet sheet, Group group, List<SectionQuestion> questions, List<Problem> problems, int saved,
            List<Criterion> taken, List<String> laws, boolean frozen) {
    }

    /**
     * @param draft whether the form is no answer yet
     * @param clash whether two people have changed it, so that one of them has to choose on its own page
     * @param confirm whether the answer is of the edition before and not confirmed
     * @param own whether some operator has an answer of its own
     */
    record SectionQuestion(AnswerFields fields, boolean draft, boolean clash, boolean confirm, boolean own) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(SectionPage page);
    }

    private final AssessmentStore assessments;
    private final SectionDesk desk;
    private final Reports reports;
    private final Reader reader;

    SectionResource(AssessmentStore assessments, SectionDesk desk, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.desk = desk;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @PathParam("group") String groupId,
            @RestQuery Optional<String> saved, @RestQuery Optional<String> taken) {
        Sent nothing = new Sent(saved.filter(n -> n.matches("[0-9]{1,3}")).map(Integer::parseInt).orElse(0),
                Set.of(taken.orElse("").split(",")), List.of());
        return page(sheet(id), groupId, nothing);
    }

    /** Keeps every answer that can be kept; the others come back as drafts, with all that is wrong. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, @PathParam("group") String groupId,
            MultivaluedMap<String, String> sent) {
        AnswerSheet sheet = sheet(id);
        assessments.refuseIfFrozen(id);
        Sent kept = desk.keep(sheet, group(sheet, groupId), sent,
                Signed.because(reader.who(), FormFields.raw(sent, "why")), reader);
        if (!kept.problems().isEmpty()) {
            return Pages.page(422, page(sheet(id), groupId, kept));
        }
        return Response.seeOther(URI.create("/assessments/" + id + "/section/" + groupId + "?saved=" + kept.saved()
                + (kept.taken().isEmpty() ? "" : "&taken=" + String.join(",", kept.taken())))).build();
    }

    private TemplateInstance page(AnswerSheet sheet, String groupId, Sent sent) {
        Group group = group(sheet, groupId);
        Set<String> confirm = assessments.toConfirm(sheet.id());
        return Templates.show(new SectionPage(sheet, group,
                group.criteria().stream().map(c -> question(sheet, c, confirm.contains(c.id()))).toList(), sent.problems(),
                sent.saved(), group.criteria().stream().filter(c -> sent.taken().contains(c.id())).toList(),
                QuestionPages.laws(sheet.answers().stream()), assessments.isFrozen(sheet.id())));
    }

    private SectionQuestion question(AnswerSheet sheet, Criterion criterion, boolean confirm) {
        Optional<AnswerForm> draft = desk.draft(sheet.id(), criterion.id(), reader.who());
        AnswerForm form = draft.orElseGet(() -> desk.onFile(sheet, criterion.id()));
        return new SectionQuestion(
                new AnswerFields(SectionDesk.at(criterion), criterion, form, Standard.of(words(sheet), criterion),
                        QuestionPages.lead(sheet, criterion.id()), Optional.empty()),
                draft.isPresent(), draft.filter(f -> !f.base().isEmpty()).isPresent(), confirm,
                sheet.answers().stream().anyMatch(a -> a.criterion().equals(criterion.id()) && a.operator().isPresent()));
    }

    private Group group(AnswerSheet sheet, String id) {
        return words(sheet).groups().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Ruleset words(AnswerSheet sheet) {
        return reports.words(sheet, reader.language());
    }

    private AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
