package org.lacuna.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** The files of one language of a ruleset, and which of them a new line belongs to. */
final class TranslationFiles {

    private static final List<String> VOCABULARY = List.of("status-", "severity-", "scale");

    private final Path folder;
    private final Path home;
    private final List<SourceFile> files;
    /** Names of files by the id that keys begin with. */
    private final Map<String, String> homes = new HashMap<>();

    TranslationFiles(Path folder, TranslatedRuleset ruleset, List<SourceFile> criteria, String language) {
        this.folder = folder;
        this.home = folder.resolve(ruleset.source().id()).resolve("i18n").resolve(language);
        this.files = new ArrayList<>(SourceFile.readAll(folder, home));
        ruleset.source().vocabulary().traits().stream().map(Trait::id).forEach(id -> homes.put(id, "traits.yaml"));
        ruleset.source().instruments().stream().map(Instrument::id).forEach(id -> homes.put(id, "instruments.yaml"));
        ruleset.source().vocabulary().vendorStates().all().forEach(
                s -> s.laws().forEach(l -> homes.put("vendor-" + l.instrument(), RulesetLoader.VENDOR_STATES)));
        for (SourceFile file : criteria) {
            file.tree().root().path("criteria")
                    .forEach(c -> homes.put(c.path("id").asText(), file.path().getFileName().toString()));
        }
        for (SourceFile file : files) {
            file.tree().root().fieldNames()
                    .forEachRemaining(key -> homes.put(id(key), file.path().getFileName().toString()));
        }
    }

    private static String id(String key) {
        return key.substring(0, key.indexOf('#'));
    }

    List<SourceFile> all() {
        return files;
    }

    /** Where other lines of the same id stand; else the file named like the one of the source. */
    SourceFile home(String key) {
        String id = id(key);
        String other = VOCABULARY.stream().anyMatch(id::startsWith) ? "traits.yaml" : "ruleset.yaml";
        Path path = home.resolve(homes.getOrDefault(id, other));
        return files.stream().filter(f -> f.path().equals(path)).findFirst().orElseGet(() -> {
            SourceFile file = SourceFile.translations(folder, path);
            files.add(file);
            return file;
        });
    }
}
