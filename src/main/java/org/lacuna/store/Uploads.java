package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that somebody has uploaded and not yet confirmed. They lie in the home folder for a day at most. */
@ApplicationScoped
public class Uploads {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Uploads(@ConfigProperty(name = "lacuna.home") Path home, Clock clock) {
        this.folder = home.resolve("uploads");
        this.clock = clock;
    }

    /** @return the name to ask for it again: 32 hexadecimal digits that nobody can guess */
    public String keep(byte[] content) {
        byte[] name = new byte[16];
        random.nextBytes(name);
        String token = HexFormat.of().formatHex(name);
        try {
            Files.createDirectories(folder);
            dropOld();
            Files.write(folder.resolve(token), content);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<byte[]> find(String token) {
        Path file = folder.resolve(checked(token));
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void drop(String token) {
        try {
            Files.deleteIfExists(folder.resolve(checked(token)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anything else could name a file somewhere else. */
    private static String checked(String token) {
        return token.matches("[0-9a-f]{32}") ? token : "none";
    }

    private void dropOld() throws IOException {
        FileTime oldest = FileTime.from(Instant.now(clock).minus(LONGEST));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }
}
