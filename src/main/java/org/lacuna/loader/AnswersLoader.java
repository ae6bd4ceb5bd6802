package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;

/** Reads the answers of one country. A lead, a hint to something not yet found out, becomes the answer unknown. */
public final class AnswersLoader {

    private final Schemas schemas;
    private final Rulesets rulesets;

    /** @param rulesetsFolder holds the schema */
    public AnswersLoader(Path rulesetsFolder, Rulesets rulesets) {
        this.schemas = new Schemas(rulesetsFolder.resolve("schema"));
        this.rulesets = rulesets;
    }

    /**
     * @param file name for messages
     * @param text YAML
     * @throws FaultyFilesException with every problem
     */
    public AnswerSheet read(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(file, text, problems);
        if (tree.root() != null && schemas.validate(tree, "answers.schema.json")) {
            check(tree);
        }
        if (!problems.isEmpty()) {
            throw new FaultyFilesException(problems);
        }
        return sheet(tree.root());
    }

    private void check(YamlTree tree) {
        String id = text(tree.root(), "ruleset");
        Optional<Ruleset> ruleset = rulesets.find(id).map(r -> r.source());
        if (ruleset.isEmpty()) {
            tree.problem("/ruleset", "There is no ruleset " + id + "; allowed is "
                    + String.join(", ", rulesets.all().stream().map(r -> r.source().id()).toList()) + ".");
            return;
        }
        Set<String> seen = new HashSet<>();
        checkDate(tree, tree.root(), "", "asOf");
        for (String key : List.of("answers", "leads")) {
            JsonNode entries = tree.root().path(key);
            for (int i = 0; i < entries.size(); i++) {
                checkEntry(tree, "/" + key + "/" + i, entries.get(i), ruleset.get(), seen);
            }
        }
    }

    private static void checkEntry(YamlTree tree, String pointer, JsonNode entry, Ruleset ruleset, Set<String> seen) {
        String id = text(entry, "criterion");
        Optional<Criterion> criterion = ruleset.find(id);
        if (criterion.isEmpty()) {
            tree.problem(pointer + "/criterion", "The ruleset " + ruleset.id() + " has no criterion " + id + ".");
        } else if (!seen.add(id)) {
            tree.problem(pointer + "/criterion", "The criterion " + id + " is answered a second time.");
        } else if (entry.has("answer") && criterion.get().findOption(text(entry, "answer")).isEmpty()) {
            tree.problem(pointer + "/answer", "The criterion " + id + " has no option " + text(entry, "answer")
                    + "; it has " + String.join(", ", criterion.get().options().stream().map(o -> o.id()).toList()) + ".");
        }
        JsonNode evidence = entry.path("evidence");
        for (int i = 0; i < evidence.size(); i++) {
            for (String key : List.of("read", "inForceFrom", "inForceTo")) {
                checkDate(tree, evidence.get(i), pointer + "/evidence/" + i, key);
            }
        }
    }

    private static void checkDate(YamlTree tree, JsonNode node, String pointer, String key) {
        try {
            date(node, key);
        } catch (DateTimeParseException e) {
            tree.problem(pointer + "/" + key, text(node, key) + " is no day of the calendar.");
        }
    }

    private AnswerSheet sheet(JsonNode root) {
        Ruleset ruleset = rulesets.get(text(root, "ruleset")).source();
        LocalDate asOf = LocalDate.parse(text(root, "asOf"));
        List<Answer> answers = new ArrayList<>(list(root, "answers", AnswersLoader::answer));
        answers.addAll(list(root, "leads", AnswersLoader::lead));
        String country = text(root, "country");
        return new AnswerSheet(country + "-" + asOf.getYear(), country, ruleset, asOf, answers);
    }

    private static Answer answer(JsonNode node) {
        return new Answer(text(node, "criterion"), Optional.empty(), AnswerState.VALUE, Set.of(text(node, "answer")),
                Optional.ofNullable(node.get("binds")).map(b -> Operator.setOf(texts(node, "binds"))),
                list(node, "evidence", AnswersLoader::evidence),
                optional(node, "confidence").flatMap(Confidence::find), text(node, "justification"), "", false);
    }

    private static Answer lead(JsonNode node) {
        return new Answer(text(node, "criterion"), Optional.empty(), AnswerState.UNKNOWN, Set.of(), Optional.empty(),
                List.of(), Optional.empty(), "", text(node, "note"), false);
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(text(node, "instrument"), text(node, "at"), text(node, "quotation"), text(node, "translation"),
                text(node, "link"),
                date(node, "read"), node.path("draft").asBoolean(false), date(node, "inForceFrom"),
                date(node, "inForceTo"), text(node, "note"));
    }

    private static Optional<LocalDate> date(JsonNode node, String key) {
        return optional(node, key).map(LocalDate::parse);
    }
}
