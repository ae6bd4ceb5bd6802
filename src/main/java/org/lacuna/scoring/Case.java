package org.lacuna.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;

/**
 * One way a deployment may be: the traits that the sources leave open decided one way, and one operator. What it needs
 * of the law depends on nothing else.
 *
 * @param operators whose law counts; the weakest of them decides
 * @param traits all it has in this case, with those they imply
 * @param parts the law it needs, by group
 * @param caps that limit its whole coverage
 */
record Case(Set<Operator> operators, Set<String> traits, List<Part> parts, List<Cap> caps) {

    /**
     * What it needs of one group.
     *
     * @param criteria at least one
     * @param caps that limit the group for it
     */
    record Part(List<Criterion> criteria, List<Cap> caps) {
    }

    /** Ids of the criteria it needs. */
    Stream<String> needs() {
        return parts.stream().flatMap(p -> p.criteria().stream()).map(Criterion::id);
    }

    /** Ids of the criteria that decide its coverage: those it needs, and those that its caps ask about. */
    Set<String> reads() {
        Stream<Cap> all = Stream.concat(caps.stream(), parts.stream().flatMap(p -> p.caps().stream()));
        return Stream.concat(needs(), all.flatMap(c -> c.when().criteria().stream())).collect(Collectors.toSet());
    }
}
