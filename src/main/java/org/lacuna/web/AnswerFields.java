package org.lacuna.web;

import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Confidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;

/**
 * The fields of one question on a page.
 *
 * @param at what the names of its fields begin with; empty if it has a page of its own
 * @param lead what is known of where to look; may be empty
 * @param copies those that are kept of the documents of the form; empty if none can be brought here
 */
record AnswerFields(String at, Criterion criterion, AnswerForm form, List<Standard> standards, String lead,
        Optional<QuestionPage.Copies> copies) {

    public boolean isAlone() {
        return at.isEmpty();
    }

    /** Whether several options are ticked, or shall be. */
    public boolean isOpen() {
        return !form.several().isEmpty() || form.answer().equals(AnswerForm.SEVERAL);
    }

    public List<Operator> operators() {
        return List.of(Operator.values());
    }

    public List<Confidence> confidences() {
        return List.of(Confidence.values());
    }
}
