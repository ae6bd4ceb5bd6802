package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Short words for reading valid trees. */
final class Nodes {

    private Nodes() {
    }

    static String text(JsonNode node, String key) {
        return node.path(key).asText("");
    }

    static Optional<String> optional(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::asText);
    }

    static List<String> texts(JsonNode node, String key) {
        return list(node, key, JsonNode::asText);
    }

    static Set<String> set(JsonNode node, String key) {
        return new LinkedHashSet<>(texts(node, key));
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> each) {
        return items(node.path(key), each);
    }

    static <T> List<T> items(JsonNode list, Function<JsonNode, T> each) {
        return StreamSupport.stream(list.spliterator(), false).map(each).toList();
    }

    static <T> Map<String, T> map(JsonNode node, String key, Function<JsonNode, T> each) {
        Map<String, T> map = new LinkedHashMap<>();
        node.path(key).properties().forEach(entry -> map.put(entry.getKey(), each.apply(entry.getValue())));
        return map;
    }
}
