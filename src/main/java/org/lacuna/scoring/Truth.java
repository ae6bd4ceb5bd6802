package org.lacuna.scoring;

import java.util.Set;
import java.util.function.Function;
import org.lacuna.ruleset.Condition;

/** Three-valued truth after Kleene: a condition that reads an open answer may be unknown. */
public enum Truth {

    FALSE,
    UNKNOWN,
    TRUE;

    /**
     * Judges a condition.
     *
     * @param options the options still possible for a criterion
     * @param score the score of a criterion
     */
    static Truth of(Condition condition, Function<String, Set<String>> options, Function<String, Interval> score) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().map(c -> of(c, options, score)).reduce(TRUE, Truth::and);
        } else if (condition instanceof Condition.Any any) {
            return any.of().stream().map(c -> of(c, options, score)).reduce(FALSE, Truth::or);
        } else if (condition instanceof Condition.Not not) {
            return of(not.of(), options, score).not();
        } else if (condition instanceof Condition.AnswerIs is) {
            return isOneOf(options.apply(is.criterion()), is.options());
        }
        Condition.ScoresAtMost limit = (Condition.ScoresAtMost) condition;
        return isAtMost(score.apply(limit.criterion()), limit.atMost());
    }

    private static Truth isOneOf(Set<String> possible, Set<String> wanted) {
        if (!possible.isEmpty() && wanted.containsAll(possible)) {
            return TRUE;
        }
        return possible.stream().anyMatch(wanted::contains) ? UNKNOWN : FALSE;
    }

    private static Truth isAtMost(Interval score, double limit) {
        if (score.hi() <= limit) {
            return TRUE;
        }
        return score.lo() <= limit ? UNKNOWN : FALSE;
    }

    Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    Truth not() {
        return values()[2 - ordinal()];
    }
}
