package org.lacuna.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.KeptCopy;

/** A document that somebody brings to be kept as it is. Its bytes say what it is, whatever it is called. */
public final class CopyFile {

    private static final Map<String, CopyKind> BEGINNINGS = new LinkedHashMap<>();
    private static final Map<String, CopyKind> OFFICE = Map.of("word/", CopyKind.DOCX, "xl/", CopyKind.XLSX, "ppt/",
            CopyKind.PPTX);
    private static final String MIMETYPE = "mimetype";

    static {
        BEGINNINGS.put("%PDF-", CopyKind.PDF);
        BEGINNINGS.put("\u0089PNG\r\n\u001A\n", CopyKind.PNG);
        BEGINNINGS.put("\u00FF\u00D8\u00FF", CopyKind.JPEG);
        BEGINNINGS.put("GIF87a", CopyKind.GIF);
        BEGINNINGS.put("GIF89a", CopyKind.GIF);
        BEGINNINGS.put("II*\0", CopyKind.TIFF);
        BEGINNINGS.put("MM\0*", CopyKind.TIFF);
        BEGINNINGS.put("{\\rtf", CopyKind.RTF);
        BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", CopyKind.OFFICE);
    }

    private CopyFile() {
    }

    /** @return empty if it is of no kind that is kept, or of no bytes */
    public static Optional<KeptCopy> read(Path file) throws IOException {
        long bytes = file.toFile().length();
        Optional<CopyKind> kind = bytes == 0 ? Optional.empty() : kind(Content.of(file));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeptCopy(BroughtFile.sha256(file), bytes, kind.get()));
    }

    static Optional<CopyKind> kind(Content content) throws IOException {
        byte[] start;
        try (InputStream in = content.open()) {
            start = in.readNBytes(Magic.BYTES);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (Magic.isZip(start)) {
            return zipped(content);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(CopyKind.WEBP);
        }
        return BEGINNINGS.entrySet().stream().filter(b -> text.startsWith(b.getKey())).map(Map.Entry::getValue).findFirst()
                .or(() -> text(start));
    }

    private static Optional<CopyKind> zipped(Content content) throws IOException {
        try (Content.Local local = content.local()) {
            Packed zip = new Packed(local.path(), Limits.UNPACKED_XML_BYTES);
            if (zip.has(MIMETYPE)) {
                try (InputStream in = zip.open(MIMETYPE)) {
                    return CopyKind.find(new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip());
                }
            }
            return !zip.has("[Content_Types].xml") ? Optional.empty()
                    : OFFICE.entrySet().stream().filter(o -> zip.entries().stream().anyMatch(e -> e.startsWith(o.getKey())))
                            .map(Map.Entry::getValue).findFirst();
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /** No text has zero bytes, unless each letter has two bytes. */
    private static Optional<CopyKind> text(byte[] start) {
        String plain = new String(start, StandardCharsets.ISO_8859_1);
        boolean wide = plain.startsWith("\u00FF\u00FE") || plain.startsWith("\u00FE\u00FF");
        if (!wide && plain.indexOf(0) >= 0) {
            return Optional.empty();
        }
        String words = (wide ? new String(start, StandardCharsets.UTF_16) : plain).toLowerCase(Locale.ROOT);
        if (words.contains("mime-version:") && words.contains("multipart/related")) {
            return Optional.of(CopyKind.MHTML);
        }
        return Optional.of(words.contains("<html") || words.contains("<!doctype html") ? CopyKind.HTML : CopyKind.TXT);
    }
}
