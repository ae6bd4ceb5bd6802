package org.lacuna.intake;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How much of a brought file is read. What is larger is a mistake or an attack. */
final class Limits {

    static final long MEGABYTE = 1024L * 1024;
    /** Of a text table or JSON, as it was brought. */
    static final long TEXT_BYTES = 600 * MEGABYTE;
    /** Of a spreadsheet or a zip, as it was brought. */
    static final long PACKED_BYTES = 50 * MEGABYTE;
    /** Of all tables and JSON in a zip together. */
    static final long UNPACKED_TEXT_BYTES = 1024 * MEGABYTE;
    /** Of all parts of a spreadsheet that are read. */
    static final long UNPACKED_XML_BYTES = 256 * MEGABYTE;
    /** A part that grows beyond this must not have been packed more than {@link #RATIO} times smaller. */
    static final long RATIO_FROM_BYTES = 10 * MEGABYTE;
    static final int RATIO = 200;
    /** The list of what is in a zip. */
    static final long DIRECTORY_BYTES = MEGABYTE;
    static final int ENTRIES = 1000;
    static final int SHEETS = 200;
    static final long ROWS = 2_000_000;
    static final int COLUMNS = 2000;
    /** What Excel can hold. */
    static final int CELL_CHARACTERS = 32_767;
    static final int ROW_CHARACTERS = 1_000_000;
    static final int NAME_CHARACTERS = 1000;
    /** Of the first rows of all tables, which are kept to be shown. */
    static final int SAMPLE_CHARACTERS = 5_000_000;
    static final int NESTING = 50;
    /** Cells that a spreadsheet says it has again and again, so that few bytes make many. */
    static final long REPEATED_CELLS = 10_000_000;
    /** What Excel can hold, and some. */
    static final int STYLES = 65_536;
    static final int SHARED_TEXTS = 4_000_000;
    /** Elements and attributes of different names in XML, and how deep they may stand. */
    static final int XML_NAMES = 2000;
    static final int XML_NESTING = 100;
    /** Between two tags of XML; more would have to be held at once. */
    static final int XML_TAG_BYTES = 1024 * 1024;

    private Limits() {
    }

    /** As in 2,000,000. */
    static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    static String megabytes(long bytes) {
        return number(bytes / MEGABYTE) + " MB";
    }

    static UnreadableFileException tooManyRows(String table) {
        return new UnreadableFileException(table + " has more than " + number(ROWS) + " rows, which is the limit.");
    }

    static UnreadableFileException tooManyColumns(String where) {
        return new UnreadableFileException(where + " has more than " + number(COLUMNS) + " columns, which is the limit.");
    }

    static UnreadableFileException longCell(String where) {
        return new UnreadableFileException(where + " has a cell of more than " + number(CELL_CHARACTERS)
                + " characters, which is the limit.");
    }

    static UnreadableFileException longRow(String where) {
        return new UnreadableFileException(where + " has more than " + number(ROW_CHARACTERS)
                + " characters, which is the limit for a row.");
    }
}
