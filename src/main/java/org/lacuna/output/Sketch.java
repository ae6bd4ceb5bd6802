package org.lacuna.output;

import java.util.ArrayList;
import java.util.List;

/** A picture in black and white before it is written down as SVG, pixels or part of a document. Measures are CSS pixels. */
public final class Sketch {

    /** What is drawn, in this order. */
    sealed interface Shape permits Text, Line, Box, Dot {
    }

    /** @param width into which it is pressed; 0 = as long as it is */
    record Text(double x, double y, int size, Anchor anchor, boolean bold, String text, double width) implements Shape {
    }

    /** @param dash length of dashes; 0 = none */
    record Line(double x1, double y1, double x2, double y2, double width, int dash, int space) implements Shape {
    }

    record Box(double x, double y, double width, double height, boolean filled) implements Shape {
    }

    record Dot(double x, double y, double radius, boolean filled) implements Shape {
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final List<Shape> shapes = new ArrayList<>();
    private int width;
    private int height;
    private String title = "";
    private String says = "";

    void text(double x, double y, int size, Anchor anchor, String text) {
        shapes.add(new Text(x, y, size, anchor, false, text, 0));
    }

    void bold(double x, double y, int size, Anchor anchor, String text) {
        shapes.add(new Text(x, y, size, anchor, true, text, 0));
    }

    /** A text that is pressed together where it would be too long, at about half its size for a letter. */
    void fitted(double x, double y, int size, double most, String text) {
        shapes.add(new Text(x, y, size, Anchor.START, false, text, text.length() * size * 0.6 > most ? most : 0));
    }

    void line(double x1, double y1, double x2, double y2, double thickness) {
        shapes.add(new Line(x1, y1, x2, y2, thickness, 0, 0));
    }

    void dashed(double x1, double y1, double x2, double y2, double thickness, int dash, int space) {
        shapes.add(new Line(x1, y1, x2, y2, thickness, dash, space));
    }

    void box(double x, double y, double wide, double high, boolean filled) {
        shapes.add(new Box(x, y, wide, high, filled));
    }

    void dot(double x, double y, double radius, boolean filled) {
        shapes.add(new Dot(x, y, radius, filled));
    }

    /** @param inWords the same in words, for whoever cannot see it */
    Sketch finish(int wide, int high, String heading, String inWords) {
        width = wide;
        height = high;
        title = heading;
        says = inWords;
        return this;
    }

    List<Shape> shapes() {
        return shapes;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String title() {
        return title;
    }

    /** The same in words. */
    public String says() {
        return says;
    }
}
