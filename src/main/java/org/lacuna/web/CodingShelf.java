package org.lacuna.web;

import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.coding.Coding;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore.Newer;
import org.lacuna.store.CodingStore;
import org.lacuna.store.DraftStore.Key;
import org.lacuna.store.Signed;

/** Where answers of a second coder are kept. */
record CodingShelf(CodingStore codings, Coding coding) implements AnswerDesk.Shelf {

    /** In place of an operator, so that drafts of the first answers are others. */
    private static final String SECOND = "second";

    @Override
    public Optional<Newer> save(Answer answer, long seen, Signed by) {
        return codings.save(coding, answer, seen, by);
    }

    @Override
    public Optional<Answer> at(String criterion, Optional<Operator> operator, long version) {
        return codings.at(coding, criterion, version);
    }

    @Override
    public Key key(String criterion, Optional<Operator> operator, String who) {
        return new Key(coding.assessment(), criterion, SECOND, who);
    }
}
