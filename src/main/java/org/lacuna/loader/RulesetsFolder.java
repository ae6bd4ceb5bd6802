package org.lacuna.loader;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the rulesets folder. */
public final class RulesetsFolder {

    private RulesetsFolder() {
    }

    /**
     * @param setting a folder; empty = the nearest folder {@code rulesets} beside or above the application, where builds
     *        put it, else the one in the working directory
     * @throws FaultyFilesException if there is none
     */
    public static Path find(Optional<String> setting) {
        Path found = setting.filter(s -> !s.isBlank()).map(Path::of).or(RulesetsFolder::search)
                .orElse(Path.of("rulesets")).toAbsolutePath().normalize();
        if (!Files.isDirectory(found.resolve("schema"))) {
            throw new FaultyFilesException(List.of(new Problem(found.toString(), Problem.WHOLE,
                    "This is no rulesets folder; it lacks the folder schema. LACUNA_RULESETS names another.")));
        }
        return found;
    }

    private static Optional<Path> search() {
        Path folder = application();
        for (int up = 0; folder != null && up < 5; up++) {
            if (Files.isDirectory(folder.resolve("rulesets/schema"))) {
                return Optional.of(folder.resolve("rulesets"));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private static Path application() {
        try {
            return Path.of(RulesetsFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
