package org.lacuna.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a headline score is about.
 *
 * @param groups group id to its weight in the domain, in print order
 */
public record Domain(String id, String title, Map<String, Weight> groups) {

    public Domain {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }
}
