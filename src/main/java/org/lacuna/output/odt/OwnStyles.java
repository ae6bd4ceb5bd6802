package org.lacuna.output.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Variants of named styles that one document needs: in another language, on a new sheet, with what follows; and columns. */
final class OwnStyles {

    /** @param tongue its language; empty = that of the document */
    private record Paragraph(String parent, String tongue, boolean breaks, boolean keeps) {
    }

    private record Words(String parent, String tongue) {
    }

    private final String language;
    private final Map<Paragraph, String> paragraphs = new LinkedHashMap<>();
    private final Map<Words, String> words = new LinkedHashMap<>();
    private final Map<Integer, String> columns = new TreeMap<>();

    /** @param language of the document */
    OwnStyles(String language) {
        this.language = language;
    }

    /**
     * @param tongue language of the paragraph
     * @param breaks whether it begins a new sheet
     * @param keeps whether it stays with what follows
     * @return the name of the style
     */
    String paragraph(String parent, String tongue, boolean breaks, boolean keeps) {
        Paragraph own = new Paragraph(parent, tongue.equals(language) ? "" : tongue, breaks, keeps);
        return own.equals(new Paragraph(parent, "", false, false)) ? parent
                : paragraphs.computeIfAbsent(own, o -> "P" + (paragraphs.size() + 1));
    }

    /**
     * @param parent empty = none
     * @param tongue language of the words; empty = that of what is around
     * @return the name of the style; empty = none
     */
    String words(String parent, String tongue) {
        return tongue.isEmpty() ? parent
                : words.computeIfAbsent(new Words(parent, tongue), o -> "T" + (words.size() + 1));
    }

    /** @param tenths of a millimetre that the column is wide */
    String column(int tenths) {
        return columns.computeIfAbsent(tenths, t -> "Column" + t);
    }

    Xml write() {
        Xml out = new Xml();
        paragraphs.forEach((own, name) -> {
            out.open("style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", own.parent());
            if (own.breaks()) {
                out.empty("style:paragraph-properties", "fo:break-before", "page");
            } else if (own.keeps()) {
                out.empty("style:paragraph-properties", "fo:keep-with-next", "always");
            }
            language(out, own.tongue());
            out.close();
        });
        words.forEach((own, name) -> {
            out.open("style:style", own.parent().isEmpty() ? new String[] { "style:name", name, "style:family", "text" }
                    : new String[] { "style:name", name, "style:family", "text", "style:parent-style-name", own.parent() });
            language(out, own.tongue());
            out.close();
        });
        columns.forEach((tenths, name) -> out.open("style:style", "style:name", name, "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width", millimetres(tenths)).close());
        return out;
    }

    private static void language(Xml out, String tongue) {
        if (!tongue.isEmpty()) {
            out.empty("style:text-properties", Languages.attributes(tongue));
        }
    }

    static String millimetres(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "mm";
    }
}
