package org.lacuna.web;

import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.ruleset.Criterion;

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

    /** Copies of documents that are kept, where some can be brought. */
    default Optional<QuestionPage.Copies> uploads() {
        return Optional.empty();
    }

    default AnswerFields fields() {
        return new AnswerFields("", criterion(), form(), standards(), lead(), uploads());
    }
}
