package org.lacuna.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DraftStore;
import org.lacuna.store.DraftStore.Draft;
import org.lacuna.store.DraftStore.Key;
import org.lacuna.store.Signed;
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

    private final AssessmentStore assessments;
    private final DraftStore drafts;
    private final ObjectMapper json;

    AnswerDesk(AssessmentStore assessments, DraftStore drafts, ObjectMapper json) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.json = json;
    }

    Outcome keep(String assessment, Criterion criterion, AnswerForm form, Signed by, Texts texts) {
        assessments.refuseIfFrozen(assessment);
        drafts.keepPlace(assessment, by.who(), criterion.id());
        Key key = key(assessment, criterion.id(), form.whom(), by.who());
        AnswerReader reader = new AnswerReader(criterion, form, texts);
        Optional<Answer> answer = reader.read();
        Outcome outcome = answer.isEmpty() ? new Faulty(reader.problems()) : keep(assessment, answer.get(), form, by);
        if (outcome instanceof Kept) {
            drafts.remove(key);
        } else {
            drafts.save(key, write(outcome instanceof Clash clash ? clash.form() : form));
        }
        return outcome;
    }

    private Outcome keep(String assessment, Answer typed, AnswerForm form, Signed by) {
        Answer mine = typed;
        if (!form.base().isEmpty()) {
            Optional<AnswerMerge> merge = merge(assessment, typed, form);
            if (merge.isPresent() && merge.get().conflicts().stream().anyMatch(part -> form.pick(part).isEmpty())) {
                return new Clash(merge.get(), form);
            }
            mine = merge.map(m -> m.merged(part -> form.pick(part).orElseThrow())).orElse(typed);
        }
        return keep(assessment, mine, form, form.seenVersion(), by);
    }

    private Outcome keep(String assessment, Answer typed, AnswerForm form, long version, Signed by) {
        Answer mine = typed;
        long seen = version;
        Set<Part> taken = EnumSet.noneOf(Part.class);
        for (Optional<AssessmentStore.Newer> newer = assessments.save(assessment, mine, seen, by); newer
                .isPresent(); newer = assessments.save(assessment, mine, seen, by)) {
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

    private Optional<AnswerMerge> merge(String assessment, Answer mine, AnswerForm form) {
        Optional<Answer> base = assessments.at(assessment, mine.criterion(), mine.operator(), form.baseVersion());
        return assessments.at(assessment, mine.criterion(), mine.operator(), form.seenVersion())
                .map(theirs -> new AnswerMerge(base, theirs, mine));
    }

    /** The clash that a draft was left in. */
    Optional<AnswerMerge> clash(String assessment, Criterion criterion, AnswerForm form, Texts texts) {
        return form.base().isEmpty() ? Optional.empty()
                : new AnswerReader(criterion, form, texts).read().flatMap(mine -> merge(assessment, mine, form));
    }

    Optional<Draft> draft(String assessment, String criterion, Optional<Operator> operator, String who) {
        return drafts.find(key(assessment, criterion, operator, who));
    }

    void drop(String assessment, String criterion, Optional<Operator> operator, String who) {
        drafts.remove(key(assessment, criterion, operator, who));
    }

    private static Key key(String assessment, String criterion, Optional<Operator> operator, String who) {
        return new Key(assessment, criterion, Operator.codeOf(operator), who);
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
