package org.lacuna.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.CopyStore;
import org.lacuna.store.NoteStore;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.EarlierAnswers.Earlier;

/**
 * The page of one question.
 *
 * @param operator of whom the answer speaks; empty = of all that have none of their own
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

    /**
     * @param kept by SHA-256
     * @param kinds that may be kept, as in {@code PDF, HTML}
     * @param most how large one may be, in words
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
     * What has just happened, or how the page comes to show what it does.
     *
     * @param saved whether the answer was saved just now
     * @param taken parts that somebody else had changed meanwhile, as they are called
     * @param draft when it was typed, if the page shows what is no answer yet
     * @param used code of the earlier answer that has just filled the form; empty = none
     * @param why reason of the change, as typed, where the form comes back
     */
    record Note(boolean saved, List<String> taken, Optional<OffsetDateTime> draft, String used, String why) {

        static Note saved(boolean saved, List<String> taken) {
            return new Note(saved, taken, Optional.empty(), "", "");
        }

        static Note draft(OffsetDateTime at, String used) {
            return new Note(false, List.of(), Optional.of(at), used, "");
        }

        static Note back(String why) {
            return new Note(false, List.of(), Optional.empty(), "", why);
        }
    }
}
