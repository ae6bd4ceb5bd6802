package org.lacuna.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** Which numbers of a workbook are days and times. */
final class XlsxStyles {

    private static final Pattern BESIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+])[^\\]]*]");
    private static final Pattern DURATION = Pattern.compile("\\[[hms]+]");
    private static final Pattern DATE = Pattern.compile("[ymdhs]");
    /** More Excel refuses. */
    private static final int MOST_FORMAT_CHARACTERS = 255;
    private static final int MOST_FORMATS = 65_535;
    private static final int MOST_DIGITS = 15;
    private static final double LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;

    private final BitSet dates = new BitSet();
    private final boolean from1904;

    private XlsxStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static XlsxStyles none(boolean from1904) {
        return new XlsxStyles(from1904);
    }

    static XlsxStyles read(Packed zip, String part, boolean from1904) throws IOException {
        XlsxStyles styles = new XlsxStyles(from1904);
        BitSet formats = new BitSet();
        boolean ofCells = false;
        int style = 0;
        try (SafeXml xml = new SafeXml(zip.open(part), part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("cellXfs")) {
                    ofCells = true;
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                    ofCells = false;
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("numFmt")
                        && isDate(xml.attribute("formatCode"))) {
                    formats.set(format(xml));
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("xf") && ofCells) {
                    if (style == Limits.STYLES) {
                        throw new UnreadableFileException("The part " + part + " has more than "
                                + Limits.number(Limits.STYLES) + " styles, which is the limit.");
                    }
                    int format = format(xml);
                    styles.dates.set(style++, formats.get(format) || isBuiltIn(format));
                }
            }
        }
        return styles;
    }

    private static int format(SafeXml xml) {
        return Math.max(0, Math.min(MOST_FORMATS, XlsxLines.number(xml.attribute("numFmtId"))));
    }

    /** Dates and times among the formats that need not be written down (ECMA-376-1, 18.8.30). */
    private static boolean isBuiltIn(int format) {
        return format >= 14 && format <= 22 || format >= 27 && format <= 36 || format == 45 || format == 47
                || format >= 50 && format <= 58;
    }

    private static boolean isDate(String format) {
        if (format.length() > MOST_FORMAT_CHARACTERS) {
            return false;
        }
        String bare = BESIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.equals("general") && !DURATION.matcher(bare).find() && DATE.matcher(bare).find();
    }

    /** Days and times as ISO 8601, other numbers with the digits Excel keeps. */
    String text(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (style >= 0 && dates.get(style) && value >= 0 && value < LAST_DAY + 1) {
            return date(value);
        }
        return plain(value, number);
    }

    /** Behind 0.3 may stand 0.30000000000000004. */
    static String plain(double value, String number) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return number;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(MOST_DIGITS));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private String date(double value) {
        long seconds = Math.round(value * SECONDS);
        long day = seconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (day == 0) {
            return time.toString();
        }
        LocalDate date = first(day).plusDays(day);
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : LocalDateTime.of(date, time).toString();
    }

    /** Day 0. Excel counts a 29 February in 1900, which was not. */
    private LocalDate first(long day) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
