package org.lacuna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of database and uploads. */
final class Home {

    private Home() {
    }

    /** Makes the folder, readable by its owner only, and returns its whole path. */
    static Path prepare(String setting) {
        Path home = Path.of(setting).toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(home);
                if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be made", e);
        }
    }
}
