package org.lacuna.web;

import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.Confidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;

/** A page with the fields of an answer. */
interface AnswerPage {

    Criterion criterion();

    AnswerForm form();

    List<Standard> standards();

    /** What is known of where to look; may be empty. */
    String lead();

    /** Laws of the country, to choose from. */
    List<String> laws();

    /** Parts that two people, or one in two windows, have changed. */
    Optional<AnswerMerge> clash();

    default List<Operator> operators() {
        return List.of(Operator.values());
    }

    default List<Confidence> confidences() {
        return List.of(Confidence.values());
    }
}
