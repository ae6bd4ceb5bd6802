package org.lacuna.intake;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** The text of a cell, which may be in pieces of different looks. Readings of signs (rPh) are not part of it. */
final class XlsxText {

    private XlsxText() {
    }

    /** @param until the element that ends it, which has begun */
    static String read(SafeXml xml, String until, String where) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        boolean aside = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                within = xml.name().equals("t");
                aside |= xml.name().equals("rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = false;
                aside &= !xml.name().equals("rPh");
                if (xml.name().equals(until)) {
                    break;
                }
            } else if (within && !aside && isText(event)) {
                append(text, xml.text(), where);
            }
        }
        return text.toString();
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    static void append(StringBuilder text, String more, String where) {
        if (text.length() + more.length() > Limits.CELL_CHARACTERS) {
            throw Limits.longCell(where);
        }
        text.append(more);
    }
}
