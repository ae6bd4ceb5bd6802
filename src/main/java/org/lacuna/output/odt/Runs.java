package org.lacuna.output.odt;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one paragraph: white space as browsers read it, words in their styles, links, places to link to, fields. */
final class Runs {

    private final Xml out;
    private final OwnStyles styles;
    private final boolean lines;
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private boolean gap;
    private boolean broken;

    /** @param lines whether ends of lines count, as in quotations */
    Runs(Xml out, OwnStyles styles, boolean lines) {
        this.out = out;
        this.styles = styles;
        this.lines = lines;
    }

    /** @param language of what is around */
    void write(Node node, String language) {
        if (node instanceof TextNode words) {
            words.getWholeText().codePoints().forEach(this::letter);
            flush();
        } else if (node instanceof Element element) {
            element(element, language);
        }
    }

    void all(Element parent, String language) {
        parent.childNodes().forEach(n -> write(n, language));
    }

    private void letter(int c) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            gap = true;
            broken |= lines && c == '\n';
            return;
        }
        space();
        word.appendCodePoint(c);
    }

    /** Between words, and not before the first. */
    private void space() {
        if (gap && begun && broken) {
            flush();
            out.empty("text:line-break");
        } else if (gap && begun) {
            word.append(' ');
        }
        gap = false;
        broken = false;
        begun = true;
    }

    private void flush() {
        out.write(word.toString());
        word.setLength(0);
    }

    private void element(Element element, String around) {
        switch (element.className()) {
            case "page" -> field("text:page-number", "text:select-page", "current");
            case "pages" -> field("text:page-count");
            default -> {
                if (element.is("br")) {
                    out.empty("text:line-break");
                } else if (element.is("a[href]")) {
                    link(element, around);
                } else {
                    styled(element, around);
                }
            }
        }
    }

    private void field(String name, String... attributes) {
        space();
        flush();
        out.open(name, attributes).write("1").close();
    }

    private void link(Element element, String around) {
        space();
        flush();
        out.open("text:a", "xlink:type", "simple", "xlink:href", element.attr("href"), "office:title", element.attr("title"),
                "text:style-name", "Internet_20_link", "text:visited-style-name", "Internet_20_link");
        all(element, around);
        out.close();
    }

    private void styled(Element element, String around) {
        String tongue = element.hasAttr("lang") ? element.attr("lang") : around;
        String style = styles.words(NamedStyles.words(element), tongue.equals(around) ? "" : tongue);
        if (style.isEmpty() || element.text().isEmpty()) {
            all(element, tongue);
        } else {
            out.open("text:span", "text:style-name", style);
            all(element, tongue);
            out.close();
        }
    }
}
