package org.lacuna.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Changes;
import org.lacuna.ruleset.Changes.Frozen;
import org.lacuna.ruleset.Changes.Version;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.RulesetVersions;

/**
 * Which version of a ruleset a page shows, how it is cited and what has changed.
 *
 * @param published empty for a draft
 * @param current the version that is in use
 * @param language that the changes are told in
 * @param log this version and those before it, newest first
 */
record VersionNote(Ruleset.About about, Optional<LocalDate> published, String fingerprint, String current,
        String language, List<LogEntry> log) {

    /** @param kept whether its files are here, so that it has a page */
    record LogEntry(Version version, boolean kept) {
    }

    static VersionNote of(RulesetVersions all, Ruleset words) {
        Optional<Version> version = all.changes().find(words.version());
        return new VersionNote(words.about(), version.flatMap(Version::frozen).map(Frozen::published),
                all.fingerprints().get(words.version()), all.version(), all.current().source().language(),
                log(all.changes(), words.version()).stream().map(v -> new LogEntry(v, all.find(v.version()).isPresent()))
                        .toList());
    }

    private static List<Version> log(Changes changes, String from) {
        return changes.versions().stream().dropWhile(v -> !v.version().equals(from)).toList();
    }

    public boolean isLatest() {
        return about.version().equals(current);
    }

    public String path() {
        return "/rulesets/" + about.id() + "/versions/" + about.version();
    }

    /** Enough digits to tell models apart. */
    public String shortFingerprint() {
        return Fingerprint.shown(fingerprint);
    }
}
