package org.lacuna.review;

import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Operator;

/** What reviewers think of the answers of an edition. */
public record Opinions(List<Opinion> all) {

    public static final Opinions NONE = new Opinions(List.of());

    public Opinions {
        all = List.copyOf(all);
    }

    public Optional<Opinion> find(String criterion, Optional<Operator> operator) {
        return all.stream().filter(o -> o.criterion().equals(criterion) && o.operator().equals(operator)).findFirst();
    }

    /** Of an answer: pending if nobody has judged it. */
    public Verdict verdict(String criterion, Optional<Operator> operator) {
        return find(criterion, operator).map(Opinion::verdict).orElse(Verdict.PENDING);
    }

    /** To that question, for all operators or one. */
    public Opinions about(String criterion) {
        return new Opinions(all.stream().filter(o -> o.criterion().equals(criterion)).toList());
    }
}
