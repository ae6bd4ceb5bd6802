package org.lacuna.output;

import jakarta.inject.Singleton;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.lacuna.output.Sketch.Anchor;
import org.lacuna.output.Sketch.Box;
import org.lacuna.output.Sketch.Dot;
import org.lacuna.output.Sketch.Line;
import org.lacuna.output.Sketch.Text;

/** Paints pictures, with letters that Lacuna brings along. */
@Singleton
public class Painter {

    /** So that letters stay sharp on paper. */
    private static final int PIXELS = 3;
    private static final BasicStroke EDGE = new BasicStroke(1.5f);

    private final Lettering regular = new Lettering("NotoSans-Regular");
    private final Lettering bold = new Lettering("NotoSans-Bold");

    /** As PNG in shades of grey, three pixels for each of the sketch. */
    public byte[] png(Sketch sketch) {
        BufferedImage image = new BufferedImage(sketch.width() * PIXELS, sketch.height() * PIXELS,
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, image.getWidth(), image.getHeight());
        ink.scale(PIXELS, PIXELS);
        paint(sketch, ink);
        ink.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    void paint(Sketch sketch, Graphics2D ink) {
        sketch.shapes().forEach(shape -> paint(shape, ink));
    }

    private void paint(Sketch.Shape shape, Graphics2D ink) {
        if (shape instanceof Text text) {
            ink.setColor(Color.BLACK);
            ink.fill(outline(text));
        } else if (shape instanceof Line line) {
            ink.setColor(Color.BLACK);
            ink.setStroke(stroke(line));
            ink.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (shape instanceof Box box) {
            paint(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.filled(), ink);
        } else if (shape instanceof Dot dot) {
            paint(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()),
                    dot.filled(), ink);
        }
    }

    private static void paint(Shape shape, boolean filled, Graphics2D ink) {
        ink.setColor(filled ? Color.BLACK : Color.WHITE);
        ink.fill(shape);
        ink.setColor(Color.BLACK);
        ink.setStroke(EDGE);
        ink.draw(shape);
    }

    private static BasicStroke stroke(Line line) {
        return line.dash() == 0 ? new BasicStroke((float) line.width())
                : new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                        new float[] { line.dash(), line.space() }, 0);
    }

    private Shape outline(Text text) {
        Lettering letters = text.bold() ? bold : regular;
        double length = letters.length(text.text()) * text.size();
        double press = text.width() == 0 ? 1 : Math.min(1, text.width() / length);
        double before = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.END ? length * press : length * press / 2;
        AffineTransform place = AffineTransform.getTranslateInstance(text.x() - before, text.y());
        place.scale(text.size() * press, text.size());
        return place.createTransformedShape(letters.outline(text.text()));
    }
}
