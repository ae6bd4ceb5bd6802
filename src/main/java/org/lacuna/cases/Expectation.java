package org.lacuna.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;

/**
 * What a lawyer expects of a case. What is not named is not looked at; a list of caps or of gated criteria that is
 * named is whole.
 *
 * @param practice means of practice groups, by id of the group
 * @param caps ids of those that act for certain in the coverage of domains, by operator
 * @param capsUndecided ids of those that depend on an open answer there, by operator
 * @param gates ids of criteria that lose something to the gate, by operator
 * @param shareUncovered of the exposure of all deployments; empty = not looked at
 * @param gaps ids of the first gaps, most sure points first; none = there is no gap with sure points; empty = not
 *        looked at
 * @param blocked ids of gaps that a cap makes useless to close; there may be more
 * @param next id of the open question to ask first; empty = not looked at
 */
public record Expectation(List<OfCriterion> criteria, List<OfCoverage> coverage, Map<String, ExpectedPoints> practice,
        Map<Operator, Set<String>> caps, Map<Operator, Set<String>> capsUndecided, Map<Operator, Set<String>> gates,
        List<OfDeployment> deployments, Optional<ExpectedPoints> shareUncovered, Optional<List<String>> gaps,
        Set<String> blocked, Optional<String> next) {

    /** Stands for an operator: the mean of all. */
    public static final String GENERAL = "general";

    /** Stands for an operator: the weakest of all. */
    public static final String WEAKEST = "weakest";

    public Expectation {
        criteria = List.copyOf(criteria);
        coverage = List.copyOf(coverage);
        practice = Collections.unmodifiableMap(new TreeMap<>(practice));
        caps = copy(caps);
        capsUndecided = copy(capsUndecided);
        gates = copy(gates);
        deployments = List.copyOf(deployments);
        gaps = gaps.map(List::copyOf);
        blocked = Sorted.copyOf(blocked);
    }

    /** The score of a criterion for some operators: what its answer gives, through the gate. */
    public record OfCriterion(String criterion, Set<Operator> operators, ExpectedPoints points) {

        public OfCriterion {
            operators = Sorted.copyOf(operators);
        }
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
     * @param caps ids of all that hold it down for certain; empty = not looked at
     * @param capsUndecided ids of all that hold it down if something still open turns out so; empty = not looked at
     */
    public record OfDeployment(String id, Optional<ExpectedPoints> coverage, Optional<ExpectedPoints> uncovered,
            Optional<Set<String>> caps, Optional<Set<String>> capsUndecided) {
    }

    private static Map<Operator, Set<String>> copy(Map<Operator, Set<String>> sets) {
        Map<Operator, Set<String>> copy = new EnumMap<>(Operator.class);
        sets.forEach((operator, ids) -> copy.put(operator, Sorted.copyOf(ids)));
        return Collections.unmodifiableMap(copy);
    }
}
