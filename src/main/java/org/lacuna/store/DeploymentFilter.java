package org.lacuna.store;

import java.util.List;

/**
 * Which records of a country are wanted; an empty word = any.
 *
 * @param trait that they have or may have
 * @param vendorState home state of one of their vendors
 * @param place the name of their place, whole
 */
public record DeploymentFilter(String kind, String trait, String vendorState, String operator, String status,
        String confidence, String dataset, String place) {

    public static final DeploymentFilter ANY = new DeploymentFilter("", "", "", "", "", "", "", "");
    /** Of an operator that nobody named. */
    public static final String UNKNOWN = "unknown";
    /** Of records that were written here. */
    public static final String OWN = "own";

    public boolean isAny() {
        return equals(ANY);
    }

    /**
     * As conditions of a query on deployments {@code d}.
     *
     * @param values get what the conditions ask for, in their order
     */
    String where(List<Object> values) {
        return equal("d.kind", kind, values) + among("d.traits || '|' || d.possible_traits", trait, values)
                + among("d.vendor_states", vendorState, values)
                + equal("coalesce(d.operator, '" + UNKNOWN + "')", operator, values) + equal("d.status", status, values)
                + equal("d.confidence", confidence, values)
                + equal("case when d.dataset = '' then '" + OWN + "' else d.dataset end", dataset, values)
                + equal("d.place", place, values);
    }

    private static String equal(String column, String word, List<Object> values) {
        return word.isEmpty() || !values.add(word) ? "" : " and " + column + " = ?";
    }

    /** Words that are divided by bars. */
    private static String among(String column, String word, List<Object> values) {
        return word.isEmpty() || !values.add("|" + word + "|") ? "" : " and position(? in '|' || " + column + " || '|') > 0";
    }
}
