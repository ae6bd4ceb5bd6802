package org.lacuna.output.odt;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lacuna.output.HashedZip;
import org.lacuna.output.Painter;
import org.lacuna.output.Pdf;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.output.Sketch;

/**
 * The XHTML that {@link Pdf} prints as OpenDocument text to go on editing: the same words in the same order, in named styles.
 * The same text on the same paper is the same bytes.
 */
@Singleton
public class Odt {

    public static final String TYPE = "application/vnd.oasis.opendocument.text";

    /** Left and right of the text together, in tenths of a millimetre. */
    private static final int MARGINS = 420;
    private static final String[] NAMESPACES = { "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "xmlns:text",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "xmlns:fo",
            "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "xmlns:svg",
            "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "xmlns:xlink", "http://www.w3.org/1999/xlink",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
            "office:version", "1.3" };

    private final String styles = resource("styles.xml");
    private final Painter painter;

    Odt(Painter painter) {
        this.painter = painter;
    }

    /**
     * @param xhtml a whole document
     * @param day stands as its date of creation
     * @param pictures by name; an {@code object} of that name under {@code data} shows it, with its own words for it
     */
    public byte[] write(String xhtml, LocalDate day, Paper paper, Map<String, Sketch> pictures) {
        Document page = Jsoup.parse(Pdf.legal(xhtml), "", Parser.xmlParser());
        Map<String, byte[]> files = new TreeMap<>();
        files.put("content.xml", bytes(content(page, paper, pictures)));
        files.put("styles.xml", styles(page, paper).getBytes(StandardCharsets.UTF_8));
        files.put("meta.xml", bytes(meta(page, day)));
        pictures.forEach((name, sketch) -> files.put(picture(name), painter.png(sketch)));
        return zip(files);
    }

    /** Where in the document a picture is. */
    static String picture(String name) {
        return "Pictures/" + name + ".png";
    }

    private static Xml content(Document page, Paper paper, Map<String, Sketch> pictures) {
        String language = language(page);
        OwnStyles own = new OwnStyles(language);
        Xml body = new OdtBody(own, tenths(paper.width()) - MARGINS, pictures).write(page.selectFirst("body"), language);
        Xml out = new Xml().open("office:document-content", NAMESPACES).open("office:automatic-styles").add(own.write());
        TableStyles.write(out, tenths(paper.width()) - MARGINS);
        return out.close().open("office:body").open("office:text").add(body).close().close().close();
    }

    private String styles(Document page, Paper paper) {
        OwnStyles own = new OwnStyles(language(page));
        String head = margin(page, own, "head");
        String foot = margin(page, own, "foot");
        String[] language = Languages.attributes(language(page));
        return styles.replace("@width@", OwnStyles.millimetres(tenths(paper.width())))
                .replace("@height@", OwnStyles.millimetres(tenths(paper.height())))
                .replace("@text-width@", OwnStyles.millimetres(tenths(paper.width()) - MARGINS))
                .replace("@language@", language[1]).replace("@country@", language[language.length - 1])
                .replace("<own/>", own.write().toString()).replace("<head/>", head).replace("<foot/>", foot);
    }

    private static String margin(Document page, OwnStyles own, String name) {
        Xml out = new Xml();
        new Runs(out, own, false).all(page.selectFirst("." + name + "-left"), language(page));
        out.empty("text:tab");
        new Runs(out, own, false).all(page.selectFirst("." + name + "-right"), language(page));
        return out.toString();
    }

    private static Xml meta(Document page, LocalDate day) {
        Xml out = new Xml().open("office:document-meta", NAMESPACES).open("office:meta");
        out.open("meta:generator").write("Lacuna").close();
        out.open("dc:title").write(page.selectFirst("head > title").text()).close();
        out.open("dc:subject").write(said(page, "subject")).close();
        out.open("meta:initial-creator").write(said(page, "author")).close();
        out.open("dc:creator").write(said(page, "author")).close();
        out.open("meta:creation-date").write(day + "T00:00:00").close();
        out.open("dc:date").write(day + "T00:00:00").close();
        return out.open("dc:language").write(language(page)).close().close().close();
    }

    private static String said(Document page, String name) {
        Element found = page.selectFirst("head > meta[name=" + name + "]");
        return found.attr("content");
    }

    private static String language(Document page) {
        return page.selectFirst("html").attr("lang");
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HashedZip zip = new HashedZip(out);
        try {
            zip.store("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            zip.add("META-INF/manifest.xml", o -> o.write(bytes(manifest(files))));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.add(file.getKey(), o -> o.write(file.getValue()));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Xml manifest(Map<String, byte[]> files) {
        Xml out = new Xml().open("manifest:manifest", "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version", "1.3");
        out.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", TYPE);
        for (String file : files.keySet()) {
            out.empty("manifest:file-entry", "manifest:full-path", file, "manifest:media-type",
                    file.endsWith(".png") ? "image/png" : "text/xml");
        }
        return out.close();
    }

    private static byte[] bytes(Object xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8);
    }

    private static int tenths(float millimetres) {
        return Math.round(millimetres * 10);
    }

    private static String resource(String name) {
        try (InputStream in = Odt.class.getResourceAsStream("/print/odt/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
