package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DraftStore.Draft;
import org.lacuna.store.NoteStore;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.EarlierAnswers.Earlier;
import org.lacuna.web.QuestionPage.Note;

/** One question of one assessment. */
@Path("/assessments/{id}/{criterion}")
public class QuestionResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(QuestionPage page);
    }

    private final AssessmentStore assessments;
    private final QuestionPages pages;
    private final AnswerDesk desk;
    private final NoteStore notes;
    private final EarlierAnswers earlier;
    private final CopyDesk copies;
    private final Reader reader;

    QuestionResource(AssessmentStore assessments, QuestionPages pages, AnswerDesk desk, NoteStore notes,
            EarlierAnswers earlier, CopyDesk copies, Reader reader) {
        this.assessments = assessments;
        this.pages = pages;
        this.desk = desk;
        this.notes = notes;
        this.earlier = earlier;
        this.copies = copies;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            @RestQuery String operator, @RestQuery Optional<String> saved, @RestQuery Optional<String> taken,
            @RestQuery Optional<String> used) {
        AnswerSheet sheet = pages.sheet(id);
        Criterion criterion = pages.criterion(sheet, criterionId);
        Optional<Operator> whom = whom(operator);
        Optional<Draft> draft = desk.draft(desk.shelf(id), criterionId, whom, reader.who());
        if (draft.isPresent()) {
            AnswerForm form = desk.read(draft.get());
            AnswerReader read = desk.reader(criterion, form, reader.texts());
            read.read();
            return Templates.show(pages.page(sheet, criterion, form, read.problems(),
                    Note.draft(draft.get().savedAt(), used(sheet, criterionId, whom, used)),
                    desk.clash(desk.shelf(id), criterion, form, reader.texts())));
        }
        Note note = Note.saved(saved.isPresent(), taken.map(t -> List.of(t.split("-"))).orElse(List.of()));
        return Templates.show(
                pages.page(sheet, criterion, desk.onFile(sheet, criterionId, whom), List.of(), note, Optional.empty()));
    }

    /** Keeps the answer; if it is none, it is kept as a draft, and the form comes back with all that was typed. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            MultivaluedMap<String, String> sent) throws IOException {
        return save(id, criterionId, new SentForm(sent, List.of()));
    }

    /** The same with copies of documents. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response saveWithCopies(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            MultipartFormDataInput sent) throws IOException {
        return save(id, criterionId, SentForm.of(sent));
    }

    private Response save(String id, String criterionId, SentForm all) throws IOException {
        MultivaluedMap<String, String> sent = all.texts();
        AnswerSheet sheet = pages.sheet(id);
        Criterion criterion = pages.criterion(sheet, criterionId);
        AnswerForm typed = AnswerForm.of(sent);
        String then = FormFields.raw(sent, "then");
        if (then.equals("drop")) {
            desk.drop(desk.shelf(id), criterionId, typed.whom(), reader.who());
            return there(id, "/" + criterionId, typed.whom(), "");
        }
        if (then.equals("remove")) {
            return remove(sheet, criterion, typed);
        }
        keepNote(id, criterionId, sent);
        assessments.refuseIfFrozen(id);
        CopyDesk.Taken brought = copies.take(typed, all.files(), Signed.by(reader.who()), reader.texts(CopyTexts.class));
        AnswerForm form = brought.form();
        if (sent.containsKey("use")) {
            return use(sheet, criterion, form, sent.getFirst("use"));
        }
        String why = FormFields.raw(sent, "why");
        AnswerDesk.Outcome outcome = desk.keep(id, criterion, form, brought.problems(), Signed.because(reader.who(), why),
                reader.texts());
        if (!(outcome instanceof AnswerDesk.Kept kept)) {
            return back(sheet, criterion, form, outcome, why);
        }
        return kept.taken().isEmpty() && then.equals("next")
                ? there(id, pages.next(sheet, criterion).map(c -> "/" + c.id()).orElse(""), Optional.empty(), "")
                : there(id, "/" + criterionId, form.whom(), "saved=yes" + taken(kept.taken()));
    }

    /** The form as it was typed, and why it was not kept. */
    private Response back(AnswerSheet sheet, Criterion criterion, AnswerForm form, AnswerDesk.Outcome outcome, String why) {
        if (outcome instanceof AnswerDesk.Faulty faulty) {
            return Pages.page(422, Templates.show(
                    pages.page(sheet, criterion, form, faulty.problems(), Note.back(why), Optional.empty())));
        }
        if (outcome instanceof AnswerDesk.Clash clash) {
            Problem problem = new Problem("clash", reader.texts(QuestionTexts.class).clash_problem());
            return Pages.page(409, Templates.show(pages.page(pages.sheet(sheet.id()), criterion, clash.form(),
                    List.of(problem), Note.back(why), Optional.of(clash.merge()))));
        }
        Problem problem = new Problem("answer", reader.texts(CodingTexts.class).unsettled_says());
        return Pages.page(409, Templates.show(
                pages.page(sheet, criterion, form, List.of(problem), Note.back(why), Optional.empty())));
    }

    /** The form comes back filled in with an earlier answer, as a draft. */
    private Response use(AnswerSheet sheet, Criterion criterion, AnswerForm form, String code) {
        Optional<Earlier> found = earlier.list(sheet, criterion.id(), form.whom()).stream()
                .filter(e -> e.code().equals(code)).findFirst();
        AnswerForm seen = desk.seen(sheet.id(), criterion.id(), form);
        desk.keepDraft(sheet.id(), criterion.id(), found.map(e -> form.filled(e.answer(), seen)).orElse(form), reader.who());
        return there(sheet.id(), "/" + criterion.id(), form.whom(), found.map(e -> "used=" + e.code()).orElse(""));
    }

    private String used(AnswerSheet sheet, String criterion, Optional<Operator> whom, Optional<String> code) {
        return code.filter(c -> earlier.list(sheet, criterion, whom).stream().anyMatch(e -> e.code().equals(c))).orElse("");
    }

    /** Whatever becomes of the answer. */
    private void keepNote(String id, String criterion, MultivaluedMap<String, String> sent) {
        String words = sent.getFirst("privateNote");
        if (words != null) {
            notes.save(id, criterion, FormFields.tidy(words), FormFields.version(FormFields.raw(sent, "privateSeen")));
        }
    }

    private static String taken(Set<Part> taken) {
        return taken.isEmpty() ? "" : "&taken=" + taken.stream().map(Part::code).collect(Collectors.joining("-"));
    }

    /** The common answer counts for the operator again. */
    private Response remove(AnswerSheet sheet, Criterion criterion, AnswerForm form) {
        Operator operator = form.whom().orElseThrow(BadRequestException::new);
        boolean gone = assessments.remove(sheet.id(), criterion.id(), operator, form.seenVersion(),
                Signed.by(reader.who()));
        return there(sheet.id(), "/" + criterion.id(), gone ? Optional.empty() : form.whom(), "");
    }

    private static Response there(String assessment, String question, Optional<Operator> whom, String query) {
        String of = whom.map(o -> "operator=" + o.code()).orElse("");
        String all = Stream.of(of, query).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return Response.seeOther(URI.create("/assessments/" + assessment + question + (all.isEmpty() ? "" : "?" + all)))
                .build();
    }

    static Optional<Operator> whom(String operator) {
        if (operator == null || operator.equals(Operator.ALL)) {
            return Optional.empty();
        }
        return Optional.of(Operator.find(operator).orElseThrow(NotFoundException::new));
    }

    /** The page after a remark that was not kept. */
    TemplateInstance again(String id, String criterion, Optional<Operator> whom, String words, String problem) {
        return Templates.show(pages.again(id, criterion, whom, words, problem));
    }
}
