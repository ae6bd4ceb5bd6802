package org.lacuna.web.people;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form that came when the session had ended. It travels through the sign-in in the browser, and is kept nowhere else.
 *
 * @param path it was sent to
 */
record Carried(String path, List<Field> fields) {

    /** @param name as the form calls it */
    record Field(String name, String value) {
    }

    static final String PATH = "carried-path";
    static final String FIELD = "carried.";
    /** Where people write what they would be sorry to lose, and no passphrases. */
    private static final String WRITING = "/(assessments|countries|deployments|import|imports)(/[A-Za-z0-9._~-]+)*";
    private static final int LONG = 30;

    static boolean takes(String path) {
        return path.matches(WRITING);
    }

    /**
     * What was sent.
     *
     * @param token field that proved where it came from, and goes no further
     */
    static Carried of(String path, MultiMap sent, String token) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : sent.entries()) {
            if (!field.getKey().equals(token)) {
                fields.add(new Field(field.getKey(), field.getValue()));
            }
        }
        return new Carried(path, fields);
    }

    /** What the sign-in form brings along; nothing if that is not a form of this server. */
    static Carried of(MultivaluedMap<String, String> sent) {
        String path = String.valueOf(sent.getFirst(PATH));
        List<Field> fields = new ArrayList<>();
        if (takes(path)) {
            sent.forEach((name, values) -> {
                if (name.startsWith(FIELD)) {
                    values.forEach(value -> fields.add(new Field(name.substring(FIELD.length()), value)));
                }
            });
        }
        return new Carried(path, fields);
    }

    static Carried nothing() {
        return new Carried("", List.of());
    }

    public boolean isAny() {
        return !fields.isEmpty();
    }

    /** What somebody has written rather than chosen. */
    public List<String> texts() {
        return fields.stream().map(Field::value).filter(v -> v.length() > LONG || v.contains("\n")).toList();
    }
}
