package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.loader.ImportProfileYaml;
import org.lacuna.loader.ImportsLoader;
import org.lacuna.loader.RulesetsFolder;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.OwnFolder;

/** The import profiles that come with the rulesets, and those that people have saved: YAML files in the home folder. */
@ApplicationScoped
public class OwnProfiles {

    private final ImportProfiles shipped;
    private final Rulesets rulesets;
    private final OwnFolder own;
    private final Path rulesetsFolder;
    private final Countries countries;

    OwnProfiles(ImportProfiles shipped, Rulesets rulesets, OwnFolder own,
            @ConfigProperty(name = "lacuna.rulesets") Optional<String> rulesetsFolder) {
        this.shipped = shipped;
        this.rulesets = rulesets;
        this.own = own;
        this.rulesetsFolder = RulesetsFolder.find(rulesetsFolder);
        this.countries = new Countries(shipped.names());
    }

    /** Saved ones first, for they were made for files at hand. */
    public ImportProfiles all() {
        List<ImportProfile> all = new ArrayList<>(saved());
        all.addAll(shipped.all());
        return new ImportProfiles(all, shipped.names());
    }

    private Path folder() {
        return own.find("import-profiles");
    }

    Countries countries() {
        return countries;
    }

    private List<ImportProfile> saved() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yaml")).sorted().map(this::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportProfile read(Path file) {
        try {
            return ImportsLoader.read(rulesetsFolder, file.getFileName().toString(), Files.readString(file),
                    rulesets.base().source().vocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the name is taken by a profile that comes with the rulesets. */
    boolean isShipped(String id) {
        return shipped.find(id).isPresent();
    }

    /**
     * Saves it under its id, in place of an earlier one.
     *
     * @throws org.lacuna.loader.FaultyFilesException if it could not be read back
     */
    void save(ImportProfile profile) {
        String text = ImportProfileYaml.write(profile);
        ImportsLoader.read(rulesetsFolder, profile.id() + ".yaml", text, rulesets.base().source().vocabulary());
        try {
            Files.createDirectories(folder());
            Files.writeString(folder().resolve(profile.id() + ".yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
