package org.lacuna.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;

/**
 * What a lawyer expects of a case. What is not named is not looked at; a list of caps or of gated criteria that is
 * named is whole.
 *
 * @param caps ids of those that act for certain in the coverage of domains, by operator
 * @param capsUndecided ids of those that depend on an open answer there, by operator
 * @param gates ids of criteria that lose something to the gate, by operator
 * @param gaps ids of the first gaps, most sure points first
 * @param blocked ids of gaps that a cap makes useless to close; there may be more
 */
public record Expectation(List<OfCoverage> coverage, Map<Operator, Set<String>> caps,
        Map<Operator, Set<String>> capsUndecided, Map<Operator, Set<String>> gates, List<OfDeployment> deployments,
        List<String> gaps, Set<String> blocked) {

    /** Stands for an operator: the mean of all. */
    public static final String GENERAL = "general";

    /** Stands for an operator: the weakest of all. */
    public static final String WEAKEST = "weakest";

    public Expectation {
        coverage = List.copyOf(coverage);
        caps = copy(caps);
        capsUndecided = copy(capsUndecided);
        gates = copy(gates);
        deployments = List.copyOf(deployments);
        gaps = List.copyOf(gaps);
        blocked = Sorted.copyOf(blocked);
    }

    /**
     * A coverage of a domain.
     *
     * @param whose code of an operator, {@value #GENERAL} or {@value #WEAKEST}
     */
    public record OfCoverage(String domain, String whose, ExpectedPoints points) {
    }

    /**
     * A score of a deployment.
     *
     * @param id of the deployment
     * @param caps ids of all that hold it down, certainly or perhaps; empty = not looked at
     */
    public record OfDeployment(String id, Optional<ExpectedPoints> coverage, Optional<ExpectedPoints> uncovered,
            Optional<Set<String>> caps) {
    }

    private static Map<Operator, Set<String>> copy(Map<Operator, Set<String>> sets) {
        Map<Operator, Set<String>> copy = new EnumMap<>(Operator.class);
        sets.forEach((operator, ids) -> copy.put(operator, Sorted.copyOf(ids)));
        return Collections.unmodifiableMap(copy);
    }
}
