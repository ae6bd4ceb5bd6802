package org.lacuna.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A word of a closed vocabulary with one spelling in YAML, database, URLs and JSON. */
public interface Coded {

    String code();

    /** All of them by their code, in the order given. */
    static <T extends Coded> Map<String, T> byCode(T[] values) {
        Map<String, T> byCode = new LinkedHashMap<>();
        List.of(values).forEach(v -> byCode.put(v.code(), v));
        return Collections.unmodifiableMap(byCode);
    }
}
