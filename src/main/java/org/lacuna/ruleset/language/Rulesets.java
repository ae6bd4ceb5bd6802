package org.lacuna.ruleset.language;

import java.util.List;
import java.util.Optional;

/** All rulesets of a folder, by id. */
public record Rulesets(List<TranslatedRuleset> all) {

    public Rulesets {
        all = List.copyOf(all);
    }

    /** The id of the catalogue that every other ruleset builds on. */
    public static final String BASE = "base";

    public TranslatedRuleset base() {
        return get(BASE);
    }

    public Optional<TranslatedRuleset> find(String id) {
        return all.stream().filter(r -> r.source().id().equals(id)).findFirst();
    }

    /** Those that build on this one, directly or through another. */
    public List<TranslatedRuleset> thatExtend(String id) {
        return all.stream().filter(r -> extendsOn(r, id)).toList();
    }

    private boolean extendsOn(TranslatedRuleset ruleset, String id) {
        return ruleset.overlay().filter(o -> o.extended().equals(id) || extendsOn(get(o.extended()), id)).isPresent();
    }

    /** @throws IllegalArgumentException if there is no such ruleset */
    public TranslatedRuleset get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no ruleset " + id));
    }
}
