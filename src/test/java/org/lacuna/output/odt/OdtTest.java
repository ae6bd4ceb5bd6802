package org.lacuna.output.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.lacuna.output.Painter;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.output.SampleSketch;

class OdtTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String HEAD = "<html lang=\"en\"><head><title>Cameras</title><meta name=\"subject\" content=\"Law\"/>"
            + "<meta name=\"author\" content=\"Society\"/></head><body><div class=\"head-left\">Left</div>"
            + "<div class=\"head-right\">Draft, not reviewed by a lawyer.</div><div class=\"foot-left\">base 1</div>"
            + "<div class=\"foot-right\">Page <span class=\"page\"></span> of <span class=\"pages\"></span></div>"
            + "<div class=\"watermark\">DRAFT</div>";
    private static final String BODY = """
            <h1>Country</h1>
            <h2>Contents</h2>
            <ul class="contents"><li><a href="#one" title="Go">One</a></li></ul>
            <div class="sheet"><h2 id="one">One</h2>
            <p class="lead ahead">Two  words <strong>and
            more</strong>, <span lang="ru">по-русски</span>.</p>
            <blockquote lang="kk">Қаулы
              екі жол</blockquote>
            <ol><li>First</li><li>Second <span class="quiet">small</span></li></ol>
            <table class="whole"><caption>Numbers</caption>
            <thead><tr><th scope="col">What</th><th scope="col" class="number">Points</th></tr></thead>
            <tbody><tr><th scope="row" id="s1">1</th><td class="number">7–84<span class="bar"><span class="l7"></span></span></td></tr>
            <tr><th scope="row">2</th><td></td></tr></tbody>
            <tfoot><tr><th scope="row">Mean</th><td class="number">8</td></tr></tfoot></table>
            <p>See <a class="cited" href="#s1" title="Source 1">[1]</a> at <a class="url" href="https://example.org/?a=1&amp;b=2">there</a>.</p>
            </div>""";

    private final Odt odt = new Odt(new Painter());

    private OdtFile write(String body) {
        return new OdtFile(odt.write(HEAD + body + "</body></html>", DAY, Paper.A4, Map.of()));
    }

    @Test
    void theValidatorOfTheStandardFindsNothingWrong() throws Exception {
        assertThat(write(BODY).failures()).isEmpty();
        assertThat(write("<p>One \u0000\u0008 \uD83D\uDE00 &lt;&amp;&gt;</p>").failures()).isEmpty();
        String picture = "<p><object data=\"line\" style=\"width: 60mm; height: 20mm\"></object></p>";
        assertThat(new OdtFile(odt.write(HEAD + picture + "</body></html>", DAY, Paper.LETTER,
                Map.of("line", SampleSketch.line("A line", "It rises.")))).failures()).isEmpty();
    }

    @Test
    void allIsRealTextInNamedStyles() throws Exception {
        Document text = write(BODY).part("content.xml");

        assertThat(text.select("text|h").eachAttr("text:outline-level")).containsExactly("1", "2");
        assertThat(text.select("text|h").eachText()).containsExactly("Country", "One");
        assertThat(text.selectFirst("text|list").attr("text:style-name")).isEqualTo("Numbers");
        assertThat(text.select("text|list > text|list-item").eachText()).containsExactly("First", "Second small");
        assertThat(text.select("text|span[text:style-name=Strong_20_Emphasis]").eachText()).containsExactly("and more");
        assertThat(text.select("table|table > table|table-header-rows > table|table-row").eachText())
                .containsExactly("WhatPoints");
        assertThat(text.select("table|table > table|table-row").eachText()).containsExactly("17–84", "2", "Mean8");
        assertThat(text.select("text|p[text:style-name=Caption]").eachText()).containsExactly("Numbers");
        assertThat(text.select("text|p[text:style-name=Table_20_Number]").eachText()).containsExactly("7–84", "8");
    }

    @Test
    void wordsStandAsTheyAreReadAndLinesOfQuotationsAreKept() throws Exception {
        Document text = write(BODY).part("content.xml");

        Element lead = text.select("text|p").stream().filter(p -> p.text().startsWith("Two")).findFirst().orElseThrow();
        assertThat(lead.wholeText()).isEqualTo("Two words and more, по-русски.");
        Element quotation = text.select("text|p").stream().filter(p -> p.text().startsWith("Қаулы")).findFirst().orElseThrow();
        assertThat(quotation.html()).isEqualTo("Қаулы<text:line-break></text:line-break>екі жол");
        assertThat(text.text()).doesNotContain("DRAFT").doesNotContain("Left");
    }

    @Test
    void everyTextSaysInWhichLanguageItIs() throws Exception {
        Document text = write(BODY).part("content.xml");

        assertThat(language(text, "text|span", "по-русски")).isEqualTo("ru RU");
        assertThat(language(text, "text|p", "Қаулыекі жол")).isEqualTo("kk KZ");
        assertThat(write(BODY).part("styles.xml").selectFirst("style|default-style style|text-properties").attr("fo:language"))
                .isEqualTo("en");
    }

    private static String language(Document text, String element, String words) {
        Element found = text.select(element).stream().filter(e -> e.text().equals(words)).findFirst().orElseThrow();
        Element style = text.selectFirst("style|style[style:name=" + found.attr("text:style-name") + "] style|text-properties");
        return style.attr("fo:language") + " " + style.attr("fo:country");
    }

    @Test
    void linksLeadToTheirPlacesAndTheContentsToPages() throws Exception {
        Document text = write(BODY).part("content.xml");

        assertThat(text.select("text|a").eachAttr("xlink:href")).containsExactly("#one", "#s1", "https://example.org/?a=1&b=2");
        assertThat(text.select("text|bookmark").eachAttr("text:name")).containsExactly("one", "s1");
        Elements contents = text.select("text|table-of-content > text|index-body text|bookmark-ref");
        assertThat(contents.eachAttr("text:ref-name")).containsExactly("one");
        assertThat(text.selectFirst("text|table-of-content > text|index-body > text|index-title").text()).isEqualTo("Contents");
    }

    @Test
    void marginsCarryTheDraftAndTheNumberOfThePage() throws Exception {
        Document styles = write(BODY).part("styles.xml");

        assertThat(styles.selectFirst("style|header").text()).isEqualTo("LeftDraft, not reviewed by a lawyer.");
        assertThat(styles.selectFirst("style|footer").select("text|page-number, text|page-count")).hasSize(2);
        assertThat(styles.selectFirst("style|footer").text()).isEqualTo("base 1Page 1 of 1");
        assertThat(paper(Paper.A4)).isEqualTo("210.0mm 297.0mm");
        assertThat(paper(Paper.LETTER)).isEqualTo("215.9mm 279.4mm");
    }

    private String paper(Paper paper) throws Exception {
        Element layout = new OdtFile(odt.write(HEAD + "</body></html>", DAY, paper, Map.of())).part("styles.xml")
                .selectFirst("style|page-layout-properties");
        return layout.attr("fo:page-width") + " " + layout.attr("fo:page-height");
    }

    @Test
    void aPictureComesAsPixelsWithItsWords() throws Exception {
        OdtFile file = new OdtFile(odt.write(
                HEAD + "<p><object data=\"line\" style=\"width: 60mm; height: 20mm\"></object></p></body></html>", DAY,
                Paper.A4,
                Map.of("line", SampleSketch.line("A line", "It rises."))));

        Element frame = file.part("content.xml").selectFirst("draw|frame");
        assertThat(frame.attr("svg:width") + " " + frame.attr("svg:height")).isEqualTo("60mm 20mm");
        assertThat(frame.selectFirst("svg|title").text()).isEqualTo("A line");
        assertThat(frame.selectFirst("svg|desc").text()).isEqualTo("It rises.");
        assertThat(file.files().get("Pictures/line.png")).startsWith(0x89, 'P', 'N', 'G');
        assertThatThrownBy(() -> write("<p><object data=\"none\"></object></p>")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no picture none, or it has no size");
    }

    @Test
    void columnsFillTheTableAndLongWordsGetRoom() throws Exception {
        Document text = write(
                "<table><tbody><tr><th>A</th><td>" + "Responsibilities of many ".repeat(9) + "</td><td>1</td></tr>"
                        + "</tbody></table>")
                .part("content.xml");

        List<Double> widths = text.select("table|table-column").eachAttr("table:style-name").stream()
                .map(name -> Double
                        .valueOf(text.selectFirst("style|style[style:name=" + name + "] style|table-column-properties")
                                .attr("style:column-width").replace("mm", "")))
                .toList();
        assertThat(widths.stream().mapToDouble(w -> w).sum()).isEqualTo(168);
        assertThat(widths.get(1)).isGreaterThan(120);
    }

    @Test
    void theFileTellsWhatItIsFromItsFirstByteOnAndWhoWroteIt() throws Exception {
        byte[] file = odt.write(HEAD + BODY + "</body></html>", DAY, Paper.A4, Map.of());

        assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(new OdtFile(file).files().keySet()).containsExactly("mimetype", "META-INF/manifest.xml", "content.xml",
                "meta.xml", "styles.xml");
        Document meta = new OdtFile(file).part("meta.xml");
        assertThat(meta.selectFirst("dc|title").text()).isEqualTo("Cameras");
        assertThat(meta.selectFirst("dc|subject").text()).isEqualTo("Law");
        assertThat(meta.selectFirst("dc|creator").text()).isEqualTo("Society");
        assertThat(meta.selectFirst("dc|language").text()).isEqualTo("en");
        assertThat(meta.selectFirst("meta|creation-date").text()).isEqualTo("2026-11-24T00:00:00");
    }

    @Test
    void theSameTextIsTheSameBytesWheneverAndWherever() {
        byte[] first = odt.write(HEAD + BODY + "</body></html>", DAY, Paper.A4, Map.of());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(odt.write(HEAD + BODY + "</body></html>", DAY, Paper.A4, Map.of())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
