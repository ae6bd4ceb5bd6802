package org.lacuna.ruleset.language;

import java.util.List;
import java.util.Optional;

/** All rulesets of a folder with their earlier versions. */
public record Versions(List<RulesetVersions> all) {

    public Versions {
        all = List.copyOf(all);
    }

    public Optional<RulesetVersions> find(String id) {
        return all.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** Empty if there is no such version or its files are not here. */
    public Optional<TranslatedRuleset> find(String id, String version) {
        return find(id).flatMap(v -> v.find(version));
    }

    /** @param model fingerprint; empty if none was kept */
    public Pin pin(String id, String version, String model) {
        return find(id).map(v -> v.pin(version, model)).orElseGet(() -> Pin.missing(id, version, model, ""));
    }
}
