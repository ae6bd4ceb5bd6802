package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.web.AnswerReader.Problem;

/** One question of one assessment. */
@Path("/assessments/{id}/{criterion}")
public class QuestionResource {

    /**
     * @param laws of the country, named in other answers
     * @param number of the question in its group, from 1
     */
    record QuestionPage(String assessment, String country, Group group, Criterion criterion, List<Standard> standards,
            String lead, AnswerForm form, List<Problem> problems, boolean saved, List<String> laws, int number,
            int count, Optional<Criterion> before, Optional<Criterion> after) {

        public List<Operator> operators() {
            return List.of(Operator.values());
        }

        public List<Confidence> confidences() {
            return List.of(Confidence.values());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(QuestionPage page);
    }

    private final AssessmentStore assessments;
    private final Reports reports;
    private final Reader reader;

    QuestionResource(AssessmentStore assessments, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            @RestQuery Optional<String> saved) {
        AnswerSheet sheet = sheet(id);
        AnswerForm form = AnswerForm.of(sheet.find(criterionId),
                assessments.version(id, criterionId, Optional.empty()));
        return Templates.show(page(sheet, criterionId, form, List.of(), saved.isPresent()));
    }

    /** Keeps the answer; if it is none, the form comes back with all that was typed. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            MultivaluedMap<String, String> sent) {
        AnswerSheet sheet = sheet(id);
        AnswerForm form = AnswerForm.of(sent);
        AnswerReader read = new AnswerReader(criterion(sheet, criterionId), form, reader.texts());
        Optional<Answer> answer = read.read();
        if (answer.isEmpty()) {
            return Pages.page(422, Templates.show(page(sheet, criterionId, form, read.problems(), false)));
        }
        if (!assessments.save(id, answer.get(), form.seenVersion())) {
            return conflict(sheet, criterionId, form);
        }
        boolean next = "next".equals(sent.getFirst("then"));
        return Response.seeOther(URI.create("/assessments/" + id + next(sheet, criterionId, next))).build();
    }

    /** Somebody else was quicker: nothing is kept, the form comes back and, sent again, replaces theirs. */
    private Response conflict(AnswerSheet sheet, String criterionId, AnswerForm form) {
        long version = assessments.version(sheet.id(), criterionId, Optional.empty());
        AnswerForm current = new AnswerForm(String.valueOf(version), form.answer(), form.binds(), form.evidence(),
                form.confidence(), form.justification(), form.reason());
        String theirs = sheet.find(criterionId).map(Answer::justification).orElse("");
        List<Problem> problems = List.of(new Problem("answer", reader.texts().problem_version(theirs)));
        return Pages.page(409, Templates.show(page(sheet, criterionId, current, problems, false)));
    }

    private String next(AnswerSheet sheet, String criterionId, boolean next) {
        List<Criterion> all = words(sheet).criteria().toList();
        int place = all.indexOf(criterion(sheet, criterionId));
        if (!next) {
            return "/" + criterionId + "?saved=yes";
        }
        return place + 1 < all.size() ? "/" + all.get(place + 1).id() : "";
    }

    private QuestionPage page(AnswerSheet sheet, String criterionId, AnswerForm form, List<Problem> problems,
            boolean saved) {
        Ruleset words = words(sheet);
        Criterion criterion = criterion(sheet, criterionId);
        Group group = words.groupOf(criterion);
        List<Criterion> all = words.criteria().toList();
        int place = all.indexOf(criterion);
        return new QuestionPage(sheet.id(), sheet.country(), group, criterion, Standard.of(words, criterion),
                lead(sheet, criterionId), form, problems, saved, laws(sheet), group.criteria().indexOf(criterion) + 1,
                group.criteria().size(), at(all, place - 1), at(all, place + 1));
    }

    private static String lead(AnswerSheet sheet, String criterionId) {
        return sheet.find(criterionId).filter(a -> a.state() == AnswerState.UNKNOWN).map(Answer::reason).orElse("");
    }

    private static List<String> laws(AnswerSheet sheet) {
        return sheet.answers().stream().flatMap(a -> a.evidence().stream()).map(Evidence::instrument).distinct()
                .sorted().toList();
    }

    private static Optional<Criterion> at(List<Criterion> all, int place) {
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    private AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }

    private Ruleset words(AnswerSheet sheet) {
        return reports.pin(sheet).require().in(reader.language());
    }

    private Criterion criterion(AnswerSheet sheet, String criterionId) {
        return words(sheet).find(criterionId).orElseThrow(NotFoundException::new);
    }
}
