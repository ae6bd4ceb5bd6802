package org.lacuna.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.ruleset.Cap;
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
     * @param criteria places of at least one
     * @param caps that limit the group for it
     */
    record Part(int[] criteria, List<Cap> caps) {
    }

    /** Places of the criteria it needs. */
    IntStream needs() {
        return parts.stream().flatMapToInt(p -> IntStream.of(p.criteria()));
    }

    /** Ids of the criteria that its caps ask about. */
    Stream<String> asks() {
        Stream<Cap> all = Stream.concat(caps.stream(), parts.stream().flatMap(p -> p.caps().stream()));
        return all.flatMap(c -> c.when().criteria().stream());
    }
}
