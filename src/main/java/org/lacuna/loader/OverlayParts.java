package org.lacuna.loader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;

/** Finds what an overlay takes over although it lacks what this needs. */
final class OverlayParts {

    private final Ruleset extended;
    private final Ruleset whole;
    private final Set<String> groups;
    private final Set<String> criteria;

    /** @param whole the ruleset that the overlay makes */
    OverlayParts(Ruleset extended, Ruleset whole) {
        this.extended = extended;
        this.whole = whole;
        this.groups = whole.groups().stream().map(Group::id).collect(Collectors.toSet());
        this.criteria = whole.criteria().map(Criterion::id).collect(Collectors.toSet());
    }

    /** One sentence for each part. */
    List<String> problems() {
        Stream<Optional<String>> parts = Stream.of(
                kept(whole.domains(), extended.domains())
                        .map(d -> lacks("domain " + d.id(), "group", d.groups().keySet(), groups, "domains")),
                kept(whole.gates(), extended.gates()).map(
                        g -> lacks("gate " + g.operator().code(), "criterion", Set.of(g.criterion()), criteria, "gates")),
                kept(whole.caps(), extended.caps()).map(c -> lacks("cap " + c.id(), "group", c.groups(), groups, "caps")
                        .or(() -> lacks("cap " + c.id(), "criterion", c.when().criteria(), criteria, "caps"))),
                kept(whole.warnings(), extended.warnings())
                        .map(w -> lacks("warning " + w.id(), "group", Set.of(w.group()), groups, "warnings")))
                .flatMap(s -> s);
        return Stream.concat(parts.flatMap(Optional::stream), whole.criteria().flatMap(c -> criterion(c).stream())).toList();
    }

    private static <T> Stream<T> kept(List<T> all, List<T> before) {
        return all.stream().filter(before::contains);
    }

    private Optional<String> lacks(String part, String kind, Collection<String> needed, Set<String> there, String key) {
        return needed.stream().filter(id -> !there.contains(id)).sorted().findFirst()
                .map(id -> "The " + part + " of " + name() + " needs the " + kind + " " + id
                        + ", which this ruleset does not have; leave it out of keep: {" + key + ": [...]}.");
    }

    private Optional<String> criterion(Criterion criterion) {
        if (criterion.operators().isEmpty()) {
            return Optional
                    .of("The criterion " + criterion.id() + " concerns none of the operators of this ruleset; retire it.");
        }
        return criterion.appliesWhen().stream().flatMap(c -> c.criteria().stream()).filter(id -> !criteria.contains(id))
                .sorted().findFirst().map(id -> "The criterion " + criterion.id() + " applies only when " + id
                        + " is answered, which this ruleset does not have; replace or retire it.");
    }

    private String name() {
        return extended.id() + " " + extended.version();
    }
}
