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
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.coding.Coding;
import org.lacuna.coding.Coding.Task;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CodingStore;
import org.lacuna.store.DraftStore.Draft;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.QuestionPage.Note;

/** Questions that the reader answers a second time, without anything of the first answers. */
@Path("/assessments/{id}/coding")
@RolesAllowed(Roles.ASSESSOR)
public class CodingResource {

    /** @param problems why it cannot be handed in */
    record ListPage(Coding coding, String country, List<Line> lines, List<Problem> problems) {

        public boolean isComplete() {
            return coding.answered() == coding.tasks().size();
        }
    }

    /** @param draft whether something is typed that is no answer yet */
    record Line(Criterion criterion, Task task, boolean draft) {
    }

    /** @param laws that the coder has named in other answers; none of anybody else */
    record QuestionPage(Coding coding, String country, Group group, Criterion criterion, List<Standard> standards,
            AnswerForm form, List<Problem> problems, Note note, Optional<AnswerMerge> clash, List<String> laws, int number,
            Optional<Criterion> before, Optional<Criterion> after) implements AnswerPage {

        @Override
        public String lead() {
            return "";
        }

        public int count() {
            return coding.tasks().size();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(QuestionPage page);
    }

    private final CodingStore codings;
    private final AssessmentStore assessments;
    private final AnswerDesk desk;
    private final Reports reports;
    private final Reader reader;

    CodingResource(CodingStore codings, AssessmentStore assessments, AnswerDesk desk, Reports reports, Reader reader) {
        this.codings = codings;
        this.assessments = assessments;
        this.desk = desk;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list(@PathParam("id") String id) {
        return list(open(id), List.of());
    }

    private TemplateInstance list(Coding coding, List<Problem> problems) {
        AnswerSheet sheet = sheet(coding);
        List<Line> lines = criteria(coding, words(sheet)).stream().map(c -> new Line(c, coding.find(c.id()).orElseThrow(),
                desk.draft(new CodingShelf(codings, coding), c.id(), Optional.empty(), reader.who()).isPresent())).toList();
        return Templates.list(new ListPage(coding, sheet.country(), lines, problems));
    }

    /** Hands in, when every question is answered and nothing typed is left over. */
    @POST
    public Response handIn(@PathParam("id") String id) {
        Coding coding = open(id);
        List<Problem> problems = criteria(coding, words(sheet(coding))).stream().flatMap(c -> left(coding, c).stream())
                .toList();
        if (!problems.isEmpty() || !codings.handIn(id, coding.number(), Signed.by(reader.who()))) {
            return Pages.page(422, list(coding, problems));
        }
        return Response.seeOther(URI.create("/assessments/" + id)).build();
    }

    /** What of a question keeps the coding from being handed in. */
    private Optional<Problem> left(Coding coding, Criterion criterion) {
        CodingTexts texts = reader.texts(CodingTexts.class);
        if (desk.draft(new CodingShelf(codings, coding), criterion.id(), Optional.empty(), reader.who()).isPresent()) {
            return Optional.of(new Problem(criterion.id(), texts.left_draft(criterion.title())));
        }
        return coding.find(criterion.id()).flatMap(Task::second).isPresent() ? Optional.empty()
                : Optional.of(new Problem(criterion.id(), texts.left_open(criterion.title())));
    }

    @GET
    @Path("{criterion}")
    public TemplateInstance show(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            @RestQuery Optional<String> saved) {
        Coding coding = open(id);
        Criterion criterion = criterion(coding, criterionId);
        CodingShelf shelf = new CodingShelf(codings, coding);
        Optional<Draft> draft = desk.draft(shelf, criterionId, Optional.empty(), reader.who());
        if (draft.isPresent()) {
            AnswerForm form = desk.read(draft.get());
            AnswerReader read = desk.reader(criterion, form, reader.texts());
            read.read();
            return Templates.show(page(coding, criterion, form, read.problems(),
                    Note.draft(draft.get().savedAt(), ""),
                    desk.clash(shelf, criterion, form, reader.texts())));
        }
        Task task = coding.find(criterionId).orElseThrow();
        AnswerForm form = AnswerForm.of(task.second(), Optional.empty(), task.version());
        return Templates.show(page(coding, criterion, form, List.of(),
                Note.saved(saved.isPresent(), List.of()), Optional.empty()));
    }

    /** Keeps the answer; if it is none, it is kept as a draft, and the form comes back with all that was typed. */
    @POST
    @Path("{criterion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            MultivaluedMap<String, String> sent) {
        Coding coding = open(id);
        Criterion criterion = criterion(coding, criterionId);
        CodingShelf shelf = new CodingShelf(codings, coding);
        AnswerForm form = AnswerForm.of(sent).common();
        String then = FormFields.raw(sent, "then");
        if (then.equals("drop")) {
            desk.drop(shelf, criterionId, Optional.empty(), reader.who());
            return there(id, "/" + criterionId);
        }
        AnswerDesk.Outcome outcome = desk.keep(shelf, criterion, form, List.of(), Signed.by(reader.who()), reader.texts());
        if (outcome instanceof AnswerDesk.Faulty faulty) {
            return Pages.page(422,
                    Templates.show(page(coding, criterion, form, faulty.problems(), Note.back(""), Optional.empty())));
        }
        if (outcome instanceof AnswerDesk.Clash clash) {
            return Pages.page(409, Templates.show(page(open(id), criterion, clash.form(),
                    List.of(new Problem("clash", reader.texts(CodingTexts.class).clash_windows())), Note.back(""),
                    Optional.of(clash.merge()))));
        }
        return there(id, then.equals("next") ? next(coding, criterion).map(c -> "/" + c.id()).orElse("")
                : "/" + criterionId + "?saved=yes");
    }

    private static Response there(String id, String question) {
        return Response.seeOther(URI.create("/assessments/" + id + "/coding" + question)).build();
    }

    private QuestionPage page(Coding coding, Criterion criterion, AnswerForm form, List<Problem> problems, Note note,
            Optional<AnswerMerge> clash) {
        AnswerSheet sheet = sheet(coding);
        Ruleset words = words(sheet);
        List<Criterion> all = criteria(coding, words);
        int place = all.indexOf(criterion);
        return new QuestionPage(coding, sheet.country(), words.groupOf(criterion), criterion, Standard.of(words, criterion),
                form, problems, note, clash, QuestionPages.laws(coding.tasks().stream().flatMap(t -> t.second().stream())),
                place + 1, QuestionPages.at(all, place - 1), QuestionPages.at(all, place + 1));
    }

    private Optional<Criterion> next(Coding coding, Criterion criterion) {
        List<Criterion> all = criteria(coding, words(sheet(coding)));
        return QuestionPages.at(all, all.indexOf(criterion) + 1);
    }

    /** In the order of the questionnaire. */
    private static List<Criterion> criteria(Coding coding, Ruleset words) {
        return words.criteria().filter(c -> coding.find(c.id()).isPresent()).toList();
    }

    private Criterion criterion(Coding coding, String id) {
        return criteria(coding, words(sheet(coding))).stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Coding open(String id) {
        return codings.open(id, reader.who()).orElseThrow(NotFoundException::new);
    }

    private AnswerSheet sheet(Coding coding) {
        return assessments.find(coding.assessment()).orElseThrow();
    }

    private Ruleset words(AnswerSheet sheet) {
        return reports.words(sheet, reader.language());
    }
}
