package org.lacuna.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the authors of a ruleset say has changed from version to version; {@link RulesetDifference} tells what is so.
 *
 * @param versions newest first; only the first may be a draft
 */
public record Changes(List<Version> versions) {

    /** Of a ruleset that keeps no record: a draft. */
    public static final Changes NONE = new Changes(List.of());

    public Changes {
        versions = List.copyOf(versions);
    }

    public Optional<Version> find(String version) {
        return versions.stream().filter(v -> v.version().equals(version)).findFirst();
    }

    /** The version before this one; empty for the first and for one that is not on record. */
    public Optional<Version> before(String version) {
        return versions.stream().dropWhile(v -> !v.version().equals(version)).skip(1).findFirst();
    }

    /**
     * One version.
     *
     * @param version three numbers
     * @param frozen empty for a draft, which may still change
     */
    public record Version(String version, Optional<Frozen> frozen, List<Change> changes) {

        public Version {
            changes = List.copyOf(changes);
        }

        public boolean isPublished() {
            return frozen.isPresent();
        }
    }

    /**
     * A version that never changes again.
     *
     * @param published the day
     * @param fingerprint of the model, as {@link Ruleset#fingerprint()} gives it
     */
    public record Frozen(LocalDate published, String fingerprint) {
    }

    /**
     * One change, for readers.
     *
     * @param criteria ids; empty = the ruleset as a whole
     * @param says one sentence
     */
    public record Change(ChangeKind kind, Set<String> criteria, String says) {

        public Change {
            criteria = Sorted.copyOf(criteria);
        }
    }
}
