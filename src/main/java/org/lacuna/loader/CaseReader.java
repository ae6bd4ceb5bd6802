package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.map;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.cases.Case;
import org.lacuna.cases.Case.Rest;
import org.lacuna.cases.Expectation;
import org.lacuna.cases.Expectation.OfCoverage;
import org.lacuna.cases.Expectation.OfDeployment;
import org.lacuna.cases.ExpectedPoints;
import org.lacuna.ruleset.Operator;

/** Makes cases of a valid tree. */
final class CaseReader {

    /** The key that stands for all criteria not named. */
    static final String EVERYTHING = "everything";

    /** The day of a case that names none. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final YamlTree tree;

    CaseReader(YamlTree tree) {
        this.tree = tree;
    }

    List<Case> read() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < tree.root().path("cases").size(); i++) {
            cases.add(read("/cases/" + i));
        }
        return cases;
    }

    private Case read(String pointer) {
        JsonNode node = tree.root().at(pointer);
        JsonNode answers = node.path("answers");
        return new Case(text(node, "case"), text(node, "because"), new Case.Place(tree.file(), tree.line(pointer)),
                optional(node, "asOf").map(LocalDate::parse).orElse(DAY), answers(answers),
                optional(answers, EVERYTHING).map(r -> Rest.valueOf(r.toUpperCase(Locale.ROOT))),
                list(node, "deployments", CaseDeployments::read), expectation(node.path("expect")));
    }

    private static List<Answer> answers(JsonNode node) {
        List<Answer> answers = new ArrayList<>();
        node.properties().stream().filter(e -> !e.getKey().equals(EVERYTHING))
                .forEach(e -> answers.addAll(CaseAnswers.read(e.getKey(), e.getValue())));
        return answers;
    }

    private static Expectation expectation(JsonNode node) {
        return new Expectation(coverage(node), byOperator(node, "caps"), byOperator(node, "capsUndecided"),
                byOperator(node, "gates"), deployments(node), texts(node, "gaps"), set(node, "blocked"));
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
                Optional.ofNullable(d.getValue().get("coverage")).map(CaseReader::points),
                Optional.ofNullable(d.getValue().get("uncovered")).map(CaseReader::points),
                Optional.ofNullable(d.getValue().get("caps")).map(c -> set(d.getValue(), "caps")))));
        return deployments;
    }

    private static Map<Operator, Set<String>> byOperator(JsonNode node, String key) {
        Map<Operator, Set<String>> sets = new EnumMap<>(Operator.class);
        map(node, key, ids -> ids).keySet()
                .forEach(operator -> sets.put(Operator.of(operator), set(node.path(key), operator)));
        return sets;
    }

    private static ExpectedPoints points(JsonNode node) {
        return node.isArray() ? new ExpectedPoints(node.get(0).asDouble(), node.get(1).asDouble())
                : new ExpectedPoints(node.asDouble(), node.asDouble());
    }
}
