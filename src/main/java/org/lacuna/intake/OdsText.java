package org.lacuna.intake;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The text of a cell in OpenDocument: its paragraphs, without notes and drawings. */
final class OdsText {

    private static final Set<String> ASIDE = Set.of("annotation", "frame", "shapes", "table", "custom-shape", "g");
    private static final int MOST_BLANKS = 1000;

    private OdsText() {
    }

    /** Reads to the end of the element that has begun. */
    static String read(SafeXml xml, String where) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int aside = 0;
        int paragraph = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                aside += aside > 0 || ASIDE.contains(xml.name()) ? 1 : 0;
                if (aside == 0) {
                    paragraph += xml.name().equals("p") ? 1 : 0;
                    XlsxText.append(text, mark(xml, text), where);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                paragraph -= aside == 0 && xml.name().equals("p") ? 1 : 0;
                aside -= aside > 0 ? 1 : 0;
                if (depth-- == 0) {
                    break;
                }
            } else if (aside == 0 && paragraph > 0 && XlsxText.isText(event)) {
                XlsxText.append(text, xml.text(), where);
            }
        }
        return text.toString();
    }

    private static String mark(SafeXml xml, StringBuilder before) {
        return switch (xml.name()) {
            case "p" -> before.length() == 0 ? "" : "\n";
            case "s" -> " ".repeat(Math.max(1, Math.min(MOST_BLANKS, XlsxLines.number(xml.attribute("c")))));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }
}
