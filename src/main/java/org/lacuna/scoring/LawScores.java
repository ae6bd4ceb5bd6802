package org.lacuna.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Operator;

/** Every criterion for every operator by one sheet of answers, and what they would be with another answer on it. */
final class LawScores {

    private final Places places;
    private final Map<Operator, OperatorScores> operators = new EnumMap<>(Operator.class);

    LawScores(Places places, AnswerSheet sheet, Ring ring) {
        this.places = places;
        for (Operator operator : Operator.values()) {
            operators.put(operator, new OperatorScores(places, sheet, operator, ring));
        }
    }

    private LawScores(LawScores before, int place, Answer answer) {
        places = before.places;
        before.operators.forEach((operator, scores) -> operators.put(operator, scores.with(place, answer)));
    }

    Map<Operator, OperatorScores> operators() {
        return Collections.unmodifiableMap(operators);
    }

    OperatorScores of(Operator operator) {
        return operators.get(operator);
    }

    /** With this answer in place of every other to its criterion; what it does not reach is not worked out again. */
    LawScores with(Answer answer) {
        return new LawScores(this, places.of(answer.criterion()), answer);
    }
}
