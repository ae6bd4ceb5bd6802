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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.lacuna.access.Roles;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CopyStore;
import org.lacuna.store.DraftStore.Draft;
import org.lacuna.store.NoteStore;
import org.lacuna.store.ReviewStore;
import org.lacuna.store.ReviewStore.Place;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.EarlierAnswers.Earlier;

/** One question of one assessment. */
@Path("/assessments/{id}/{criterion}")
public class QuestionResource {

    /**
     * @param operator of whom the answer speaks; empty = of all that have none of their own
     * @param note what has just happened, or how the page comes to show what it does
     * @param clash parts that two people have changed
     * @param review what was said of the answer
     * @param privateNote nothing for those who do not work on the assessment
     * @param laws of the country, named in other answers
     * @param earlier answers that can fill the form
     * @param autosave whether a script keeps what is typed
     * @param copies that are kept of the documents of the form
     * @param number of the question in its group, from 1
     */
    record QuestionPage(AnswerSheet sheet, Group group, Criterion criterion, Optional<Operator> operator,
            List<Standard> standards, String lead, AnswerForm form, List<Problem> problems, Note note,
            Optional<AnswerMerge> clash, ReviewPart review, Optional<NoteStore.Note> privateNote, List<String> laws,
            List<Earlier> earlier, boolean autosave, Copies copies, int number, int count, Optional<Criterion> before,
            Optional<Criterion> after) implements AnswerPage {

        @Override
        public Optional<Copies> uploads() {
            return Optional.of(copies);
        }

        public String assessment() {
            return sheet.id();
        }

        public String country() {
            return sheet.country();
        }

        /** Whether two people do not agree on the answer. */
        public boolean isDisputed() {
            return operator.isEmpty()
                    && sheet.find(criterion.id()).filter(a -> a.state() == AnswerState.DISPUTED).isPresent();
        }

        /** Whether there is an answer of exactly whom the page is about. */
        public boolean isAnswered() {
            return sheet.find(criterion.id(), operator).isPresent();
        }

        /** Whom the question concerns, each with a page of its own. */
        public List<OwnAnswer> own() {
            return criterion.operators().stream().sorted()
                    .map(o -> new OwnAnswer(o, sheet.find(criterion.id(), Optional.of(o)).isPresent())).toList();
        }
    }

    /**
     * @param kept by SHA-256
     * @param kinds that may be kept, as in {@code PDF, HTML}
     * @param most kilobytes
     */
    record Copies(Map<String, CopyStore.Kept> kept, String kinds, String most) {

        public CopyStore.Kept find(String sha256) {
            return kept.get(sha256);
        }
    }

    /** @param given whether the operator has an answer of its own */
    record OwnAnswer(Operator operator, boolean given) {
    }

    /**
     * @param saved whether the answer was saved just now
     * @param taken parts that somebody else had changed meanwhile, as they are called
     * @param draft when it was typed, if the page shows what is no answer yet
     * @param used code of the earlier answer that has just filled the form; empty = none
     */
    record Note(boolean saved, List<String> taken, Optional<OffsetDateTime> draft, String used) {

        static final Note NONE = new Note(false, List.of(), Optional.empty(), "");
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(QuestionPage page);
    }

    private final AssessmentStore assessments;
    private final AnswerDesk desk;
    private final ReviewStore reviews;
    private final NoteStore notes;
    private final EarlierAnswers earlier;
    private final Autosave autosave;
    private final CopyDesk copies;
    private final Reports reports;
    private final Reader reader;

    QuestionResource(AssessmentStore assessments, AnswerDesk desk, ReviewStore reviews, NoteStore notes,
            EarlierAnswers earlier, Autosave autosave, CopyDesk copies, Reports reports, Reader reader) {
        this.copies = copies;
        this.notes = notes;
        this.earlier = earlier;
        this.autosave = autosave;
        this.reviews = reviews;
        this.assessments = assessments;
        this.desk = desk;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            @RestQuery String operator, @RestQuery Optional<String> saved, @RestQuery Optional<String> taken,
            @RestQuery Optional<String> used) {
        AnswerSheet sheet = sheet(id);
        Criterion criterion = criterion(sheet, criterionId);
        Optional<Operator> whom = whom(operator);
        Optional<Draft> draft = desk.draft(id, criterionId, whom, reader.who());
        if (draft.isPresent()) {
            AnswerForm form = desk.read(draft.get());
            AnswerReader read = desk.reader(criterion, form, reader.texts());
            read.read();
            return Templates.show(page(sheet, criterion, form, read.problems(),
                    new Note(false, List.of(), Optional.of(draft.get().savedAt()), used(sheet, criterionId, whom, used)),
                    desk.clash(id, criterion, form, reader.texts())));
        }
        AnswerForm form = AnswerForm.of(sheet.find(criterionId, whom), whom, assessments.version(id, criterionId, whom));
        Note note = new Note(saved.isPresent(), taken.map(t -> List.of(t.split("-"))).orElse(List.of()), Optional.empty(), "");
        return Templates.show(page(sheet, criterion, form, List.of(), note, Optional.empty()));
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
        AnswerSheet sheet = sheet(id);
        Criterion criterion = criterion(sheet, criterionId);
        AnswerForm typed = AnswerForm.of(sent);
        String then = Optional.ofNullable(sent.getFirst("then")).orElse("");
        if (then.equals("drop")) {
            desk.drop(id, criterionId, typed.whom(), reader.who());
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
        AnswerDesk.Outcome outcome = desk.keep(id, criterion, form, brought.problems(), signed(sent), reader.texts());
        if (outcome instanceof AnswerDesk.Faulty faulty) {
            return Pages.page(422,
                    Templates.show(page(sheet, criterion, form, faulty.problems(), Note.NONE, Optional.empty())));
        }
        if (outcome instanceof AnswerDesk.Clash clash) {
            return Pages.page(409, Templates.show(page(sheet(id), criterion, clash.form(),
                    List.of(new Problem("clash", reader.texts(QuestionTexts.class).clash_problem())), Note.NONE,
                    Optional.of(clash.merge()))));
        }
        if (outcome instanceof AnswerDesk.Unsettled) {
            return Pages.page(409, Templates.show(page(sheet, criterion, form,
                    List.of(new Problem("answer", reader.texts(CodingTexts.class).unsettled_says())), Note.NONE,
                    Optional.empty())));
        }
        Set<Part> taken = ((AnswerDesk.Kept) outcome).taken();
        return taken.isEmpty() && then.equals("next") ? there(id, next(sheet, criterionId), Optional.empty(), "")
                : there(id, "/" + criterionId, form.whom(), "saved=yes" + taken(taken));
    }

    /** The form comes back filled in with an earlier answer, as a draft. */
    private Response use(AnswerSheet sheet, Criterion criterion, AnswerForm form, String code) {
        Optional<Earlier> found = earlier.list(sheet, criterion.id(), form.whom()).stream()
                .filter(e -> e.code().equals(code)).findFirst();
        AnswerForm onFile = AnswerForm.of(
                assessments.at(sheet.id(), criterion.id(), form.whom(), form.seenVersion()), form.whom(), form.seenVersion());
        desk.keepDraft(sheet.id(), criterion.id(), found.map(e -> form.filled(e.answer(), onFile)).orElse(form), reader.who());
        return there(sheet.id(), "/" + criterion.id(), form.whom(), found.map(e -> "used=" + e.code()).orElse(""));
    }

    private String used(AnswerSheet sheet, String criterion, Optional<Operator> whom, Optional<String> code) {
        return earlier.list(sheet, criterion, whom).stream().map(Earlier::code).filter(c -> code.filter(c::equals).isPresent())
                .findFirst().orElse("");
    }

    /** Whatever becomes of the answer. */
    private void keepNote(String id, String criterion, MultivaluedMap<String, String> sent) {
        String words = sent.getFirst("privateNote");
        if (words != null) {
            String seen = String.valueOf(sent.getFirst("privateSeen"));
            notes.save(id, criterion, words.replace("\r\n", "\n").strip(),
                    seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : 0);
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

    private Signed signed(MultivaluedMap<String, String> sent) {
        return Signed.because(reader.who(), Optional.ofNullable(sent.getFirst("why")).orElse(""));
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

    private String next(AnswerSheet sheet, String criterionId) {
        List<Criterion> all = words(sheet).criteria().toList();
        int place = all.indexOf(criterion(sheet, criterionId));
        return place + 1 < all.size() ? "/" + all.get(place + 1).id() : "";
    }

    /** The page after a remark that was not kept. */
    TemplateInstance again(String id, String criterionId, Optional<Operator> whom, String words, String problem) {
        AnswerSheet sheet = sheet(id);
        Criterion criterion = criterion(sheet, criterionId);
        AnswerForm form = AnswerForm.of(sheet.find(criterionId, whom), whom, assessments.version(id, criterionId, whom));
        return Templates.show(page(sheet, criterion, form, List.of(), Note.NONE, Optional.empty(),
                review(sheet, criterionId, whom, words, problem)));
    }

    private ReviewPart review(AnswerSheet sheet, String criterion, Optional<Operator> whom, String words, String problem) {
        return new ReviewPart(assessments.version(sheet.id(), criterion, whom),
                reviews.remarks(new Place(sheet.id(), criterion, whom)),
                reviews.opinions(sheet.id()).find(criterion, whom), assessments.isToConfirm(sheet.id(), criterion, whom),
                assessments.isFrozen(sheet.id()), words, problem);
    }

    private QuestionPage page(AnswerSheet sheet, Criterion criterion, AnswerForm form, List<Problem> problems, Note note,
            Optional<AnswerMerge> clash) {
        return page(sheet, criterion, form, problems, note, clash, review(sheet, criterion.id(), form.whom(), "", ""));
    }

    private QuestionPage page(AnswerSheet sheet, Criterion criterion, AnswerForm form, List<Problem> problems, Note note,
            Optional<AnswerMerge> clash, ReviewPart review) {
        Ruleset words = words(sheet);
        Group group = words.groupOf(criterion);
        List<Criterion> all = words.criteria().toList();
        int place = all.indexOf(criterion);
        return new QuestionPage(sheet, group, criterion, form.whom(), Standard.of(words, criterion),
                lead(sheet, criterion.id()), form, problems, note, clash, review,
                reader.isAssessor() || reader.isReviewer() ? Optional.of(notes.find(sheet.id(), criterion.id()))
                        : Optional.empty(),
                laws(sheet), earlier.list(sheet, criterion.id(), form.whom()),
                autosave.isRun(reader.isAssessor() && !assessments.isFrozen(sheet.id())),
                new Copies(copies.of(form), CopyKind.all(), Formats.kilobytes(copies.limit())),
                group.criteria().indexOf(criterion) + 1,
                group.criteria().size(), at(all, place - 1), at(all, place + 1));
    }

    static String lead(AnswerSheet sheet, String criterionId) {
        return sheet.find(criterionId).filter(a -> a.state() == AnswerState.UNKNOWN).map(Answer::reason).orElse("");
    }

    static List<String> laws(AnswerSheet sheet) {
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
