package org.lacuna.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;
import org.lacuna.scoring.CriterionScore.Membership;

/** Says what was answered, as a part of a sentence. */
final class AnswerWords {

    private final CountryScore score;

    AnswerWords(CountryScore score) {
        this.score = score;
    }

    /** What a condition reads: {@code fr-legal-basis is partial and d-oversight-body is unanswered}. */
    String read(Condition condition, Collection<Operator> operators) {
        Set<String> parts = new LinkedHashSet<>();
        score.ruleset().criteria().filter(c -> condition.criteria().contains(c.id()))
                .forEach(c -> operators.forEach(o -> parts.add(of(c, o, operators.size() > 1))));
        return String.join(" and ", parts);
    }

    String of(String criterion, Operator operator) {
        return of(score.ruleset().criterion(criterion), operator, false);
    }

    /** What decides the score of a criterion: the answer, and the gate if there is one. */
    String ofScore(String id, Operator operator) {
        CriterionScore criterion = score.criterion(id, operator);
        if (criterion.counts() == Membership.LEFT_OUT) {
            return of(id, operator);
        }
        return scored(criterion) + score.ruleset().gateFor(operator)
                .filter(g -> criterion.criterion().gated().contains(operator) && criterion.isGated())
                .map(g -> binds(criterion) + " and " + scored(score.criterion(g.criterion(), operator))).orElse("");
    }

    private String scored(CriterionScore criterion) {
        return of(criterion.criterion().id(), criterion.operator()) + " (" + ExpectedPoints.text(criterion.law()) + ")";
    }

    /** Whether the answer binds the operator, after a comma; nothing if it names no rule. */
    static String binds(CriterionScore criterion) {
        Operator operator = criterion.operator();
        return criterion.answer().filter(a -> !a.options().isEmpty())
                .map(a -> a.binds().map(b -> b.contains(operator) ? ", binds " + operator : ", does not bind " + operator)
                        .orElse(", whom it binds is not stated"))
                .orElse("");
    }

    /** Names the operator only where the answer is its own and there are others to tell it from. */
    private String of(Criterion criterion, Operator operator, boolean several) {
        Optional<Answer> answer = score.sheet().find(criterion.id(), operator);
        boolean own = several && answer.flatMap(Answer::operator).isPresent();
        return criterion.id() + " is " + answer.map(a -> word(criterion, a)).orElse("unanswered")
                + (own ? " for " + operator : "");
    }

    private String word(Criterion criterion, Answer answer) {
        if (answer.options().isEmpty()) {
            return answer.state().code();
        }
        String options = criterion.options().stream().map(Option::id).filter(answer.options()::contains)
                .collect(Collectors.joining(" or "));
        return answer.restsOnDeadLaw(score.sheet().asOf()) ? options + " in an act that is not in force" : options;
    }
}
