package org.lacuna.loader;

import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Operator;

/** Makes answers of valid trees of a case. */
final class CaseAnswers {

    private CaseAnswers() {
    }

    /** One for all operators, or one for each that is named. */
    static List<Answer> read(String criterion, JsonNode node) {
        return isByOperator(node)
                ? node.properties().stream()
                        .map(e -> read(criterion, Optional.of(Operator.of(e.getKey())), e.getValue())).toList()
                : List.of(read(criterion, Optional.empty(), node));
    }

    static boolean isByOperator(JsonNode node) {
        return node.properties().stream().anyMatch(e -> Operator.find(e.getKey()).isPresent());
    }

    private static Answer read(String criterion, Optional<Operator> operator, JsonNode node) {
        if (node.isTextual()) {
            return answer(criterion, operator, Set.of(node.asText()), Optional.of(EnumSet.allOf(Operator.class)), node);
        } else if (node.has("state")) {
            return new Answer(criterion, operator, AnswerState.find(text(node, "state")).orElseThrow(), Set.of(),
                    Optional.empty(), List.of(), Optional.empty(), "", text(node, "reason"), false);
        }
        return answer(criterion, operator, Set.copyOf(options(node)),
                Optional.ofNullable(node.get("binds")).map(b -> Operator.setOf(texts(node, "binds"))), node);
    }

    static List<String> options(JsonNode node) {
        return node.path("is").isArray() ? texts(node, "is") : List.of(text(node, "is"));
    }

    private static Answer answer(String criterion, Optional<Operator> operator, Set<String> options,
            Optional<Set<Operator>> binds, JsonNode node) {
        return new Answer(criterion, operator, options.size() == 1 ? AnswerState.VALUE : AnswerState.SEVERAL, options,
                binds, evidence(node), Optional.empty(), "", "", false);
    }

    /** Only what makes a rule live or dead; the law of a case is made up, and there is nothing else to cite. */
    private static List<Evidence> evidence(JsonNode node) {
        if (!node.has("draft") && !node.has("inForceFrom") && !node.has("inForceTo")) {
            return List.of();
        }
        return List.of(new Evidence("act of the case", "", "", "", Optional.empty(), node.path("draft").asBoolean(),
                optional(node, "inForceFrom").map(LocalDate::parse), optional(node, "inForceTo").map(LocalDate::parse),
                ""));
    }
}
