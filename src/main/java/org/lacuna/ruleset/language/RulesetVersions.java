package org.lacuna.ruleset.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.ruleset.Changes;
import org.lacuna.ruleset.Changes.Version;

/**
 * A ruleset as it is now and as it was.
 *
 * @param current the version that new assessments are made with
 * @param changes what its authors say has changed
 * @param frozen earlier published versions of which the files are here, by version
 * @param fingerprints of all these models, by version
 */
public record RulesetVersions(TranslatedRuleset current, Changes changes, Map<String, TranslatedRuleset> frozen,
        Map<String, String> fingerprints) {

    public RulesetVersions {
        frozen = Map.copyOf(frozen);
        fingerprints = Map.copyOf(fingerprints);
    }

    public static RulesetVersions of(TranslatedRuleset current, Changes changes, Map<String, TranslatedRuleset> frozen) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        frozen.forEach((version, ruleset) -> fingerprints.put(version, ruleset.source().fingerprint()));
        fingerprints.put(current.source().version(), current.source().fingerprint());
        return new RulesetVersions(current, changes, frozen, fingerprints);
    }

    public String id() {
        return current.source().id();
    }

    /** Of the current one. */
    public String version() {
        return current.source().version();
    }

    /** Whether the current version may still change. */
    public boolean isDraft() {
        return changes.find(version()).filter(Version::isPublished).isEmpty();
    }

    /** Empty if there is no such version or its files are not here. */
    public Optional<TranslatedRuleset> find(String version) {
        return version.equals(version()) ? Optional.of(current) : Optional.ofNullable(frozen.get(version));
    }

    /** The version in use if it asks the criterion, else the latest that did; empty if none here does. */
    public Optional<TranslatedRuleset> asking(String criterion) {
        return Stream.concat(Stream.of(version()), changes.versions().stream().map(Version::version))
                .flatMap(v -> find(v).stream()).filter(r -> r.source().find(criterion).isPresent()).findFirst();
    }

    /** What has become of the ruleset that an assessment was made with. */
    public Pin pin(String version, String model) {
        Optional<TranslatedRuleset> found = find(version);
        if (found.isEmpty()) {
            return Pin.missing(id(), version, model, version());
        }
        boolean same = model.isEmpty() || model.equals(fingerprints.get(version));
        Pin.Standing standing = !same ? Pin.Standing.REDRAFTED
                : version.equals(version()) ? Pin.Standing.CURRENT : Pin.Standing.EARLIER;
        return new Pin(id(), version, model, standing, version(), found);
    }
}
