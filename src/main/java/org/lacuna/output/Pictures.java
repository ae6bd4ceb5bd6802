package org.lacuna.output;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Pictures of a document, as lines and outlines, so that they are as sharp as its letters. */
final class Pictures implements FSObjectDrawerFactory, FSObjectDrawer {

    private final Map<String, Sketch> pictures;
    private final Painter painter;

    Pictures(Map<String, Sketch> pictures, Painter painter) {
        this.pictures = pictures;
        this.painter = painter;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getTagName()) && pictures.containsKey(element.getAttribute("data"));
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        Sketch sketch = pictures.get(element.getAttribute("data"));
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, ink -> {
            ink.scale(width / dotsPerPixel / sketch.width(), height / dotsPerPixel / sketch.height());
            painter.paint(sketch, ink);
        });
        return Map.of();
    }
}
