package org.lacuna.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive. What it says of its sizes is held against it before anything is unpacked, and then counted. */
final class Packed {

    private static final int END = 22;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?",
            Pattern.DOTALL);

    private final Path file;
    private final long mostUnpacked;
    private final List<String> entries;
    private final Set<String> opened = new HashSet<>();
    private long unpacked;

    /** @param mostUnpacked bytes of all entries together */
    Packed(Path file, long mostUnpacked) throws IOException {
        this.file = file;
        this.mostUnpacked = mostUnpacked;
        refuseLongDirectory();
        try (ZipFile zip = zip()) {
            entries = Collections.list(zip.entries()).stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName)
                    .toList();
        }
        entries.stream().filter(e -> OUTSIDE.matcher(e).matches()).findFirst().ifPresent(e -> {
            throw new UnreadableFileException("The file holds a file named " + CellText.clean(e)
                    + ", which points outside; allowed are names of files in folders below.");
        });
    }

    private ZipFile zip() throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted")
                    ? new UnreadableFileException("The file has a password. Save it without one.")
                    : damaged();
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    static UnreadableFileException damaged() {
        return new UnreadableFileException("The file begins like a zip archive or a spreadsheet, but is damaged or cut off.");
    }

    /** Opening an archive reads its whole directory, however long. */
    private void refuseLongDirectory() throws IOException {
        byte[] tail;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            tail = new byte[(int) Math.min(bytes.length(), END + MOST_COMMENT)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
        }
        int at = tail.length - END;
        while (at >= 0 && number(tail, at, 4) != 0x06054b50L) {
            at--;
        }
        if (at < 0 || number(tail, at + 20, 2) != tail.length - END - at) {
            throw damaged();
        }
        if (number(tail, at + 10, 2) > Limits.ENTRIES) {
            throw new UnreadableFileException("The file holds more than " + Limits.number(Limits.ENTRIES)
                    + " files, which is the limit.");
        }
        if (number(tail, at + 12, 4) > Limits.DIRECTORY_BYTES) {
            throw new UnreadableFileException("The list of files in it is longer than "
                    + Limits.megabytes(Limits.DIRECTORY_BYTES) + ", which is the limit.");
        }
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    /** The paths of all files in it. */
    List<String> entries() {
        return entries;
    }

    boolean has(String entry) {
        return entries.contains(entry);
    }

    /** @throws UnreadableFileException if too much would come out */
    InputStream open(String entry) throws IOException {
        ZipFile zip = zip();
        try {
            ZipEntry found = zip.getEntry(entry);
            InputStream in = found == null ? null : zip.getInputStream(found);
            if (in == null) {
                throw damaged();
            }
            count(entry, found.getSize(), Math.max(1, found.getCompressedSize()));
            return new Counted(in, zip, found.getSize());
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void count(String entry, long bytes, long packed) {
        if (bytes > Limits.RATIO_FROM_BYTES && bytes / packed >= Limits.RATIO) {
            throw new UnreadableFileException("The part " + CellText.clean(entry) + " unpacks to more than "
                    + Limits.RATIO + " times its size, which is the limit.");
        }
        if (opened.add(entry)) {
            unpacked += bytes;
        }
        if (unpacked > mostUnpacked) {
            throw new UnreadableFileException("The file unpacks to more than " + Limits.megabytes(mostUnpacked)
                    + ", which is the limit.");
        }
    }

    /** Ends with the size that the archive tells, or else the archive lied. */
    private static final class Counted extends FilterInputStream {

        private final ZipFile zip;
        private final long size;
        private long bytes;

        Counted(InputStream in, ZipFile zip, long size) {
            super(in);
            this.zip = zip;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            if (read > 0) {
                bytes += read;
                if (bytes > size) {
                    throw damaged();
                }
            }
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(most, 8192)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
            zip.close();
        }
    }
}
