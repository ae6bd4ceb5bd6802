package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The JSON Schemas of a rulesets folder. They decide which texts are numbers, and they say what is allowed; the
 * sentences are ours.
 */
final class Schemas {

    private static final String BASE = "https://lacuna.invalid/schema/";

    private final SchemaRegistry registry;

    /** @param folder with {@code *.schema.json} files */
    Schemas(Path folder) {
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> read(folder, iri)));
    }

    private static String read(Path folder, String iri) {
        Path file = folder.resolve(iri.substring(iri.lastIndexOf('/') + 1));
        try {
            return iri.startsWith(BASE) ? Files.readString(file) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Validates a tree and makes numbers of the texts that should be numbers.
     *
     * @return whether it is valid; what is not is added to the tree's problems
     * @throws FaultyFilesException if the schema cannot be used
     */
    boolean validate(YamlTree tree, String schemaName) {
        List<Error> errors = errors(tree.root(), schemaName);
        errors.forEach(e -> tree.problem(place(e), sentence(e)));
        return errors.isEmpty();
    }

    private List<Error> errors(JsonNode root, String schemaName) {
        try {
            Schema schema = registry.getSchema(SchemaLocation.of(BASE + schemaName));
            List<Error> errors = schema.validate(root);
            return errors.stream().filter(e -> becomesScalar(root, e)).count() > 0 ? schema.validate(root) : errors;
        } catch (SchemaException e) {
            throw new FaultyFilesException(List.of(
                    new Problem("schema/" + schemaName, Problem.WHOLE, "The schema is missing or broken.")));
        }
    }

    private static String place(Error e) {
        String place = e.getInstanceLocation().toString();
        return e.getKeyword().equals("additionalProperties") ? place + "/" + YamlTree.escape(e.getProperty()) : place;
    }

    /** Turns the text at the place of a type error into the number or truth value that is wanted, if it is one. */
    private static boolean becomesScalar(JsonNode root, Error error) {
        if (!error.getKeyword().equals("type")) {
            return false;
        }
        String pointer = error.getInstanceLocation().toString();
        Optional<JsonNode> scalar = types(error.getSchemaNode())
                .flatMap(type -> Stream.ofNullable(scalar(error.getInstanceNode(), type))).findFirst();
        scalar.ifPresent(s -> put(root, pointer, s));
        return scalar.isPresent();
    }

    /** One type, or each that is allowed. */
    private static Stream<String> types(JsonNode wanted) {
        return wanted.isArray() ? StreamSupport.stream(wanted.spliterator(), false).map(JsonNode::asText)
                : Stream.of(wanted.asText());
    }

    private static void put(JsonNode root, String pointer, JsonNode scalar) {
        int slash = pointer.lastIndexOf('/');
        String last = YamlTree.unescape(pointer.substring(slash + 1));
        JsonNode parent = root.at(pointer.substring(0, slash));
        if (parent instanceof ObjectNode map) {
            map.set(last, scalar);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), scalar);
        }
    }

    private static JsonNode scalar(JsonNode node, String type) {
        String text = node.isTextual() ? node.asText() : "";
        if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        boolean number = type.equals("number") && text.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?")
                || type.equals("integer") && text.matches("-?(0|[1-9][0-9]{0,8})");
        return number ? DecimalNode.valueOf(new BigDecimal(text)) : null;
    }

    private String sentence(Error e) {
        String what = name(e.getInstanceLocation().toString());
        JsonNode wanted = e.getSchemaNode();
        return switch (e.getKeyword()) {
            case "required" -> what + " lacks the key " + e.getProperty() + ".";
            case "additionalProperties" -> what + " has the unknown key " + e.getProperty() + "; allowed are "
                    + allowedKeys(e) + ".";
            case "type" -> what + " is " + found(e) + "; allowed is "
                    + types(wanted).map(Schemas::kind).collect(Collectors.joining(" or ")) + ".";
            case "enum" -> what + " is " + found(e) + "; allowed is " + list(wanted) + ".";
            case "pattern" -> what + " is " + found(e) + "; allowed is " + pattern(wanted.asText()) + ".";
            case "minimum" -> what + " is " + found(e) + "; allowed is " + wanted.asText() + " or more.";
            case "maximum" -> what + " is " + found(e) + "; allowed is " + wanted.asText() + " or less.";
            case "minItems", "minProperties" -> what + " has too few entries; allowed is " + wanted.asText() + " or more.";
            case "maxItems", "maxProperties" -> what + " has too many entries; allowed is " + wanted.asText() + " or fewer.";
            case "uniqueItems" -> what + " names something twice.";
            case "minLength" -> what + " is empty.";
            case "dependentRequired" -> what + " has the key " + e.getProperty() + " and lacks the key " + e.getArguments()[0]
                    + ", which goes with it.";
            default -> what + ": " + e.getMessage() + ".";
        };
    }

    private String allowedKeys(Error e) {
        SchemaLocation place = e.getSchemaLocation();
        String within = place.getFragment().getParent().toString();
        JsonNode properties = registry.getSchema(SchemaLocation.of(place.getAbsoluteIri().toString())).getSchemaNode()
                .at(within + "/properties");
        return String.join(", ", (Iterable<String>) properties::fieldNames);
    }

    /** The last word of a pointer, with the place in its list: {@code options 2}. */
    private static String name(String pointer) {
        String[] parts = pointer.split("/");
        String last = YamlTree.unescape(parts[parts.length - 1]);
        if (last.isEmpty()) {
            return "The file";
        }
        return last.matches("[0-9]+") && parts.length > 2 ? parts[parts.length - 2] + " " + (Integer.parseInt(last) + 1)
                : last;
    }

    private static String found(Error e) {
        JsonNode node = e.getInstanceNode();
        String text = node.asText().strip().replaceAll("\\s+", " ");
        return node.isArray() ? "a list" : node.isObject() ? "a map" : text.isEmpty() ? "empty" : shorten(text);
    }

    private static String shorten(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "a map";
        };
    }

    private static String pattern(String pattern) {
        return switch (pattern) {
            case "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" -> "lower-case letters and digits, parts joined by -";
            case "^[0-9]+\\.[0-9]+\\.[0-9]+$" -> "three numbers, as in 1.2.0";
            case "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" -> "a date as in 2026-11-24";
            case "^https?://" -> "a link that begins with http:// or https://";
            case "\\?$" -> "a text that ends with a question mark";
            case "^([A-Z]{2}|unknown)$" -> "two capital letters, as in KG, or unknown";
            case "^[A-Z]{2}$" -> "two capital letters, as in KG";
            case "^[a-z]{2}$" -> "two small letters, as in en";
            case "^[0-9a-f]{64}$" -> "64 characters, digits or letters from a to f";
            case "^[0-9a-f]{8}$" -> "eight characters, digits or letters from a to f";
            case "\\S" -> "a text";
            default -> "a text of the form " + pattern;
        };
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
    }
}
