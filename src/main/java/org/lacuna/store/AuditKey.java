package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.audit.Chain;

/** The key of the log of changes. It lies beside the database, not in it, and only its owner can read it. */
@ApplicationScoped
class AuditKey {

    private final Path file;

    AuditKey(@ConfigProperty(name = "lacuna.home") Path home) {
        this.file = home.resolve("audit.key");
    }

    /**
     * @param isFirst whether nothing was written with it yet; then it is made
     * @throws IllegalStateException if it is needed and lost
     */
    synchronized byte[] read(boolean isFirst) {
        try {
            if (!Files.exists(file)) {
                if (!isFirst) {
                    throw new IllegalStateException("The key of the log of changes, " + file
                            + ", is missing. Bring it back from a backup: without it nothing can be written.");
                }
                write();
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        byte[] key = new byte[Chain.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
        Files.createDirectories(file.getParent());
        Files.writeString(Files.createFile(file, ownerOnly), HexFormat.of().formatHex(key) + "\n");
    }
}
