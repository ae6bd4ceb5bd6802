package org.lacuna.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that make one version of a ruleset, as a rulesets folder of its own. */
public final class RulesetFiles {

    private final Path folder;

    /** @param folder of all rulesets */
    public RulesetFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * @param id of a ruleset that is there
     * @param version the frozen copy of it if there is one, else the files in use
     * @return path within that folder, with slashes, to file
     */
    public SortedMap<String, Path> of(String id, String version) {
        Path frozen = folder.resolve(id).resolve(VersionsLoader.VERSIONS).resolve(version);
        SortedMap<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(frozen)) {
            add(frozen, "", files);
        } else {
            add(folder.resolve("schema"), "schema/", files);
            List<String> needed = Publisher.needed(folder, id);
            needed.forEach(one -> add(folder.resolve(one), one + "/", files));
        }
        return files;
    }

    private static void add(Path from, String before, SortedMap<String, Path> files) {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                Path within = from.relativize(file);
                if (Publisher.isCopied(within) && !file.getFileName().toString().startsWith(".")) {
                    files.put(before + within.toString().replace('\\', '/'), file);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
