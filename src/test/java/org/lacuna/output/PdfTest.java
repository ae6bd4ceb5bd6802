package org.lacuna.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.output.Pdf.Paper;

class PdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** English, Russian, Kazakh, Kyrgyz, Tajik, Uzbek in both alphabets, digits and what stands between words. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            + "ӘәҒғҚқҢңӨөҰұҮүҺһІі" + "ҢңӨөҮү" + "ҒғӢӣҚқӮӯҲҳҶҷ" + "ЎўҚқҒғҲҳ" + "Oʻoʻ Gʻgʻ ʼ"
            + ".,:;!?…()[]{}/\\|@#%&*+±×÷=<>–—-_«»„“”‘’'\"`~^$€₸₽£§©®°·•№½²³\u00a0";
    private static final String SIGNS = "−≠≤≥≈→←↑↓";

    private final Pdf pdf = new Pdf(new Painter());

    @ParameterizedTest
    @ValueSource(strings = { "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSerif-Regular", "NotoSerif-Bold",
            "NotoSerif-Italic" })
    void everyLetterOfEveryAlphabetIsInTheFont(String name) throws IOException {
        assertThat(missing(name, LETTERS)).isEmpty();
    }

    private static List<String> missing(String name, String letters) throws IOException {
        try (TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(PdfTest.class.getResourceAsStream("/print/" + name + ".ttf")))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return letters.codePoints().filter(c -> glyphs.getGlyphId(c) == 0).mapToObj(Character::toString).toList();
        }
    }

    @Test
    void signsOfMathematicsHaveAFontOfTheirOwn() throws IOException {
        assertThat(missing("NotoSansMath-Regular", SIGNS)).isEmpty();
        assertThat(text(pdf.write(page("5 − 3 → 2, Қ ≤ Ў"), DAY, Paper.A4))).contains("5 − 3 → 2, Қ ≤ Ў");
    }

    @Test
    void aCaptionIsHeardBeforeItsTable() throws IOException {
        byte[] file = pdf.write(page("</p><table><caption>What</caption><tbody><tr><td>x</td></tr></tbody></table><p>"), DAY,
                Paper.A4);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(types(document.getDocumentCatalog().getStructureTreeRoot())).containsSubsequence("Table", "Caption",
                    "TBody");
        }
    }

    private static List<String> types(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(e -> Stream.concat(Stream.of(e.getStructureType()), types(e).stream())).toList();
    }

    @Test
    void bordersOfASheetShareOneDescription() throws IOException {
        String table = "<table>" + "<tr><td style=\"border: 1pt solid black\">x</td></tr>".repeat(100) + "</table>";
        Set<COSDictionary> found = Collections.newSetFromMap(new IdentityHashMap<>());

        try (PDDocument document = Loader.loadPDF(pdf.write(page("</p>" + table + "<p>"), DAY, Paper.A4))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (PDPage page : document.getPages()) {
                COSDictionary described = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                described.keySet().stream().map(described::getCOSDictionary).filter(d -> d.containsKey(COSName.TYPE))
                        .forEach(found::add);
            }
        }
        assertThat(found).extracting(d -> d.getNameAsString(COSName.TYPE)).doesNotContain("Background")
                .containsOnlyOnce("Layout");
    }

    @Test
    void everyLengthOfABarHasItsClass() throws IOException {
        String css = new String(PdfTest.class.getResourceAsStream("/print/report.css").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(IntStream.rangeClosed(0, 100).boxed()).allSatisfy(n -> assertThat(css)
                .contains(".l" + n + " { margin-left: " + n + "%; }", ".w" + n + " { width: " + n + "%; }"));
    }

    @Test
    void rangesDatesAndIdsStayOnOneLine() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("20–69 on 2026-11-24 in KZ-11 cross-border, see a–b");

        List<Integer> found = new ArrayList<>();
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            found.add(at);
        }

        assertThat(found).containsExactly(6, 9, 20, 23, 29, 35, 43, 47, 49, 50);
    }

    @Test
    void nothingIsFetchedFromAnywhere(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'secret' }");
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String web = "http://127.0.0.1:" + server.getAddress().getPort();
        byte[] file;
        try {
            file = pdf.write("""
                    <html lang="en"><head><title>t</title><link rel="stylesheet" href="%1$s/a.css"/>
                    <link rel="stylesheet" href="%2$s"/><style>@import url(%1$s/b.css);
                    @font-face { font-family: x; src: url(%1$s/c.ttf) } body { background: url(%1$s/d.png) }</style></head>
                    <body><div><img src="%1$s/e.png" alt="e"/></div><p style="background-image: url('%1$s/f.png')">text</p>
                    <div><object data="%1$s/g.svg">g</object></div></body></html>""".formatted(web, secret.toUri()), DAY,
                    Paper.A4);
        } finally {
            server.stop(0);
        }

        assertThat(requests).hasValue(0);
        assertThat(text(file)).contains("text").doesNotContain("secret");
    }

    @Test
    void anEntityIsNoWayOut(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><html lang=\"en\"><head><title>t</title>"
                + "</head><body><p>text &x;</p></body></html>";

        try {
            assertThat(text(pdf.write(page, DAY, Paper.A4))).doesNotContain("secret");
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageNotContaining("secret");
        }
    }

    @Test
    void theSameTextIsTheSameBytesWheneverAndWherever() {
        String page = page("Қазақстан: <b>1 234</b> · Oʻzbekiston");
        byte[] first = pdf.write(page, DAY, Paper.A4);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (int run = 0; run < 20; run++) {
                TimeZone.setDefault(TimeZone.getTimeZone(List.of("Asia/Almaty", "America/Adak").get(run % 2)));
                Locale.setDefault(Locale.forLanguageTag(List.of("tr-TR", "ar-EG-u-nu-arab").get(run / 2 % 2)));
                assertThat(new Pdf(new Painter()).write(page, DAY, Paper.A4)).as("run " + run).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.write(page("text"), DAY, Paper.A4))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("What it is about");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).hasToString("2026-11-24T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-24T00:00:00+00:00</xmp:CreateDate>", "<pdfaid:part>2</pdfaid:part>",
                            "<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void paperIsAsLargeAsAskedFor() throws IOException {
        assertThat(size(Paper.A4)).isEqualTo("595 x 842");
        assertThat(size(Paper.LETTER)).isEqualTo("612 x 792");
        assertThat(Paper.find("letter")).contains(Paper.LETTER);
        assertThat(Paper.find("A4")).isEmpty();
    }

    @Test
    void whatXmlDoesNotKnowIsLeftOut() throws IOException {
        assertThat(text(pdf.write(page("be\u000bfore \u0000after\uffff"), DAY, Paper.A4))).contains("before after");
    }

    private String size(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.write(page("text"), DAY, paper))) {
            return Math.round(document.getPage(0).getMediaBox().getWidth()) + " x "
                    + Math.round(document.getPage(0).getMediaBox().getHeight());
        }
    }

    private static String page(String body) {
        return "<html lang=\"kk\"><head><title>A title</title><meta name=\"subject\" content=\"What it is about\"/></head>"
                + "<body><p style=\"font-family: Noto Serif, Noto Sans Math\">" + body + "</p></body></html>";
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
