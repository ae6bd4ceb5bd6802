package org.lacuna.output.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which named style of {@code styles.xml} a part of a page has. */
final class NamedStyles {

    static final String TEXT = "Text_20_body";
    static final String CELL = "Table_20_Contents";

    private static final Map<String, String> OF_CLASS = new LinkedHashMap<>();
    private static final Map<String, String> OF_WORDS = new LinkedHashMap<>();

    static {
        OF_CLASS.put("verdict", "Verdict");
        OF_CLASS.put("lead", "Lead");
        OF_CLASS.put("kicker", "Kicker");
        OF_CLASS.put("draft", "Stamp");
        OF_CLASS.put("warning", "Warning");
        OF_CLASS.put("question", "Question");
        OF_CLASS.put("says", "Finding");
        OF_CLASS.put("reply", "Reply");
        OF_CLASS.put("quiet", "Small");
        OF_CLASS.put("alike", "Small");
        OF_WORDS.put("strong, b", "Strong_20_Emphasis");
        OF_WORDS.put("a", "Internet_20_link");
        OF_WORDS.put(".code", "Source_20_Text");
        OF_WORDS.put(".quiet, .question, .id, .unit, .tag", "Small_20_words");
    }

    private NamedStyles() {
    }

    /** Of a paragraph. @param otherwise if its class says nothing */
    static String paragraph(Element element, String otherwise) {
        return element.is("blockquote") ? "Quotations"
                : OF_CLASS.entrySet().stream().filter(c -> element.hasClass(c.getKey())).map(Map.Entry::getValue).findFirst()
                        .orElse(element.closest(".imprint") == null ? otherwise : "Small");
    }

    /** Of some words in a paragraph; empty if they have none. */
    static String words(Element element) {
        return OF_WORDS.entrySet().stream().filter(w -> element.is(w.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    /** Of the paragraph in a cell. */
    static String cell(Element cell) {
        if (cell.closest("thead") != null) {
            return cell.hasClass("number") ? "Table_20_Heading_20_Number" : "Table_20_Heading";
        }
        if (cell.is(".big .figure")) {
            return "Figure";
        }
        if (cell.hasClass("number")) {
            return "Table_20_Number";
        }
        return cell.is("th") || cell.closest("tfoot") != null ? "Table_20_Row_20_Heading" : CELL;
    }
}
