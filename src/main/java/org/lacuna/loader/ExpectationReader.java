package org.lacuna.loader;

import static org.lacuna.loader.Nodes.map;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.cases.Expectation;
import org.lacuna.cases.Expectation.OfCoverage;
import org.lacuna.cases.Expectation.OfCriterion;
import org.lacuna.cases.Expectation.OfDeployment;
import org.lacuna.cases.ExpectedPoints;
import org.lacuna.ruleset.Operator;

/** Makes what a case expects of a valid tree. */
final class ExpectationReader {

    private ExpectationReader() {
    }

    static Expectation read(JsonNode node) {
        return new Expectation(criteria(node), coverage(node), map(node, "practice", ExpectationReader::points),
                byOperator(node, "caps"), byOperator(node, "capsUndecided"), byOperator(node, "gates"),
                deployments(node), findPoints(node, "shareUncovered"),
                Optional.ofNullable(node.get("gaps")).map(gaps -> texts(node, "gaps")), set(node, "blocked"),
                optional(node, "next"));
    }

    /** Points without an operator are for all. */
    private static List<OfCriterion> criteria(JsonNode node) {
        List<OfCriterion> criteria = new ArrayList<>();
        node.path("criteria").properties().forEach(criterion -> {
            if (criterion.getValue().isObject()) {
                criterion.getValue().properties().forEach(operator -> criteria.add(new OfCriterion(criterion.getKey(),
                        Set.of(Operator.of(operator.getKey())), points(operator.getValue()))));
            } else {
                criteria.add(new OfCriterion(criterion.getKey(), EnumSet.allOf(Operator.class),
                        points(criterion.getValue())));
            }
        });
        return criteria;
    }

    private static List<OfCoverage> coverage(JsonNode node) {
        List<OfCoverage> coverage = new ArrayList<>();
        node.path("coverage").properties().forEach(domain -> domain.getValue().properties().forEach(whose -> coverage
                .add(new OfCoverage(domain.getKey(), whose.getKey(), points(whose.getValue())))));
        return coverage;
    }

    private static List<OfDeployment> deployments(JsonNode node) {
        List<OfDeployment> deployments = new ArrayList<>();
        node.path("deployments").properties().forEach(d -> deployments.add(new OfDeployment(d.getKey(),
                findPoints(d.getValue(), "coverage"), findPoints(d.getValue(), "uncovered"),
                findSet(d.getValue(), "caps"), findSet(d.getValue(), "capsUndecided"))));
        return deployments;
    }

    private static Optional<Set<String>> findSet(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(found -> set(node, key));
    }

    private static Map<Operator, Set<String>> byOperator(JsonNode node, String key) {
        Map<Operator, Set<String>> sets = new EnumMap<>(Operator.class);
        map(node, key, ids -> ids).keySet()
                .forEach(operator -> sets.put(Operator.of(operator), set(node.path(key), operator)));
        return sets;
    }

    private static Optional<ExpectedPoints> findPoints(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(ExpectationReader::points);
    }

    private static ExpectedPoints points(JsonNode node) {
        return node.isArray() ? new ExpectedPoints(node.get(0).asDouble(), node.get(1).asDouble())
                : new ExpectedPoints(node.asDouble(), node.asDouble());
    }
}
