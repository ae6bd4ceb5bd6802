package org.lacuna.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.PrimitiveIterator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Texts as outlines of the bundled letters. Java's own drawing of text asks the machine for its fonts first, and fails where
 * there are none.
 */
final class Lettering {

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double em;

    /** @param name of a font that stands beside the style sheet of the report */
    Lettering(String name) {
        try (InputStream in = Lettering.class.getResourceAsStream("/print/" + name + ".ttf")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long a text is, for letters of size 1. */
    synchronized double length(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** A text of size 1 that begins at 0 and stands on 0. Letters that the font has not are left blank. */
    synchronized Path2D outline(String text) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (PrimitiveIterator.OfInt codes = text.codePoints().iterator(); codes.hasNext();) {
            int code = codes.nextInt();
            AffineTransform place = new AffineTransform(1 / em, 0, 0, -1 / em, x, 0);
            outline.append(glyph(code).getPathIterator(place), false);
            x += advance(code);
        }
        return outline;
    }

    private double advance(int code) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(code)) / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D glyph(int code) {
        try {
            int id = letters.getGlyphId(code);
            GlyphData glyph = id == 0 ? null : font.getGlyph().getGlyph(id);
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
