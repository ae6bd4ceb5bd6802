package org.lacuna;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;

/** Builds an answer. */
public final class SampleAnswer {

    private final String criterion;
    private final Set<String> options;
    private AnswerState state;
    private Optional<Operator> operator = Optional.empty();
    private Optional<Set<Operator>> binds = Optional.of(Set.of(Operator.values()));
    private List<Evidence> evidence = List.of(Samples.law());
    private boolean reviewed;

    SampleAnswer(String criterion, Set<String> options) {
        this.criterion = criterion;
        this.options = options;
        this.state = options.size() == 1 ? AnswerState.VALUE : AnswerState.DISPUTED;
    }

    public SampleAnswer state(AnswerState kind) {
        state = kind;
        return this;
    }

    public SampleAnswer of(Operator own) {
        operator = Optional.of(own);
        return this;
    }

    public SampleAnswer binds(Operator... bound) {
        binds = Optional.of(Set.of(bound));
        return this;
    }

    public SampleAnswer bindsNotStated() {
        binds = Optional.empty();
        return this;
    }

    public SampleAnswer evidence(Evidence... rules) {
        evidence = List.of(rules);
        return this;
    }

    public SampleAnswer reviewed() {
        reviewed = true;
        return this;
    }

    public Answer build() {
        return new Answer(criterion, operator, state, options, binds, evidence, Optional.of(Confidence.HIGH), "", "a reason",
                reviewed);
    }
}
