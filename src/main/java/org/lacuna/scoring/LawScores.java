package org.lacuna.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Every criterion for every operator by one sheet of answers, and what they would be with another answer on it. */
final class LawScores {

    private final AnswerSheet sheet;
    private final Reach reach;
    private final Map<Operator, OperatorScores> operators = new EnumMap<>(Operator.class);

    LawScores(Ruleset ruleset, AnswerSheet sheet, Ring ring) {
        this.sheet = sheet;
        this.reach = new Reach(ruleset);
        for (Operator operator : Operator.values()) {
            operators.put(operator, new OperatorScores(ruleset, sheet, operator, ring));
        }
    }

    private LawScores(LawScores before, Answer answer) {
        sheet = before.sheet.with(answer);
        reach = before.reach;
        Set<String> reached = reach.of(answer.criterion());
        before.operators.forEach((operator, scores) -> operators.put(operator, scores.on(sheet, reached)));
    }

    Map<Operator, OperatorScores> operators() {
        return Collections.unmodifiableMap(operators);
    }

    /** Ids of all criteria whose score may change with the answer to this one. */
    Set<String> reach(String criterion) {
        return reach.of(criterion);
    }

    /** With this answer in place of every other to its criterion; what it does not reach is not worked out again. */
    LawScores with(Answer answer) {
        return new LawScores(this, answer);
    }
}
