package org.lacuna.intake;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

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
        return copied(() -> zip.open(entry));
    }

    /** Texts one behind the other, each beginning on a new line. */
    static Content joined(List<Content> parts) {
        Opener lineBreak = () -> new ByteArrayInputStream(new byte[] { '\n' });
        List<Opener> all = parts.stream().flatMap(part -> Stream.<Opener> of(part::open, lineBreak)).toList();
        return copied(() -> new SequenceInputStream(new Enumeration<>() {
            private final Iterator<Opener> left = all.iterator();

            @Override
            public boolean hasMoreElements() {
                return left.hasNext();
            }

            @Override
            public InputStream nextElement() {
                try {
                    return left.next().open();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }));
    }

    /** Opens a stream that can be opened again. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private static Content copied(Opener opener) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return opener.open();
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
