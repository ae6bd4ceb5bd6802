package org.lacuna.loader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;

/** Finds criteria whose conditions read each other in a ring, which could never be worked out. */
final class ConditionRings {

    private final Ruleset ruleset;
    private final Set<String> done = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();

    private ConditionRings(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** @return the ids on the way round; the first is also the last */
    static Optional<List<String>> find(Ruleset ruleset) {
        ConditionRings rings = new ConditionRings(ruleset);
        return ruleset.criteria().flatMap(c -> rings.walk(c).stream()).findFirst();
    }

    private Optional<List<String>> walk(Criterion criterion) {
        if (path.contains(criterion.id())) {
            return Optional.of(Stream.concat(path.stream().dropWhile(id -> !id.equals(criterion.id())),
                    Stream.of(criterion.id())).toList());
        }
        if (!done.add(criterion.id())) {
            return Optional.empty();
        }
        path.addLast(criterion.id());
        Optional<List<String>> ring = reads(criterion).stream().flatMap(id -> walk(ruleset.criterion(id)).stream()).findFirst();
        path.removeLast();
        return ring;
    }

    private Set<String> reads(Criterion criterion) {
        Set<String> reads = new HashSet<>(criterion.appliesWhen().map(c -> c.criteria()).orElse(Set.of()));
        criterion.gated().forEach(o -> ruleset.gateFor(o).ifPresent(g -> reads.add(g.criterion())));
        return reads;
    }
}
