package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Citation;
import org.lacuna.ruleset.Criterion.Guidance;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Criterion.Remedy;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Weight;

/** Makes criteria of valid trees. */
final class CriterionReader {

    private final Otherwise otherwise;

    /** @param otherwise of the ruleset, for criteria that say nothing */
    CriterionReader(Otherwise otherwise) {
        this.otherwise = otherwise;
    }

    Criterion read(JsonNode node) {
        JsonNode guidance = node.path("guidance");
        JsonNode remedy = node.path("remedy");
        return new Criterion(text(node, "id"), text(node, "title"), text(node, "question"), text(node, "why"),
                new Guidance(text(guidance, "counts"), text(guidance, "doesNotCount"), text(guidance, "lookIn"),
                        text(node, "evidence")),
                list(node, "options", o -> new Option(text(o, "id"), o.path("score").asDouble(), text(o, "means"))),
                list(node, "provisions", p -> new Citation(text(p, "instrument"), optional(p, "at"))),
                weight(node.path("weight")), set(node, "triggers"), Operator.setOf(texts(node, "gated")),
                node.has("operators") ? Operator.setOf(texts(node, "operators")) : EnumSet.allOf(Operator.class),
                Optional.ofNullable(node.get("appliesWhen")).map(CriterionReader::condition),
                optional(node, "otherwise").map(Otherwise::of).orElse(otherwise), text(node, "gap"),
                new Remedy(text(remedy, "rank"), text(remedy, "change")));
    }

    static Weight weight(JsonNode node) {
        return new Weight(node.path("value").asInt(), text(node, "reason"));
    }

    static Condition condition(JsonNode node) {
        if (node.has("all")) {
            return new Condition.All(list(node, "all", CriterionReader::condition));
        } else if (node.has("any")) {
            return new Condition.Any(list(node, "any", CriterionReader::condition));
        } else if (node.has("not")) {
            return new Condition.Not(condition(node.get("not")));
        } else if (node.has("answerIs")) {
            return new Condition.AnswerIs(text(node, "criterion"), Set.copyOf(texts(node, "answerIs")));
        }
        return new Condition.ScoresAtMost(text(node, "criterion"), node.path("atMost").asDouble());
    }
}
