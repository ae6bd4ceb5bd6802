package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rulesets folders that a test may change. */
final class Folders {

    /** The folder of the project. */
    static final Path RULESETS = Path.of("rulesets");
    /** A whole ruleset, as small as one can be. */
    static final Path SMALL = Path.of("src/test/resources/rulesets/small");

    private Folders() {
    }

    /** A rulesets folder with the small ruleset in it. */
    static Path small(Path folder) throws IOException {
        copy(RULESETS.resolve("schema"), folder.resolve("schema"));
        copy(SMALL, folder.resolve("small"));
        return folder;
    }

    /** The same with an overlay over the small ruleset. */
    static Path strict(Path folder) throws IOException {
        copy(SMALL.resolveSibling("strict"), folder.resolve("strict"));
        return small(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        FolderFiles.copy(from, to, file -> true);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /** Refuses to replace what is not there exactly once, so that no test changes something else. */
    static void replace(Path file, String right, String wrong) throws IOException {
        String text = Files.readString(file);
        if (text.split(Pattern.quote(right), -1).length != 2) {
            throw new IllegalArgumentException(file + " must have this once: " + right);
        }
        Files.writeString(file, text.replace(right, wrong));
    }
}
