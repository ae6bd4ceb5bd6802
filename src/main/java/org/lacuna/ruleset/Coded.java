package org.lacuna.ruleset;

/** A word of a closed vocabulary with one spelling in YAML, database, URLs and JSON. */
public interface Coded {

    String code();
}
