package org.lacuna.output;

import java.util.Locale;

/** A picture as SVG 1.1 text in black and white. Fonts are the reader's own; nothing is fetched. */
final class Svg {

    private static final String BLACK = "#000000";
    private static final String WHITE = "#ffffff";

    private final StringBuilder shapes = new StringBuilder();

    void text(double x, double y, int size, String anchor, String text) {
        text(x, y, size, anchor, "normal", text, "");
    }

    void bold(double x, double y, int size, String anchor, String text) {
        text(x, y, size, anchor, "bold", text, "");
    }

    /** A text that is pressed together where it would be too long, at about half its size for a letter. */
    void fitted(double x, double y, int size, double width, String text) {
        text(x, y, size, "start", "normal", text, text.length() * size * 0.6 > width
                ? number(" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"", width)
                : "");
    }

    private void text(double x, double y, int size, String anchor, String weight, String text, String more) {
        shapes.append(number("<text x=\"%s\" y=\"%s\"", x, y)).append(" font-size=\"").append(size).append("\" font-weight=\"")
                .append(weight).append("\" text-anchor=\"").append(anchor).append("\" fill=\"" + BLACK + '"').append(more)
                .append('>').append(escape(text)).append("</text>\n");
    }

    void line(double x1, double y1, double x2, double y2, double width, String dashes) {
        shapes.append(number("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"%s\"", x1, y1, x2, y2, width))
                .append(dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + '"').append(" stroke=\"" + BLACK + "\"/>\n");
    }

    void box(double x, double y, double width, double height, boolean filled) {
        shapes.append(number("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"", x, y, width, height)).append(ink(filled));
    }

    void dot(double x, double y, double radius, boolean filled) {
        shapes.append(number("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"", x, y, radius)).append(ink(filled));
    }

    private static String ink(boolean filled) {
        return " fill=\"" + (filled ? BLACK : WHITE) + "\" stroke=\"" + BLACK + "\" stroke-width=\"1.5\"/>\n";
    }

    /** @param says the same in words, for whoever cannot see it */
    String write(int width, int height, String title, String says) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" font-family=\"sans-serif\">\n<title>" + escape(title) + "</title>\n<desc>" + escape(says)
                + "</desc>\n<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"" + WHITE + "\"/>\n" + shapes
                + "</svg>\n";
    }

    private static String number(String format, Object... numbers) {
        Object[] texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            texts[i] = String.format(Locale.ROOT, "%.1f", ((Number) numbers[i]).doubleValue());
        }
        return String.format(Locale.ROOT, format, texts);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
