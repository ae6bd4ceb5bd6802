package org.lacuna.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;

/** How far an answer reaches: beside its own criterion to all that read it in a condition or through a gate. */
final class Reach {

    private final Map<String, Set<String>> readers = new HashMap<>();

    Reach(Ruleset ruleset) {
        ruleset.criteria().forEach(c -> reads(ruleset, c)
                .forEach(read -> readers.computeIfAbsent(read, r -> new HashSet<>()).add(c.id())));
    }

    private static Set<String> reads(Ruleset ruleset, Criterion criterion) {
        Set<String> reads = new HashSet<>(criterion.appliesWhen().map(Condition::criteria).orElse(Set.of()));
        ruleset.gates().stream().filter(g -> criterion.gated().contains(g.operator()))
                .forEach(g -> reads.add(g.criterion()));
        return reads;
    }

    /** Ids of all criteria whose score may change with the answer to this one. */
    Set<String> of(String criterion) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(criterion));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (reached.add(one)) {
                next.addAll(readers.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }
}
