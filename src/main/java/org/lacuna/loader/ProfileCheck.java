package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.imports.BarList;
import org.lacuna.imports.CommonRecord;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.RecordReader;
import org.lacuna.ruleset.Vocabulary;

/** What a schema cannot say of an import profile. */
final class ProfileCheck {

    private static final Set<String> DATES = Set.of("status_as_of", "announced_date", "start_date", "end_date", "accessed",
            "scale_as_of", "sources_date");

    private final RecordReader records;
    private YamlTree tree;
    private boolean right;

    ProfileCheck(Vocabulary vocabulary) {
        this.records = new RecordReader(vocabulary);
    }

    /** @param file name without its ending; what is wrong is added to the tree's problems */
    boolean isRight(YamlTree valid, String file) {
        tree = valid;
        right = true;
        JsonNode root = tree.root();
        if (!text(root, "id").equals(file)) {
            problem("/id", "The id is " + text(root, "id") + "; it must be the file's name " + file + ".");
        }
        rule("/ids", root.path("ids"));
        columns("/columns", root.path("columns"));
        Set<String> parts = new HashSet<>();
        JsonNode rows = root.path("rows");
        for (int i = 0; i < rows.size(); i++) {
            String part = text(rows.get(i), "part");
            if (!parts.add(part)) {
                problem("/rows/" + i + "/part", "The part " + part + " stands here a second time.");
            }
            columns("/rows/" + i + "/columns", rows.get(i).path("columns"));
        }
        if (!root.has("columns")) {
            return right;
        }
        CommonRecord.NEEDED.stream().filter(c -> !c.equals("id") && !isFilled(root, c)).forEach(
                c -> problem("/columns", "The column " + c + " is filled by no rule; every record needs it."));
        return right;
    }

    private static boolean isFilled(JsonNode root, String column) {
        if (root.path("columns").has(column)) {
            return true;
        }
        List<JsonNode> rows = Nodes.items(root.path("rows"), r -> r);
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.path("columns").has(column));
    }

    private void columns(String pointer, JsonNode columns) {
        for (Map.Entry<String, JsonNode> entry : columns.properties()) {
            String column = entry.getKey();
            String at = pointer + "/" + YamlTree.escape(column);
            if (!ImportProfile.fills(column)) {
                problem(at, CommonRecord.has(column) ? "The column " + column + " is filled by the profile as a whole."
                        : "There is no column " + column + " in the common record.");
            } else {
                rule(at, entry.getValue());
                as(at, column, text(entry.getValue(), "as"));
                words(at, column, entry.getValue());
            }
        }
    }

    private void rule(String at, JsonNode rule) {
        if (rule.isObject() && rule.has("from") && rule.has("text")) {
            problem(at, "The rule has both from and text; allowed is one of them.");
        } else if (rule.isObject() && !rule.has("from") && !rule.has("text") && !at.equals("/ids")) {
            problem(at, "The rule has neither from nor text; allowed is one of them.");
        }
    }

    private void as(String at, String column, String as) {
        boolean date = DATES.contains(column) || column.matches("source\\d+_date");
        boolean fits = switch (as) {
            case "count" -> column.matches("scale_(min|max)|cameras_(min|max)");
            case "amount" -> column.equals("financing_amount");
            case "date" -> date;
            default -> true;
        };
        if (!fits) {
            problem(at + "/as", "The column " + column + " cannot be read as " + as + ".");
        }
    }

    /** Words that the profile itself puts into a column of closed words. */
    private void words(String at, String column, JsonNode rule) {
        Optional<Set<String>> allowed = records.allowed(column);
        if (allowed.isEmpty()) {
            return;
        }
        if (rule.isTextual()) {
            words(at, column, rule.asText(), allowed.get());
        }
        words(at + "/text", column, text(rule, "text"), allowed.get());
        words(at + "/ifEmpty", column, text(rule, "ifEmpty"), allowed.get());
        words(at + "/otherwise", column, text(rule, "otherwise"), allowed.get());
        rule.path("values").properties().forEach(
                v -> words(at + "/values/" + YamlTree.escape(v.getKey()), column, v.getValue().asText(), allowed.get()));
    }

    private void words(String at, String column, String text, Set<String> allowed) {
        if (text.indexOf('{') < 0) {
            BarList.split(text).stream().filter(w -> !allowed.contains(w)).forEach(w -> problem(at, "The column " + column
                    + " has no word " + w + "; allowed are " + String.join(", ", allowed) + "."));
        }
    }

    private void problem(String pointer, String says) {
        right = false;
        tree.problem(pointer, says);
    }
}
