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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.Codebook;

/**
 * Records as one zip: the CSV, the GeoJSON, and a {@code datapackage.json} that says what they are. The same records give
 * the same bytes.
 */
public final class RecordPackage {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Size and fingerprint of a file. */
    record Written(long bytes, String sha256) {
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Codebook codebook;

    public RecordPackage(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * Writes those records that may be passed on, one after the other; the description comes last, since it holds the
     * fingerprints of the files before it.
     *
     * @param name of the package: small letters, digits and dashes
     * @param survey of the same records
     */
    public void write(String name, Iterable<Deployment> all, RecordSurvey survey, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Written csv = add(zip, "deployments.csv", o -> RecordCsv.write(all, survey, o));
        Written geo = add(zip, "deployments.geojson", o -> RecordGeoJson.write(all, o));
        byte[] description = new PackageDescription(codebook).write(name, survey, csv, geo);
        add(zip, "datapackage.json", o -> o.write(description));
        zip.finish();
    }

    private static Written add(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        content.write(counted);
        zip.closeEntry();
        return new Written(counted.bytes, HexFormat.of().formatHex(digest.digest()));
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
