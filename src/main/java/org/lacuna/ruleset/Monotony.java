package org.lacuna.ruleset;

import java.util.List;
import java.util.Set;
import org.lacuna.ruleset.Criterion.Otherwise;

/**
 * Whether the conditions of a ruleset can only reward better answers. Then the worst of all open answers together give
 * the lower end of every range and the best the upper, and ranges are what trying all answers would find. Otherwise a
 * range may be wider than that.
 */
final class Monotony {

    private final Ruleset ruleset;

    Monotony(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    boolean holds() {
        return ruleset.caps().stream().allMatch(c -> isEnded(c.when(), true)) && ruleset.criteria().allMatch(this::holds);
    }

    /** What better answers make moot must then be met, and what they make apply must have been absent. */
    private boolean holds(Criterion criterion) {
        return criterion.appliesWhen().map(when -> criterion.otherwise() == Otherwise.MET && isEnded(when, true)
                || criterion.otherwise() == Otherwise.ABSENT && isEnded(when, false)).orElse(true);
    }

    /** Whether better answers can only end the condition or, the other way round, only bring it about. */
    private boolean isEnded(Condition condition, boolean ended) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().allMatch(c -> isEnded(c, ended));
        } else if (condition instanceof Condition.Any any) {
            return any.of().stream().allMatch(c -> isEnded(c, ended));
        } else if (condition instanceof Condition.Not not) {
            return isEnded(not.of(), !ended);
        } else if (condition instanceof Condition.AnswerIs is) {
            return isAnEnd(ruleset.criterion(is.criterion()).options().stream().map(Option::id).toList(), is.options(), ended);
        }
        return ended;
    }

    /** Whether the named options are the worst ones, or the best ones. */
    private static boolean isAnEnd(List<String> options, Set<String> named, boolean worst) {
        int size = named.size();
        List<String> end = worst ? options.subList(0, size) : options.subList(options.size() - size, options.size());
        return named.containsAll(end);
    }
}
