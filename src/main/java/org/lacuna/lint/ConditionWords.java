package org.lacuna.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Condition;

/** Says a condition as a part of a sentence: {@code fr-ban is full and not (fr-law scores at most 0.5)}. */
final class ConditionWords {

    private ConditionWords() {
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return join(all.of(), " and ");
        } else if (condition instanceof Condition.Any any) {
            return join(any.of(), " or ");
        } else if (condition instanceof Condition.Not not) {
            return "not (" + of(not.of()) + ")";
        } else if (condition instanceof Condition.AnswerIs is) {
            return is.criterion() + " is " + String.join(" or ", is.options());
        }
        Condition.ScoresAtMost limit = (Condition.ScoresAtMost) condition;
        return limit.criterion() + " scores at most "
                + BigDecimal.valueOf(limit.atMost()).stripTrailingZeros().toPlainString();
    }

    private static String join(List<Condition> conditions, String word) {
        return conditions.stream().map(c -> isJoined(c) ? "(" + of(c) + ")" : of(c)).collect(Collectors.joining(word));
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any
                || condition instanceof Condition.AnswerIs is && is.options().size() > 1;
    }
}
