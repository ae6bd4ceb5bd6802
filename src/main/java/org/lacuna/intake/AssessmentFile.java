package org.lacuna.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lacuna.assessment.CopyKind;
import org.lacuna.travel.Arrival;
import org.lacuna.travel.Arrival.Listed;
import org.lacuna.travel.Parcel;

/** The zip of an assessment, held against its manifest to the byte before anything in it is believed. */
public final class AssessmentFile {

    private static final String MANIFEST = "manifest.json";

    private final Packed zip;

    private AssessmentFile(Packed zip) {
        this.zip = zip;
    }

    /**
     * @param file must stay there as long as parts are read
     * @throws UnreadableFileException if it is no such zip, or not whole
     */
    public static Arrival open(Path file) {
        try {
            refuseOthers(file);
            return new AssessmentFile(new Packed(file, Limits.UNPACKED_TEXT_BYTES)).read();
        } catch (JsonProcessingException e) {
            throw Json.faulty(e, MANIFEST);
        } catch (IOException e) {
            throw Packed.damaged();
        }
    }

    private static void refuseOthers(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Magic.isZip(in.readNBytes(Magic.BYTES))) {
                throw new UnreadableFileException("The file is no zip; allowed is the zip of an assessment.");
            }
        }
        if (Files.size(file) > Limits.TEXT_BYTES) {
            throw new UnreadableFileException(
                    "The file is larger than " + Limits.megabytes(Limits.TEXT_BYTES) + ", which is the limit.");
        }
    }

    private Arrival read() throws IOException {
        if (!zip.has(MANIFEST)) {
            throw new UnreadableFileException(
                    "The zip has no " + MANIFEST + ", so it is not the zip of an assessment.");
        }
        Manifest manifest;
        try (InputStream in = zip.open(MANIFEST)) {
            byte[] text = in.readNBytes((int) Limits.MEGABYTE + 1);
            if (text.length > Limits.MEGABYTE) {
                throw new UnreadableFileException(MANIFEST + " is larger than " + Limits.megabytes(Limits.MEGABYTE)
                        + ", which is the limit.");
            }
            manifest = Manifest.read(text);
        }
        refuseOtherParts(manifest.parts());
        Map<String, String> copies = new TreeMap<>();
        for (Listed part : manifest.parts()) {
            check(part);
            if (part.isCopy()) {
                copies.put(part.name().substring(Parcel.COPY.length()), kind(part).code());
            }
        }
        return new Arrival(manifest.about(), manifest.leftOut(), manifest.parts(), copies, zip::open);
    }

    private void refuseOtherParts(List<Listed> parts) {
        Set<String> there = new HashSet<>();
        zip.entries().stream().filter(e -> !there.add(e)).findFirst().ifPresent(e -> {
            throw new UnreadableFileException("The zip has " + CellText.clean(e) + " twice.");
        });
        Set<String> listed = new TreeSet<>(Set.of(MANIFEST));
        parts.stream().map(Listed::name).filter(p -> !listed.add(p)).findFirst().ifPresent(p -> {
            throw new UnreadableFileException("The manifest lists " + CellText.clean(p) + " twice.");
        });
        listed.stream().filter(p -> !there.contains(p)).findFirst().ifPresent(p -> {
            throw new UnreadableFileException("The zip lacks " + CellText.clean(p) + ", which its manifest lists.");
        });
        there.stream().filter(p -> !listed.contains(p)).sorted().findFirst().ifPresent(p -> {
            throw new UnreadableFileException("The zip has " + CellText.clean(p) + ", which its manifest does not list.");
        });
        Parcel.ALWAYS.stream().filter(p -> !listed.contains(p)).findFirst().ifPresent(p -> {
            throw new UnreadableFileException("The zip lacks " + p + ", which every assessment has.");
        });
        parts.stream().filter(p -> p.isKept() && p.needed()).findFirst().ifPresent(p -> {
            throw new UnreadableFileException("This Lacuna does not know the part " + CellText.clean(p.name())
                    + ", without which the assessment cannot be understood; a later Lacuna does.");
        });
    }

    private void check(Listed part) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream in = zip.open(part.name())) {
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
            }
        }
        if (bytes != part.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw new UnreadableFileException(
                    CellText.clean(part.name()) + " is not what the manifest says: it was changed or damaged on its way.");
        }
    }

    private CopyKind kind(Listed copy) throws IOException {
        if (!copy.name().equals(Parcel.COPY + copy.sha256())) {
            throw new UnreadableFileException(CellText.clean(copy.name()) + " is another document than its name says: its"
                    + " SHA-256 is " + copy.sha256() + ".");
        }
        return CopyFile.kind(Content.within(zip, copy.name())).orElseThrow(() -> new UnreadableFileException(
                copy.name() + " is none of what may be kept: " + CopyKind.all() + "."));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
