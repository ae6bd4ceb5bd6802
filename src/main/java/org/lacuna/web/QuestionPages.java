package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.NoteStore;
import org.lacuna.store.ReviewStore;
import org.lacuna.store.ReviewStore.Place;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.QuestionPage.Copies;
import org.lacuna.web.QuestionPage.Note;

/** Puts together what the page of a question shows, for whoever asks. */
@ApplicationScoped
class QuestionPages {

    private final AssessmentStore assessments;
    private final AnswerDesk desk;
    private final ReviewStore reviews;
    private final NoteStore notes;
    private final EarlierAnswers earlier;
    private final Autosave autosave;
    private final CopyDesk copies;
    private final Reports reports;
    private final Reader reader;

    QuestionPages(AssessmentStore assessments, AnswerDesk desk, ReviewStore reviews, NoteStore notes, EarlierAnswers earlier,
            Autosave autosave, CopyDesk copies, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.desk = desk;
        this.reviews = reviews;
        this.notes = notes;
        this.earlier = earlier;
        this.autosave = autosave;
        this.copies = copies;
        this.reports = reports;
        this.reader = reader;
    }

    /** The page after a remark that was not kept. */
    QuestionPage again(String id, String criterionId, Optional<Operator> whom, String words, String problem) {
        AnswerSheet sheet = sheet(id);
        return page(sheet, criterion(sheet, criterionId), desk.onFile(sheet, criterionId, whom), List.of(), Note.back(""),
                Optional.empty(), review(sheet, criterionId, whom, words, problem));
    }

    /** The question that follows; empty at the end. */
    Optional<Criterion> next(AnswerSheet sheet, Criterion criterion) {
        List<Criterion> all = words(sheet).criteria().toList();
        return at(all, all.indexOf(criterion) + 1);
    }

    private ReviewPart review(AnswerSheet sheet, String criterion, Optional<Operator> whom, String words, String problem) {
        return new ReviewPart(assessments.version(sheet.id(), criterion, whom),
                reviews.remarks(new Place(sheet.id(), criterion, whom)),
                reviews.opinions(sheet.id()).find(criterion, whom), assessments.isToConfirm(sheet.id(), criterion, whom),
                assessments.isFrozen(sheet.id()), words, problem);
    }

    QuestionPage page(AnswerSheet sheet, Criterion criterion, AnswerForm form, List<Problem> problems, Note note,
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
                laws(sheet.answers().stream()), earlier.list(sheet, criterion.id(), form.whom()),
                autosave.isRun(reader.isAssessor() && !assessments.isFrozen(sheet.id())),
                new Copies(copies.of(form), CopyKind.all(), CopyDesk.size(copies.limit(), reader.texts(CopyTexts.class))),
                group.criteria().indexOf(criterion) + 1,
                group.criteria().size(), at(all, place - 1), at(all, place + 1));
    }

    static String lead(AnswerSheet sheet, String criterionId) {
        return sheet.find(criterionId).filter(a -> a.state() == AnswerState.UNKNOWN).map(Answer::reason).orElse("");
    }

    /** Named in these answers, each once. */
    static List<String> laws(Stream<Answer> answers) {
        return answers.flatMap(a -> a.evidence().stream()).map(Evidence::instrument).distinct().sorted().toList();
    }

    /** Empty before the first and behind the last. */
    static Optional<Criterion> at(List<Criterion> all, int place) {
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }

    private Ruleset words(AnswerSheet sheet) {
        return reports.words(sheet, reader.language());
    }

    Criterion criterion(AnswerSheet sheet, String criterionId) {
        return words(sheet).find(criterionId).orElseThrow(NotFoundException::new);
    }
}
