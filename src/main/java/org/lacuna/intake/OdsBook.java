package org.lacuna.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;

/** A spreadsheet of OpenDocument. */
final class OdsBook {

    private static final String TYPE = "mimetype";
    private static final String SHEETS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OdsBook() {
    }

    static boolean isOne(Packed zip) {
        return zip.has(TYPE) && zip.has(OdsLines.PART);
    }

    static void refuseOthers(Packed zip) throws IOException {
        String type;
        try (InputStream in = zip.open(TYPE)) {
            type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
        if (!type.equals(SHEETS)) {
            throw new UnreadableFileException("The file is an OpenDocument file, but no spreadsheet; allowed is .ods.");
        }
        if (zip.entries().stream().anyMatch(e -> e.startsWith("Basic/") || e.startsWith("Scripts/"))) {
            throw new UnreadableFileException("The spreadsheet has macros. Save it without them.");
        }
        if (zip.has(MANIFEST)) {
            refuseEncrypted(zip);
        }
    }

    private static void refuseEncrypted(Packed zip) throws IOException {
        try (SafeXml xml = new SafeXml(zip.open(MANIFEST), MANIFEST)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("encryption-data")) {
                    throw new UnreadableFileException("The file has a password. Save it without one.");
                }
            }
        }
    }

    static OdsLines lines(Packed zip) throws IOException {
        return new OdsLines(new SafeXml(zip.open(OdsLines.PART), OdsLines.PART));
    }
}
