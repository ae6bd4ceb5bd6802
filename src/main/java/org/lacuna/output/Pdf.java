package org.lacuna.output;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * XHTML as a document to print: PDF/UA-1 and PDF/A-2a, with its fonts inside. Fetches nothing from anywhere. The same text
 * on the same paper is the same bytes, whenever and wherever it is written.
 */
@Singleton
public class Pdf {

    /** Sheets, with their measures in millimetres. */
    public enum Paper {

        A4(210, 297),
        LETTER(215.9f, 279.4f);

        private final float width;
        private final float height;

        Paper(float width, float height) {
            this.width = width;
            this.height = height;
        }

        public float width() {
            return width;
        }

        public float height() {
            return height;
        }

        /** @param name {@code a4} or {@code letter} */
        public static Optional<Paper> find(String name) {
            return Arrays.stream(values()).filter(p -> p.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
        }
    }

    static {
        // It tells every step; only what went wrong is worth a line.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String css = new String(resource("report.css"), StandardCharsets.UTF_8)
            + new String(resource("short.css"), StandardCharsets.UTF_8);
    private final Painter painter;
    private final byte[] colours = resource("sRGB.icc");
    private final Map<String, byte[]> fonts = new TreeMap<>();

    Pdf(Painter painter) {
        this.painter = painter;
        for (String style : List.of("Regular", "Bold", "Italic")) {
            fonts.put("NotoSans-" + style, resource("NotoSans-" + style + ".ttf"));
            fonts.put("NotoSerif-" + style, resource("NotoSerif-" + style + ".ttf"));
        }
        fonts.put("NotoSansMath-Regular", resource("NotoSansMath-Regular.ttf"));
    }

    /**
     * One at a time, since a long document takes much memory.
     *
     * @param xhtml a whole document; what it links to is not read
     * @param day stands as its date of creation
     */
    public byte[] write(String xhtml, LocalDate day, Paper paper) {
        return write(xhtml, day, paper, Map.of());
    }

    /** @param pictures by name; an {@code object} of that name under {@code data} shows it, as wide and high as it is */
    public synchronized byte[] write(String xhtml, LocalDate day, Paper paper, Map<String, Sketch> pictures) {
        Decoration decoration = new Decoration();
        try (PDDocument document = draw(builder(xhtml, paper).usePageSupplier(decoration)
                .useObjectDrawerFactory(new Pictures(pictures, painter)))) {
            decoration.shareLast(document);
            date(document, day);
            Captions.putFirst(document.getDocumentCatalog().getStructureTreeRoot());
            document.setDocumentId((long) xhtml.hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many sheets of paper a document has */
    public static int sheets(byte[] document) {
        try (PDDocument read = Loader.loadPDF(document)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it was laid out with is let go before it is written. */
    private static PDDocument draw(PdfRendererBuilder builder) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            return renderer.createPDFKeepOpen();
        }
    }

    private PdfRendererBuilder builder(String xhtml, Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        fonts.forEach((name, font) -> builder.useFont(() -> new ByteArrayInputStream(font), family(name), weight(name),
                style(name), true));
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useDefaultPageSize(paper.width, paper.height, PageSizeUnits.MM);
        builder.withProducer("Lacuna");
        builder.withHtmlContent(legal(xhtml).replace("<head>", "<head><style>" + css + "</style>"), null);
        return builder;
    }

    private static String family(String name) {
        return name.substring(0, name.indexOf('-')).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    private static int weight(String name) {
        return name.endsWith("Bold") ? 700 : 400;
    }

    private static FontStyle style(String name) {
        return name.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL;
    }

    /** Without the few characters that XML does not know, which texts from elsewhere may bring along. */
    public static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** The library puts today there, twice. */
    private static void date(PDDocument document, LocalDate day) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00+00:00")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Pdf.class.getResourceAsStream("/print/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
