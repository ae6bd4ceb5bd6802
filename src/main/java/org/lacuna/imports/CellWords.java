package org.lacuna.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the cells that a rule takes, and what each is exchanged for; so that a person can look at it and correct it.
 */
public final class CellWords {

    private final RuleReader reader;
    private final Rule rule;

    /** @param noValues words that stand for nothing */
    public CellWords(Rule rule, Set<String> noValues, Countries countries) {
        this.rule = rule;
        this.reader = new RuleReader(rule, noValues, countries);
    }

    /** The entries of a row before they are exchanged. */
    public List<String> of(SourceRow row) {
        return reader.raw(row);
    }

    /** @return what a value of the rule says for the entry; empty if none fits */
    public Optional<String> exchange(String entry) {
        return rule.values().entrySet().stream().filter(v -> new Wildcard(v.getKey()).fits(entry)).map(v -> v.getValue())
                .findFirst();
    }
}
