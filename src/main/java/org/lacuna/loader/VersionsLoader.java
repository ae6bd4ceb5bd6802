package org.lacuna.loader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.ruleset.Changes;
import org.lacuna.ruleset.Changes.Version;
import org.lacuna.ruleset.language.RulesetVersions;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Versions;

/**
 * Reads what has become of rulesets: {@code <id>/CHANGES.yaml}, and the frozen copies of published versions. A copy,
 * {@code <id>/versions/<version>/}, is a rulesets folder of its own with the schemas of its day. A ruleset without
 * {@code CHANGES.yaml} is a draft.
 */
public final class VersionsLoader {

    static final String CHANGES = "CHANGES.yaml";
    static final String VERSIONS = "versions";

    private final Path folder;
    private final YamlFiles files;

    private VersionsLoader(Path folder) {
        this.folder = folder;
        this.files = new YamlFiles(folder);
    }

    /**
     * @param rulesets of this folder
     * @throws FaultyFilesException with every problem; one is that a published version is not what it was
     */
    public static Versions load(Path folder, Rulesets rulesets) {
        VersionsLoader loader = new VersionsLoader(folder);
        List<RulesetVersions> all = rulesets.all().stream().map(loader::versions).toList();
        loader.files.refuseProblems();
        return new Versions(all);
    }

    private RulesetVersions versions(TranslatedRuleset current) {
        Path home = folder.resolve(current.source().id());
        Path file = home.resolve(CHANGES);
        Changes changes = Files.exists(file)
                ? files.findValid(file, "changes.schema.json")
                        .map(tree -> new ChangesReader(tree, current.source()).read()).orElse(Changes.NONE)
                : Changes.NONE;
        refuseUnknown(home.resolve(VERSIONS), changes);
        Map<String, TranslatedRuleset> frozen = new HashMap<>();
        changes.versions().stream().filter(Version::isPublished)
                .forEach(v -> read(home, v).ifPresent(r -> frozen.put(v.version(), r)));
        frozen.remove(current.source().version());
        return RulesetVersions.of(current, changes, frozen);
    }

    private void refuseUnknown(Path copies, Changes changes) {
        YamlFiles.list(copies).stream().filter(
                copy -> changes.find(copy.getFileName().toString()).filter(Version::isPublished).isEmpty())
                .forEach(copy -> files.problem(copy, "This is a copy of no version that CHANGES.yaml says is published."));
    }

    private Optional<TranslatedRuleset> read(Path home, Version version) {
        Path copy = home.resolve(VERSIONS).resolve(version.version());
        if (!Files.isDirectory(copy)) {
            return Optional.empty();
        }
        try {
            Optional<TranslatedRuleset> found = RulesetLoader.load(copy).find(home.getFileName().toString());
            if (found.filter(r -> isUnchanged(r, version)).isEmpty()) {
                files.problem(copy, "The frozen copy of version " + version.version() + " gives "
                        + found.map(r -> "the fingerprint " + r.source().fingerprint()).orElse("no such ruleset")
                        + ", and CHANGES.yaml says " + version.frozen().orElseThrow().fingerprint()
                        + ". Bring the copy back as it was.");
            }
            return found;
        } catch (FaultyFilesException e) {
            String prefix = folder.relativize(copy) + "/";
            e.problems().forEach(p -> files.problem(new Problem(prefix + p.file(), p.line(), p.says())));
            return Optional.empty();
        }
    }

    private static boolean isUnchanged(TranslatedRuleset ruleset, Version version) {
        return ruleset.source().version().equals(version.version())
                && ruleset.source().fingerprint().equals(version.frozen().orElseThrow().fingerprint());
    }
}
