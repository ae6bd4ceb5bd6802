package org.lacuna.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.imports.Reading;

/**
 * A file that somebody brought, as tables of texts. Start at {@link #open}. The file has to stay where it is as long as
 * its tables are read.
 *
 * @param facts what the file says of itself, as its licence or when it was made: texts under dotted paths
 * @param lists paths that {@link Reading#records} may be given, with the number of their entries; JSON only
 * @param passedOver what in a zip is no table, and why, as sentences
 */
public record BroughtFile(String name, FileKind kind, List<BroughtTable> tables, Map<String, String> facts,
        Map<String, Long> lists, List<String> passedOver) {

    private static final int NAME_CHARACTERS = 200;

    public BroughtFile {
        tables = List.copyOf(tables);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        passedOver = List.copyOf(passedOver);
    }

    /**
     * @param name as the person called the file; its bytes say what it is
     * @param reading what is not left to detection
     * @throws UnreadableFileException if there is nothing to read, or if it is too large or hostile
     */
    public static BroughtFile open(Path file, String name, Reading reading) {
        String shown = CellText.clean(name).strip();
        Opening opening = new Opening(reading, shown.substring(0, Math.min(NAME_CHARACTERS, shown.length())));
        try {
            return opening.open(Content.of(file), Files.size(file));
        } catch (IOException e) {
            throw new UnreadableFileException("The file cannot be read to its end; it is damaged or cut off.");
        }
    }

    /** How the first table was read, whether detected or asked for. */
    public Reading reading() {
        return tables.get(0).reading();
    }

    /** The file's fingerprint, by which it is known again. @return SHA-256, 64 lower-case hexadecimal digits */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(),
                        MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
