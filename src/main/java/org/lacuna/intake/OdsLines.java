package org.lacuna.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/**
 * The rows of all sheets of an OpenDocument spreadsheet, which stand one after the other in one part. Of a formula the
 * value is taken that was saved with it.
 */
final class OdsLines implements Lines {

    static final String PART = "content.xml";

    private final SafeXml xml;
    private String sheet = "";
    private boolean within;
    private long row;
    private List<String> cells = List.of();
    private long again;
    private long repeats;
    private int column;
    private long characters;

    OdsLines(SafeXml xml) {
        this.xml = xml;
    }

    /** Goes on to the next sheet. @return its name; null behind the last */
    String nextSheet() throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("table")) {
                sheet = CellText.clean(xml.attribute("name"));
                within = true;
                row = 0;
                again = 0;
                return sheet;
            }
        }
        return null;
    }

    @Override
    public Line next() throws IOException {
        if (again > 0) {
            again--;
            return new Line(++row, cells);
        }
        while (within) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table")) {
                within = false;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("table-row") && readRow()) {
                return new Line(++row, cells);
            }
        }
        return null;
    }

    /** A sheet ends in a million empty rows, written as one. @return whether the row has anything in it */
    private boolean readRow() throws IOException {
        long times = repeated("number-rows-repeated");
        readCells();
        if (cells.isEmpty()) {
            row += times;
            return false;
        }
        again = times - 1;
        repeat(again * cells.size());
        return true;
    }

    private void repeat(long more) {
        repeats += more;
        if (repeats > Limits.REPEATED_CELLS) {
            throw new UnreadableFileException(where() + " repeats cells so that there are more than "
                    + Limits.number(Limits.REPEATED_CELLS) + " of them, which is the limit.");
        }
    }

    private long repeated(String attribute) {
        return Math.max(1, XlsxLines.number(xml.attribute(attribute)));
    }

    private void readCells() throws IOException {
        cells = new ArrayList<>();
        column = 0;
        characters = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table-row")) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
                readCell();
            }
        }
    }

    private void readCell() throws IOException {
        int times = (int) repeated("number-columns-repeated");
        String value = value();
        String text = OdsText.read(xml, where());
        String cell = value.isEmpty() ? CellText.clean(text) : value;
        if (!cell.isEmpty()) {
            put(cell, times);
        }
        column = Math.min(column + times, Integer.MAX_VALUE / 2);
    }

    private void put(String cell, int times) {
        if (column + times > Limits.COLUMNS) {
            throw Limits.tooManyColumns(where());
        }
        characters += (long) cell.length() * times;
        if (cell.length() > Limits.CELL_CHARACTERS) {
            throw Limits.longCell(where());
        } else if (characters > Limits.ROW_CHARACTERS) {
            throw Limits.longRow(where());
        }
        repeat(times - 1L);
        while (cells.size() < column) {
            cells.add("");
        }
        for (int i = 0; i < times; i++) {
            cells.add(cell);
        }
    }

    /** Numbers, days and truth values stand beside the text that shows them in somebody's language. */
    private String value() {
        return switch (xml.attribute("value-type")) {
            case "float", "percentage", "currency" -> number(xml.attribute("value"));
            case "date" -> CellText.clean(xml.attribute("date-value").replace("T00:00:00", ""));
            case "boolean" -> xml.attribute("boolean-value").equals("true") ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    private static String number(String value) {
        try {
            return XlsxStyles.plain(Double.parseDouble(value), value);
        } catch (NumberFormatException e) {
            return CellText.clean(value);
        }
    }

    private String where() {
        return sheet + " row " + (row + 1);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
