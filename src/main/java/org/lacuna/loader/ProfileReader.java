package org.lacuna.loader;

import static org.lacuna.loader.ImportsLoader.oneOrMore;
import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.map;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.imports.Condition;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.Reading;
import org.lacuna.imports.Rule;

/** Makes an import profile of a valid tree. */
final class ProfileReader {

    private ProfileReader() {
    }

    static ImportProfile read(JsonNode root) {
        JsonNode licence = root.path("licence");
        JsonNode reading = root.path("reading");
        JsonNode ids = root.path("ids");
        return new ImportProfile(text(root, "id"), text(root, "title"), text(root, "about"), text(root, "publisher"),
                text(root, "link"),
                new ImportProfile.Licence(text(licence, "name"), text(licence, "link"),
                        licence.path("redistributable").asBoolean(), text(licence, "attribution")),
                reading(reading), optional(reading, "decimal").orElse(".").charAt(0),
                list(root, "recognise", n -> Nodes.items(n, JsonNode::asText)),
                new ImportProfile.Ids(text(ids, "scheme"),
                        ids.has("from") || ids.has("text") ? Optional.of(rule(ids)) : Optional.empty()),
                set(root, "noValues"), root.path("keepRow").asBoolean(true),
                list(root, "skip", s -> new ImportProfile.Skip(conditions(s), text(s, "reason"))),
                map(root, "columns", ProfileReader::rule), list(root, "rows", ProfileReader::part));
    }

    private static Reading reading(JsonNode node) {
        return new Reading(optional(node, "encoding"), optional(node, "delimiter").map(d -> d.charAt(0)),
                optional(node, "table"),
                node.has("headerRow") ? OptionalInt.of(node.path("headerRow").asInt()) : OptionalInt.empty(),
                optional(node, "records"));
    }

    private static ImportProfile.Part part(JsonNode node) {
        return new ImportProfile.Part(text(node, "part"), conditions(node), map(node, "columns", ProfileReader::rule));
    }

    private static List<Condition> conditions(JsonNode node) {
        return list(node, "when",
                c -> new Condition(oneOrMore(c, "column"), oneOrMore(c, "is"), c.path("not").asBoolean(false)));
    }

    static Rule rule(JsonNode node) {
        if (node.isTextual()) {
            return Rule.text(node.asText());
        }
        return new Rule(optional(node, "text"), oneOrMore(node, "from"), text(node, "take").equals("all"),
                texts(node, "dividers"), Rule.As.find(text(node, "as")).orElse(Rule.As.TEXT),
                map(node, "replace", JsonNode::asText), map(node, "values", JsonNode::asText), optional(node, "otherwise"),
                optional(node, "ifEmpty"),
                Rule.DateOrder.find(text(node, "order")), text(node, "mark"));
    }
}
