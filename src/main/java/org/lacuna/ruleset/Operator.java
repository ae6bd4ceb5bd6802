package org.lacuna.ruleset;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who runs a deployment. Law often binds one and not the other, so every score is asked for each of the five. */
public enum Operator implements Coded {

    POLICE("police"),
    SECURITY_SERVICE("security-service"),
    MUNICIPAL("municipal"),
    OTHER_PUBLIC("other-public"),
    PRIVATE("private");

    /** What stands in a list of operators for all five. */
    public static final String ALL = "all";

    private final String code;

    Operator(String code) {
        this.code = code;
    }

    /** The word used in YAML, database, URLs and JSON. */
    @Override
    public String code() {
        return code;
    }

    public static Optional<Operator> find(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException if there is no such operator */
    public static Operator of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(
                "There is no operator " + code + "; there are " + String.join(", ", codes())));
    }

    /**
     * @param codes operator codes, or {@code all}
     * @throws IllegalArgumentException if one of them is neither
     */
    public static Set<Operator> setOf(List<String> codes) {
        if (codes.contains(ALL)) {
            return EnumSet.allOf(Operator.class);
        }
        Set<Operator> set = EnumSet.noneOf(Operator.class);
        codes.forEach(code -> set.add(of(code)));
        return set;
    }

    /**
     * The word for whom an answer speaks of.
     *
     * @param whom empty = all that have no answer of their own
     */
    public static String codeOf(Optional<Operator> whom) {
        return whom.map(Operator::code).orElse(ALL);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Operator::code).toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
