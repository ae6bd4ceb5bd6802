package org.lacuna.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A key of 32 bytes. It lies beside the database, not in it, and only its owner can read it. */
final class KeyFile {

    private static final int BYTES = 32;

    private final Path file;
    private final String of;
    private final String without;

    /**
     * @param of what it is the key of, as in {@code the log of changes}
     * @param without what cannot be done without it
     */
    KeyFile(Path file, String of, String without) {
        this.file = file;
        this.of = of;
        this.without = without;
    }

    /**
     * @param isFirst whether nothing was written with it yet; then it is made
     * @throws IllegalStateException if it is needed and lost
     */
    synchronized byte[] read(boolean isFirst) {
        try {
            if (!Files.exists(file)) {
                if (!isFirst) {
                    throw new IllegalStateException("The key of " + of + ", " + file
                            + ", is missing. Bring it back from a backup: without it " + without + ".");
                }
                write();
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
        Files.createDirectories(file.getParent());
        Files.writeString(Files.createFile(file, ownerOnly), HexFormat.of().formatHex(key) + "\n");
    }
}
