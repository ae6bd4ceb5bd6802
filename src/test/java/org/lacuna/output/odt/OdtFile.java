package org.lacuna.output.odt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.odftoolkit.odfvalidator.Logger;
import org.odftoolkit.odfvalidator.ODFValidator;
import org.odftoolkit.odfvalidator.OdfValidatorMode;
import org.odftoolkit.odfvalidator.OdfVersion;

/** A document as other programs see it. */
public final class OdtFile {

    private final byte[] file;

    public OdtFile(byte[] file) {
        this.file = file.clone();
    }

    /** What the validator of the ODF Toolkit finds wrong. */
    public List<String> failures() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new ODFValidator(null, Logger.LogLevel.WARNING, OdfVersion.V1_3).validate(new PrintStream(said, true, "UTF-8"),
                new ByteArrayInputStream(file), "file.odt", OdfValidatorMode.CONFORMANCE, null);
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Its files, in their order. */
    public Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    public Document part(String name) throws IOException {
        return Jsoup.parse(new String(files().get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    /** All words of the text, without what only makes its list of contents anew. */
    public String words() throws IOException {
        Document content = part("content.xml");
        content.select("text|table-of-content-source, svg|title, svg|desc").remove();
        return content.selectFirst("office|text").wholeText();
    }
}
