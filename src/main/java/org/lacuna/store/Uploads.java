package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that somebody has uploaded and not yet confirmed. Each has a folder, which lies there for a day; other
 * organisations find it not.
 */
@ApplicationScoped
public class Uploads {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final String FILE = "file";
    private static final String NAME = "name";

    private final OwnFolder own;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Uploads(OwnFolder own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param token names it in links: 32 hexadecimal digits that nobody can guess
     * @param name as the person called the file
     */
    public record Upload(String token, Path file, String name) {

        /** A file beside it, which is gone with it. */
        public Path beside(String name) {
            return file.resolveSibling(name);
        }
    }

    private Path folder() {
        return own.find("uploads");
    }

    /** @param file is copied */
    public Upload keep(Path file, String name) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        try {
            Files.createDirectories(folder());
            dropOld();
            Path own = Files.createDirectory(folder().resolve(token));
            Files.copy(file, own.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(own.resolve(NAME), name);
            return new Upload(token, own.resolve(FILE), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Upload> find(String token) {
        Path file = folder().resolve(checked(token)).resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new Upload(token, file, Files.readString(file.resolveSibling(NAME))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void drop(String token) {
        try {
            delete(folder().resolve(checked(token)));
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
        for (Path one : list(folder())) {
            if (Files.getLastModifiedTime(one).compareTo(oldest) < 0) {
                delete(one);
            }
        }
    }

    private static void delete(Path one) throws IOException {
        if (Files.isDirectory(one)) {
            for (Path inside : list(one)) {
                Files.deleteIfExists(inside);
            }
        }
        Files.deleteIfExists(one);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
