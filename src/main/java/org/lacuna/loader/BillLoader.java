package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/** Reads a bill from a file. */
public final class BillLoader {

    private final Schemas schemas;

    /** @param rulesetsFolder holds the schema */
    public BillLoader(Path rulesetsFolder) {
        this.schemas = new Schemas(rulesetsFolder.resolve("schema"));
    }

    /**
     * @param file name for messages
     * @param text YAML
     * @param country that the bill must be of
     * @param ruleset by which the country is judged
     * @throws FaultyFilesException with every problem
     */
    public Bill read(String file, String text, String country, Ruleset ruleset) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(file, text, problems);
        if (tree.root() != null && schemas.validate(tree, "bill.schema.json")) {
            check(tree, country, ruleset);
        }
        if (!problems.isEmpty()) {
            throw new FaultyFilesException(problems);
        }
        return bill(tree.root());
    }

    private static void check(YamlTree tree, String country, Ruleset ruleset) {
        String own = text(tree.root(), "country");
        if (!own.equals(country)) {
            tree.problem("/country", "The bill is of " + own + "; asked for was " + country + ".");
        }
        Set<String> seen = new HashSet<>();
        JsonNode rules = tree.root().path("rules");
        for (int i = 0; i < rules.size(); i++) {
            checkRule(tree, "/rules/" + i, rules.get(i), ruleset, seen);
        }
    }

    private static void checkRule(YamlTree tree, String pointer, JsonNode rule, Ruleset ruleset, Set<String> seen) {
        String id = text(rule, "criterion");
        Optional<Criterion> criterion = ruleset.find(id);
        if (criterion.isEmpty()) {
            tree.problem(pointer + "/criterion", "The ruleset " + ruleset.id() + " has no criterion " + id + ".");
        } else if (ruleset.groupOf(criterion.get()).track() != Group.Track.LAW) {
            tree.problem(pointer + "/criterion", "The criterion " + id + " is about practice; a bill changes only law.");
        } else if (!seen.add(id)) {
            tree.problem(pointer + "/criterion", "The criterion " + id + " has a rule a second time.");
        } else if (criterion.get().findOption(text(rule, "answer")).isEmpty()) {
            tree.problem(pointer + "/answer", "The criterion " + id + " has no option " + text(rule, "answer") + "; it has "
                    + String.join(", ", criterion.get().options().stream().map(Option::id).toList()) + ".");
        }
    }

    private static Bill bill(JsonNode root) {
        return new Bill(text(root, "id"), text(root, "country"), text(root, "title"), text(root, "state"), text(root, "link"),
                list(root, "rules", BillLoader::rule));
    }

    private static Bill.Rule rule(JsonNode node) {
        return new Bill.Rule(text(node, "criterion"), text(node, "answer"),
                Optional.ofNullable(node.get("binds")).map(b -> Operator.setOf(texts(node, "binds"))), text(node, "at"),
                text(node, "note"));
    }
}
