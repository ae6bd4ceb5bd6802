package org.lacuna.loader;

import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.deployment.Operation;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary.Status;

/** Checks what no schema can: that a case names only what its ruleset has, and says nothing twice. */
final class CaseReferences {

    private final Ruleset ruleset;
    private YamlTree tree;

    CaseReferences(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    void check(YamlTree valid) {
        tree = valid;
        for (int i = 0; i < tree.root().path("cases").size(); i++) {
            checkCase("/cases/" + i, tree.root().path("cases").get(i));
        }
    }

    private void checkCase(String pointer, JsonNode node) {
        checkDates(pointer, node);
        node.path("answers").properties().stream().filter(e -> !e.getKey().equals(CaseReader.EVERYTHING))
                .forEach(e -> checkAnswer(pointer + "/answers/" + e.getKey(), e.getKey(), e.getValue()));
        Set<String> deployments = new HashSet<>();
        for (int i = 0; i < node.path("deployments").size(); i++) {
            checkDeployment(pointer + "/deployments/" + i, node.path("deployments").get(i), deployments);
        }
        new ExpectationReferences(ruleset, tree, deployments).check(pointer + "/expect", node.path("expect"));
    }

    private void checkAnswer(String pointer, String id, JsonNode node) {
        Optional<Criterion> criterion = ruleset.find(id);
        if (criterion.isEmpty()) {
            tree.problem(pointer, "The ruleset " + ruleset.id() + " has no criterion " + id + ".");
        } else if (!CaseAnswers.isByOperator(node)) {
            checkOwn(pointer, criterion.get(), node);
        } else if (node.has("is") || node.has("state")) {
            tree.problem(pointer, "The answer to " + id
                    + " is given for all and for some operators; allowed is is, state, or operators.");
        } else {
            node.properties().forEach(e -> checkOwn(pointer + "/" + e.getKey(), criterion.get(), e.getValue()));
        }
    }

    private void checkOwn(String pointer, Criterion criterion, JsonNode node) {
        if (node.has("is") && node.has("state")) {
            tree.problem(pointer, "The answer to " + criterion.id() + " has both is and state; allowed is one of them.");
        } else if (node.isTextual()) {
            checkOption(pointer, criterion, node.asText());
        } else if (node.has("is")) {
            CaseAnswers.options(node).forEach(o -> checkOption(pointer + "/is", criterion, o));
        }
        checkDates(pointer, node);
    }

    private void checkOption(String pointer, Criterion criterion, String option) {
        if (criterion.findOption(option).isEmpty()) {
            tree.problem(pointer, "The criterion " + criterion.id() + " has no option " + option + "; it has "
                    + String.join(", ", criterion.options().stream().map(Option::id).toList()) + ".");
        }
    }

    private void checkDates(String pointer, JsonNode node) {
        for (String key : List.of("asOf", "inForceFrom", "inForceTo")) {
            try {
                optional(node, key).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                tree.problem(pointer + "/" + key, text(node, key) + " is no day of the calendar.");
            }
        }
    }

    private void checkDeployment(String pointer, JsonNode node, Set<String> seen) {
        Set<String> traits = ruleset.vocabulary().traits().stream().map(Trait::id).collect(Collectors.toSet());
        Set<String> statuses = ruleset.vocabulary().statuses().stream().map(Status::id).collect(Collectors.toSet());
        eachKnown(tree, pointer + "/traits", "trait", traits);
        eachKnown(tree, pointer + "/possibleTraits", "trait", traits);
        References.known(tree, pointer + "/status", "status", text(node, "status"), statuses);
        if (!seen.add(text(node, "id"))) {
            tree.problem(pointer + "/id", "The deployment " + text(node, "id") + " stands here a second time.");
        }
        set(node, "possibleTraits").stream().filter(set(node, "traits")::contains).forEach(
                t -> tree.problem(pointer + "/possibleTraits", "The trait " + t + " is both certain and possible."));
        if (node.path("possibleTraits").size() > Operation.MOST_POSSIBLE) {
            tree.problem(pointer + "/possibleTraits", "possibleTraits has too many entries; allowed is "
                    + Operation.MOST_POSSIBLE + " or fewer.");
        }
        checkCameras(pointer, node.path("cameras"));
    }

    private void checkCameras(String pointer, JsonNode cameras) {
        if (cameras.isArray() && cameras.get(0).asLong() > cameras.get(1).asLong()) {
            tree.problem(pointer + "/cameras", "cameras falls from " + cameras.get(0).asText() + " to "
                    + cameras.get(1).asText() + "; the lower end comes first.");
        }
    }

    /** @param pointer of a list of names; there may be none */
    static void eachKnown(YamlTree tree, String pointer, String kind, Set<String> allowed) {
        JsonNode names = tree.root().at(pointer);
        for (int i = 0; i < names.size(); i++) {
            References.known(tree, pointer + "/" + i, kind, names.get(i).asText(), allowed);
        }
    }
}
