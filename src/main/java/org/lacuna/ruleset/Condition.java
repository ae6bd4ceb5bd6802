package org.lacuna.ruleset;

import java.util.List;
import java.util.Set;

/** When a criterion applies or a cap acts. A small tree, no expression language; its truth has three values. */
public sealed interface Condition {

    /** True if all of them are. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** True if one of them is. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Condition of) implements Condition {
    }

    /** The answer to the criterion is one of these options. */
    record AnswerIs(String criterion, Set<String> options) implements Condition {
        public AnswerIs {
            options = Sorted.copyOf(options);
        }
    }

    /**
     * The criterion scores no more than the limit.
     *
     * @param atMost 0 to 1
     */
    record ScoresAtMost(String criterion, double atMost) implements Condition {
    }

    /** Every criterion the condition reads. */
    default Set<String> criteria() {
        if (this instanceof All all) {
            return union(all.of());
        } else if (this instanceof Any any) {
            return union(any.of());
        } else if (this instanceof Not not) {
            return not.of().criteria();
        } else if (this instanceof AnswerIs is) {
            return Set.of(is.criterion());
        }
        return Set.of(((ScoresAtMost) this).criterion());
    }

    private static Set<String> union(List<Condition> conditions) {
        return conditions.stream().flatMap(c -> c.criteria().stream()).collect(java.util.stream.Collectors.toSet());
    }
}
