package org.lacuna.output;

import java.util.Locale;
import org.lacuna.output.Sketch.Box;
import org.lacuna.output.Sketch.Dot;
import org.lacuna.output.Sketch.Line;
import org.lacuna.output.Sketch.Text;

/** A picture as SVG 1.1 text in black and white. Fonts are the reader's own; nothing is fetched. */
public final class Svg {

    private static final String BLACK = "#000000";
    private static final String WHITE = "#ffffff";

    private final StringBuilder shapes = new StringBuilder();

    private Svg() {
    }

    public static String write(Sketch sketch) {
        Svg svg = new Svg();
        sketch.shapes().forEach(svg::add);
        return svg.whole(sketch);
    }

    private void add(Sketch.Shape shape) {
        if (shape instanceof Text text) {
            add(text);
        } else if (shape instanceof Line line) {
            add(line);
        } else if (shape instanceof Box box) {
            shapes.append(number("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"", box.x(), box.y(), box.width(),
                    box.height())).append(ink(box.filled()));
        } else if (shape instanceof Dot dot) {
            shapes.append(number("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"", dot.x(), dot.y(), dot.radius()))
                    .append(ink(dot.filled()));
        }
    }

    private void add(Text text) {
        shapes.append(number("<text x=\"%s\" y=\"%s\"", text.x(), text.y())).append(" font-size=\"").append(text.size())
                .append("\" font-weight=\"").append(text.bold() ? "bold" : "normal").append("\" text-anchor=\"")
                .append(text.anchor().name().toLowerCase(Locale.ROOT)).append("\" fill=\"" + BLACK + '"')
                .append(text.width() == 0 ? ""
                        : number(" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"", text.width()))
                .append('>').append(escape(text.text())).append("</text>\n");
    }

    private void add(Line line) {
        shapes.append(number("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"%s\"", line.x1(), line.y1(),
                line.x2(), line.y2(), line.width()))
                .append(line.dash() == 0 ? "" : " stroke-dasharray=\"" + line.dash() + " " + line.space() + '"')
                .append(" stroke=\"" + BLACK + "\"/>\n");
    }

    private static String ink(boolean filled) {
        return " fill=\"" + (filled ? BLACK : WHITE) + "\" stroke=\"" + BLACK + "\" stroke-width=\"1.5\"/>\n";
    }

    private String whole(Sketch sketch) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + sketch.width()
                + "\" height=\"" + sketch.height() + "\" viewBox=\"0 0 " + sketch.width() + " " + sketch.height()
                + "\" role=\"img\" font-family=\"sans-serif\">\n<title>" + escape(sketch.title()) + "</title>\n<desc>"
                + escape(sketch.says()) + "</desc>\n<rect width=\"" + sketch.width() + "\" height=\"" + sketch.height()
                + "\" fill=\"" + WHITE + "\"/>\n" + shapes + "</svg>\n";
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
