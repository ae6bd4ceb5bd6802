package org.lacuna.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that tells size and fingerprint of each file; without times, so that the same files give the same bytes. */
public final class HashedZip {

    /** The earliest but one: the earliest is written a second time, as that moment in the time zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    /** Size and fingerprint of a file. */
    public record Written(long bytes, String sha256) {
    }

    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;

    /** @param out stays open */
    public HashedZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public Written add(String name, Content content) throws IOException {
        zip.putNextEntry(entry(name));
        MessageDigest digest = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        content.write(counted);
        zip.closeEntry();
        return new Written(counted.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** As it is, without pressing it: a first file that tells what the zip is. */
    public void store(String name, byte[] content) throws IOException {
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    public void finish() throws IOException {
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            out.write(b, from, length);
            bytes += length;
        }
    }
}
