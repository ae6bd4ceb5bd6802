package org.lacuna.output.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lacuna.output.Sketch;

/** From the body of a page to the text of a document, in the same order: headings, paragraphs, lists, tables, pictures. */
final class OdtBody {

    /** What stands in margins and behind the text of a printed page. */
    private static final String MARGINS = ".head-left, .head-right, .foot-left, .foot-right, .watermark";
    private static final String BLOCKS = "div, p, h1, h2, h3, h4, ul, ol, table, blockquote, caption";
    private static final Pattern SIZE = Pattern.compile("width: (\\d+)mm; height: (\\d+)mm");

    private final Xml out = new Xml();
    private final OwnStyles styles;
    private final int width;
    private final Map<String, Sketch> pictures;
    private final List<String> places = new ArrayList<>();
    private boolean sheet;
    private int tables;

    /** @param width of the text in tenths of a millimetre */
    OdtBody(OwnStyles styles, int width, Map<String, Sketch> pictures) {
        this.styles = styles;
        this.width = width;
        this.pictures = new TreeMap<>(pictures);
    }

    Xml write(Element body, String language) {
        blocks(body, NamedStyles.TEXT, language);
        return out;
    }

    /** @param style of paragraphs that do not say theirs */
    private void blocks(Element parent, String style, String language) {
        List<Node> loose = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && element.is(BLOCKS)) {
                paragraph(parent, loose, style, language);
                block(element, style, language);
            } else {
                loose.add(child);
            }
        }
        paragraph(parent, loose, style, language);
    }

    private void block(Element element, String style, String around) {
        if (element.is(MARGINS)) {
            return;
        }
        String language = element.hasAttr("lang") ? element.attr("lang") : around;
        mark(element);
        switch (element.tagName()) {
            case "h1", "h2", "h3", "h4" -> heading(element, language);
            case "ul", "ol" -> list(element, language);
            case "table" -> table(element, language);
            default -> blocks(element, NamedStyles.paragraph(element, style), language);
        }
    }

    /** What the next paragraph begins with. */
    private void mark(Element element) {
        sheet |= element.hasClass("sheet");
        if (!element.id().isEmpty()) {
            places.add(element.id());
        }
    }

    private void heading(Element element, String language) {
        Element next = element.nextElementSibling();
        if (next != null && next.hasClass("contents")) {
            // It is the title of the list that follows, and stands in it.
            return;
        }
        String level = element.tagName().substring(1);
        open("text:h", "Heading_20_" + level, language, false, "text:outline-level", level);
        new Runs(out, styles, false).all(element, language);
        out.close();
    }

    private void paragraph(Element parent, List<Node> loose, String style, String language) {
        boolean isEmpty = loose.stream().allMatch(n -> n instanceof TextNode t ? t.isBlank() : isEmpty(n));
        if (!isEmpty) {
            open("text:p", style, language, parent.hasClass("ahead"));
            Runs runs = new Runs(out, styles, parent.is("blockquote"));
            for (Node node : loose) {
                if (node instanceof Element element && element.is("object")) {
                    picture(element);
                } else {
                    runs.write(node, language);
                }
            }
            out.close();
        }
        loose.clear();
    }

    private static boolean isEmpty(Node node) {
        return !(node instanceof Element element) || element.text().isBlank() && !element.is("object");
    }

    private void open(String name, String style, String language, boolean keeps, String... more) {
        List<String> attributes = new ArrayList<>(
                List.of("text:style-name", styles.paragraph(style, language, sheet, keeps)));
        attributes.addAll(List.of(more));
        out.open(name, attributes.toArray(String[]::new));
        sheet = false;
        places.forEach(p -> out.empty("text:bookmark", "text:name", p));
        places.clear();
    }

    private void list(Element list, String language) {
        if (list.hasClass("contents")) {
            contents(list, language);
            return;
        }
        out.open("text:list", "text:style-name", list.is("ol") ? list.hasClass("asked") ? "Letters" : "Numbers" : "Bullets");
        for (Element item : list.children()) {
            out.open("text:list-item");
            blocks(item, "List", language);
            out.close();
        }
        out.close();
    }

    /** A list that an editor's program can make anew from the headings. */
    private void contents(Element list, String language) {
        Element title = list.previousElementSibling();
        out.open("text:table-of-content", "text:name", "Contents");
        out.open("text:table-of-content-source", "text:outline-level", "2");
        out.open("text:index-title-template", "text:style-name", "Contents_20_Heading").write(title.text()).close();
        for (String level : List.of("1", "2")) {
            out.open("text:table-of-content-entry-template", "text:outline-level", level, "text:style-name",
                    "Contents_20_" + level);
            out.empty("text:index-entry-link-start").empty("text:index-entry-text")
                    .empty("text:index-entry-tab-stop", "style:type", "right").empty("text:index-entry-page-number")
                    .empty("text:index-entry-link-end").close();
        }
        out.close().open("text:index-body").open("text:index-title", "text:name", "Contents heading");
        open("text:p", "Contents_20_Heading", language, false);
        out.write(title.text()).close().close();
        for (Element line : list.children()) {
            open("text:p", "Contents_20_2", language, false);
            line(line.selectFirst("a"), language);
            out.close();
        }
        out.close().close();
    }

    /** A part of the document, with the page it begins on. */
    private void line(Element link, String language) {
        String to = link.attr("href").substring(1);
        out.open("text:a", "xlink:type", "simple", "xlink:href", "#" + to);
        new Runs(out, styles, false).all(link, language);
        out.empty("text:tab").open("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", to).close().close();
    }

    private void table(Element table, String language) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            open("text:p", "Caption", language, false);
            new Runs(out, styles, false).all(caption, language);
            out.close();
        }
        tables++;
        List<Element> rows = table.select("> thead > tr, > tbody > tr, > tfoot > tr");
        out.open("table:table", "table:name", "Table " + tables, "table:style-name", "Table");
        ColumnWidths.of(rows, width).forEach(
                tenths -> out.empty("table:table-column", "table:style-name", styles.column(tenths)));
        boolean head = false;
        for (Element row : rows) {
            boolean isHead = row.parent().is("thead");
            if (isHead && !head) {
                out.open("table:table-header-rows");
            } else if (!isHead && head) {
                out.close();
            }
            head = isHead;
            row(row, language);
        }
        out.close();
    }

    private void row(Element row, String language) {
        String kind = row.parent().is("thead") ? "HeadCell" : row.parent().is("tfoot") ? "FootCell" : "Cell";
        out.open("table:table-row", "table:style-name", "Row");
        for (Element cell : row.children()) {
            out.open("table:table-cell", "table:style-name", kind, "office:value-type", "string");
            mark(cell);
            if (cell.text().isBlank()) {
                open("text:p", NamedStyles.CELL, language, false);
                out.close();
            } else {
                blocks(cell, NamedStyles.cell(cell), language);
            }
            out.close();
        }
        out.close();
    }

    private void picture(Element object) {
        Sketch sketch = pictures.get(object.attr("data"));
        Matcher size = SIZE.matcher(object.attr("style"));
        if (sketch == null || !size.find()) {
            throw new IllegalArgumentException("There is no picture " + object.attr("data") + ", or it has no size");
        }
        out.open("draw:frame", "draw:name", object.attr("data"), "text:anchor-type", "as-char", "svg:width",
                size.group(1) + "mm", "svg:height", size.group(2) + "mm");
        out.empty("draw:image", "xlink:href", Odt.picture(object.attr("data")), "xlink:type", "simple", "xlink:show", "embed",
                "xlink:actuate", "onLoad");
        out.open("svg:title").write(sketch.title()).close().open("svg:desc").write(sketch.says()).close().close();
    }
}
