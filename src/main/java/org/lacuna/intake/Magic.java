package org.lacuna.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells by its first bytes what a file is, whatever it is called. */
final class Magic {

    static final String ALLOWED = "allowed are CSV, JSON, .xlsx, .ods and zip files of these";
    static final int BYTES = 65_536;

    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("\u0089PNG", "a PNG picture");
        OTHERS.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        OTHERS.put("GIF8", "a GIF picture");
        OTHERS.put("BM", "a BMP picture");
        OTHERS.put("RIFF", "a picture, sound or film");
        OTHERS.put("%PDF", "a PDF document");
        OTHERS.put("MZ", "a program for Windows");
        OTHERS.put("\u007FELF", "a program for Linux");
        OTHERS.put("\u00CF\u00FA\u00ED\u00FE", "a program for macOS");
        OTHERS.put("\u00CA\u00FE\u00BA\u00BE", "a program");
        OTHERS.put("#!", "a script");
        OTHERS.put("{\\rtf", "a text document (RTF)");
        OTHERS.put("\u001F\u008B", "a gzip archive");
        OTHERS.put("BZh", "a bzip2 archive");
        OTHERS.put("7z\u00BC\u00AF", "a 7-Zip archive");
        OTHERS.put("Rar!", "a RAR archive");
        OTHERS.put("\u00FD7zXZ", "an XZ archive");
        OTHERS.put("SQLite format 3", "a database (SQLite)");
        OTHERS.put("PAR1", "a Parquet file");
    }

    private Magic() {
    }

    static boolean isZip(byte[] start) {
        return latin(start).startsWith("PK\u0003\u0004") || latin(start).startsWith("PK\u0005\u0006");
    }

    /** What it is, if it cannot be a table. */
    static Optional<String> other(byte[] start) {
        String text = latin(start);
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
                    ? "a spreadsheet with a password; save it without one"
                    : "an old Office file (.xls) or one with a password; save it as .xlsx without a password");
        }
        return OTHERS.entrySet().stream().filter(o -> text.startsWith(o.getKey()) && isSure(o.getKey(), text))
                .map(Map.Entry::getValue).findFirst().or(() -> markup(text));
    }

    /** Two letters may begin a table as well, but no table has zero bytes so early. */
    private static boolean isSure(String magic, String text) {
        return magic.length() > 2 || magic.charAt(0) < ' ' || magic.equals("#!") && text.startsWith("#!/")
                || text.substring(0, Math.min(64, text.length())).indexOf(0) >= 0;
    }

    private static Optional<String> markup(String text) {
        String start = text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            return Optional.of("a web page (HTML)");
        }
        return start.startsWith("<?xml") || start.startsWith("<!doctype") ? Optional.of("an XML file") : Optional.empty();
    }

    private static String latin(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1);
    }
}
