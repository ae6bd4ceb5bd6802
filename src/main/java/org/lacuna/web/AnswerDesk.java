package org.lacuna.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.AssessmentStore.Newer;
import org.lacuna.store.DraftStore;
import org.lacuna.store.DraftStore.Draft;
import org.lacuna.store.DraftStore.Key;
import org.lacuna.store.Signed;
import org.lacuna.store.UnsettledException;
import org.lacuna.web.AnswerReader.Problem;

/** Takes what comes from a question page. Every letter of it is kept: as the answer, or as a draft until it can be one. */
@ApplicationScoped
class AnswerDesk {

    /** What became of it. */
    sealed interface Outcome {
    }

    /** @param taken parts that somebody else had changed meanwhile and that are kept too */
    record Kept(Set<Part> taken) implements Outcome {
    }

    record Faulty(List<Problem> problems) implements Outcome {
    }

    /** Somebody else has changed the same parts. */
    record Clash(AnswerMerge merge, AnswerForm form) implements Outcome {
    }

    /** Two people do not agree on the answer, and nobody has settled it. */
    record Unsettled() implements Outcome {
    }

    /** Where answers are kept. */
    interface Shelf {

        /** As {@link AssessmentStore#save} does. */
        Optional<Newer> save(Answer answer, long seen, Signed by);

        /** The answer as it was at a version; empty if there was none. */
        Optional<Answer> at(String criterion, Optional<Operator> operator, long version);

        /** Of what is typed and no answer yet. */
        Key key(String criterion, Optional<Operator> operator, String who);
    }

    private final AssessmentStore assessments;
    private final DraftStore drafts;
    private final CopyDesk copies;
    private final ObjectMapper json;

    AnswerDesk(AssessmentStore assessments, DraftStore drafts, CopyDesk copies, ObjectMapper json) {
        this.copies = copies;
        this.assessments = assessments;
        this.drafts = drafts;
        this.json = json;
    }

    /** @param refused what of the form could not be taken; then it is no answer yet */
    Outcome keep(String assessment, Criterion criterion, AnswerForm form, List<Problem> refused, Signed by, Texts texts) {
        assessments.refuseIfFrozen(assessment);
        drafts.keepPlace(assessment, by.who(), criterion.id());
        return keep(shelf(assessment), criterion, form, refused, by, texts);
    }

    /** The same for answers that are kept elsewhere. */
    Outcome keep(Shelf shelf, Criterion criterion, AnswerForm form, List<Problem> refused, Signed by, Texts texts) {
        Key key = shelf.key(criterion.id(), form.whom(), by.who());
        AnswerReader reader = reader(criterion, form, texts);
        Optional<Answer> answer = reader.read();
        List<Problem> problems = Stream.concat(refused.stream(), reader.problems().stream()).toList();
        Outcome outcome = problems.isEmpty() ? keep(shelf, answer.orElseThrow(), form, by) : new Faulty(problems);
        if (outcome instanceof Kept) {
            drafts.remove(key);
        } else {
            drafts.save(key, write(outcome instanceof Clash clash ? clash.form() : form));
        }
        return outcome;
    }

    AnswerReader reader(Criterion criterion, AnswerForm form, Texts texts) {
        return new AnswerReader(criterion, form, texts, copies::find);
    }

    private Outcome keep(Shelf shelf, Answer typed, AnswerForm form, Signed by) {
        Answer mine = typed;
        if (!form.base().isEmpty()) {
            Optional<AnswerMerge> merge = merge(shelf, typed, form);
            if (merge.isPresent() && merge.get().conflicts().stream().anyMatch(part -> form.pick(part).isEmpty())) {
                return new Clash(merge.get(), form);
            }
            mine = merge.map(m -> m.merged(part -> form.pick(part).orElseThrow())).orElse(typed);
        }
        try {
            return keep(shelf, mine, form, form.seenVersion(), by);
        } catch (UnsettledException e) {
            return new Unsettled();
        }
    }

    private static Outcome keep(Shelf shelf, Answer typed, AnswerForm form, long version, Signed by) {
        Answer mine = typed;
        long seen = version;
        Set<Part> taken = EnumSet.noneOf(Part.class);
        for (Optional<Newer> newer = shelf.save(mine, seen, by); newer.isPresent(); newer = shelf.save(mine, seen, by)) {
            seen = newer.get().version();
            if (newer.get().theirs().isPresent()) {
                AnswerMerge merge = new AnswerMerge(newer.get().base(), newer.get().theirs().get(), mine);
                if (!merge.conflicts().isEmpty()) {
                    return new Clash(merge, form.after(seen));
                }
                taken.addAll(merge.taken());
                mine = merge.merged();
            }
        }
        return new Kept(taken);
    }

    /**
     * Keeps an answer that cannot be saved, for somebody else has changed it, until a person decides on its page.
     *
     * @param newer the version on file
     * @return false, and nothing is kept, if the person has another draft there
     */
    boolean keepClash(String assessment, String criterion, AnswerForm form, long newer, String who) {
        Key key = key(assessment, criterion, form.whom(), who);
        boolean free = drafts.find(key).isEmpty();
        if (free) {
            drafts.save(key, write(form.after(newer)));
        }
        return free;
    }

    /** Keeps what is no answer yet. */
    void keepDraft(String assessment, String criterion, AnswerForm form, String who) {
        drafts.save(key(assessment, criterion, form.whom(), who), write(form));
    }

    /** The form of the answer as it is on file. */
    AnswerForm onFile(AnswerSheet sheet, String criterion, Optional<Operator> whom) {
        return AnswerForm.of(sheet.find(criterion, whom), whom, assessments.version(sheet.id(), criterion, whom));
    }

    /** The form as it was before the person typed, of the answer that they have seen. */
    AnswerForm seen(String assessment, String criterion, AnswerForm typed) {
        long version = typed.seenVersion();
        return AnswerForm.of(assessments.at(assessment, criterion, typed.whom(), version), typed.whom(), version);
    }

    private static Optional<AnswerMerge> merge(Shelf shelf, Answer mine, AnswerForm form) {
        Optional<Answer> base = shelf.at(mine.criterion(), mine.operator(), form.baseVersion());
        return shelf.at(mine.criterion(), mine.operator(), form.seenVersion())
                .map(theirs -> new AnswerMerge(base, theirs, mine));
    }

    /** The clash that a draft was left in. */
    Optional<AnswerMerge> clash(Shelf shelf, Criterion criterion, AnswerForm form, Texts texts) {
        return form.base().isEmpty() ? Optional.empty()
                : reader(criterion, form, texts).read().flatMap(mine -> merge(shelf, mine, form));
    }

    Optional<Draft> draft(Shelf shelf, String criterion, Optional<Operator> operator, String who) {
        return drafts.find(shelf.key(criterion, operator, who));
    }

    void drop(Shelf shelf, String criterion, Optional<Operator> operator, String who) {
        drafts.remove(shelf.key(criterion, operator, who));
    }

    private static Key key(String assessment, String criterion, Optional<Operator> operator, String who) {
        return new Key(assessment, criterion, Operator.codeOf(operator), who);
    }

    /** Of the answers of an assessment. */
    Shelf shelf(String assessment) {
        return new Shelf() {

            @Override
            public Optional<Newer> save(Answer answer, long seen, Signed by) {
                return assessments.save(assessment, answer, seen, by);
            }

            @Override
            public Optional<Answer> at(String criterion, Optional<Operator> operator, long version) {
                return assessments.at(assessment, criterion, operator, version);
            }

            @Override
            public Key key(String criterion, Optional<Operator> operator, String who) {
                return AnswerDesk.key(assessment, criterion, operator, who);
            }
        };
    }

    private String write(AnswerForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnswerForm read(Draft draft) {
        try {
            return json.readValue(draft.fields(), AnswerForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
