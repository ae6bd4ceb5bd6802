package org.lacuna.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Bytes that can be read again and again. */
interface Content {

    InputStream open() throws IOException;

    /** As a file, which zip archives have to be. */
    Local local() throws IOException;

    /** @param temporary gone once it is closed */
    record Local(Path path, boolean temporary) implements Closeable {

        @Override
        public void close() throws IOException {
            if (temporary) {
                Files.deleteIfExists(path);
            }
        }
    }

    static Content of(Path file) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Local local() {
                return new Local(file, false);
            }
        };
    }

    /** What stands inside another file is copied out where a file is needed. */
    static Content within(Packed zip, String entry) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return zip.open(entry);
            }

            @Override
            public Local local() throws IOException {
                Path copy = Files.createTempFile("lacuna", ".part");
                try (InputStream in = open()) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    return new Local(copy, true);
                } catch (IOException | RuntimeException e) {
                    Files.deleteIfExists(copy);
                    throw e;
                }
            }
        };
    }
}
