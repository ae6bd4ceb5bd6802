package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The file with the link to the first account, readable by its owner only. */
@ApplicationScoped
public class SetupFile {

    private final Path file;

    SetupFile(@ConfigProperty(name = "lacuna.home") Path home) {
        this.file = home.resolve("setup-link");
    }

    public void write(String link) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly);
            Files.writeString(file, link + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void drop() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
