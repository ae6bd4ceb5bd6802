package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Goes from record to record of the list that a path leads to, past everything else. */
final class JsonWalk {

    private static final String EACH = "[]";

    private final JsonParser json;
    private final List<String> steps;
    /** How many steps lead to the container we are in; it is always that many containers deep. */
    private int taken;
    private boolean inList;

    JsonWalk(JsonParser json, String path) {
        this.json = json;
        this.steps = steps(path);
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            String name = part;
            int lists = 0;
            while (name.endsWith(EACH)) {
                name = name.substring(0, name.length() - EACH.length());
                lists++;
            }
            if (!name.isEmpty()) {
                steps.add(name);
            }
            for (int i = 0; i < lists; i++) {
                steps.add(EACH);
            }
        }
        return steps;
    }

    /** @return whether there is another record; its first token is then the current one */
    boolean next() throws IOException {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (inList) {
                if (token != JsonToken.END_ARRAY) {
                    return true;
                }
                inList = false;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                taken = Math.max(0, taken - 1);
            } else if (isOnTheWay(token) && enter()) {
                return true;
            }
        }
        return false;
    }

    /** The container of the root takes no step, so at depth n the step n - 1 leads on. */
    private boolean isOnTheWay(JsonToken token) throws IOException {
        if (token != JsonToken.FIELD_NAME) {
            return true;
        }
        boolean wanted = json.currentName().equals(steps.get(taken - 1));
        json.nextToken();
        if (!wanted) {
            json.skipChildren();
        }
        return wanted;
    }

    /** Goes into the value that has begun, if the path goes on there. @return whether it is a record */
    private boolean enter() throws IOException {
        if (taken == steps.size()) {
            inList = json.currentToken() == JsonToken.START_ARRAY;
            return !inList;
        }
        boolean list = steps.get(taken).equals(EACH);
        if (json.currentToken() == (list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
            taken++;
        } else {
            json.skipChildren();
        }
        return false;
    }
}
