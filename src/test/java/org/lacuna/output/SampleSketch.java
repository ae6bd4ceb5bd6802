package org.lacuna.output;

/** Pictures for tests. */
public final class SampleSketch {

    private SampleSketch() {
    }

    public static Sketch line(String title, String says) {
        Sketch sketch = new Sketch();
        sketch.line(0, 10, 60, 5, 1);
        return sketch.finish(60, 20, title, says);
    }
}
