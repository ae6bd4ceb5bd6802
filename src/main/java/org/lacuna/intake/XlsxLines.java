package org.lacuna.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The rows of a sheet. Of a formula the value is taken that was saved with it; nothing is calculated. */
final class XlsxLines implements Lines {

    private final SafeXml xml;
    private final String sheet;
    private final SharedTexts texts;
    private final XlsxStyles styles;
    private long row;
    private int column;
    private long characters;

    XlsxLines(SafeXml xml, String sheet, SharedTexts texts, XlsxStyles styles) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
    }

    @Override
    public Line next() throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
                row = Math.max(row + 1, number(xml.attribute("r")));
                return new Line(row, cells());
            }
        }
        return null;
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        column = 0;
        characters = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                cell(cells);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
        }
        return cells;
    }

    private void cell(List<String> cells) throws IOException {
        int at = column(xml.attribute("r"));
        column = at < 0 ? column : at;
        String text = text(xml.attribute("t"), xml.attribute("s"));
        if (!text.isEmpty()) {
            put(cells, column, text);
        }
        column++;
    }

    private void put(List<String> cells, int at, String text) {
        if (at >= Limits.COLUMNS) {
            throw Limits.tooManyColumns(where());
        }
        characters += text.length();
        if (characters > Limits.ROW_CHARACTERS) {
            throw Limits.longRow(where());
        }
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, text);
    }

    private String text(String type, String style) throws IOException {
        String text = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("v")) {
                text = value();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("is")) {
                text = XlsxText.read(xml, "is", where());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
                break;
            }
        }
        return text.isEmpty() ? "" : understand(text, type, style);
    }

    private String understand(String text, String type, String style) throws IOException {
        return switch (type) {
            case "s" -> texts.get(number(text));
            case "", "n" -> styles.text(text, style.isEmpty() ? 0 : number(style));
            case "b" -> text.equals("1") ? "TRUE" : "FALSE";
            default -> CellText.clean(text);
        };
    }

    private String value() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            } else if (XlsxText.isText(event)) {
                XlsxText.append(text, xml.text(), where());
            }
        }
        return text.toString();
    }

    private String where() {
        return sheet + " row " + row;
    }

    /** @return of an address like AB12, counted from 0; -1 if it has none */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = Math.min(Limits.COLUMNS + 1, column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** @return -1 if it is none, or too large for what it counts */
    static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
