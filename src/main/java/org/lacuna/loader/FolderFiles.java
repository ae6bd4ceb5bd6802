package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class FolderFiles {

    private FolderFiles() {
    }

    /** @param wanted is asked for each file by its path within the folder */
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).map(from::relativize).filter(wanted).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(file.toString());
            Files.createDirectories(copy.getParent());
            Files.copy(from.resolve(file), copy);
        }
    }

    /** Does nothing if there is no such folder. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
