package org.lacuna.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.loader.YamlScalars.Scalar;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Changes to single values of a valid YAML file, in which everything else stays byte for byte. */
final class YamlEdits {

    private final String file;
    private final String text;
    private final String lineBreak;
    private final Map<String, Scalar> scalars;
    private final Map<String, String> expected = new LinkedHashMap<>();
    /** Replacements by where the replaced scalar starts, last first. */
    private final Map<Integer, String> replacements = new TreeMap<>((a, b) -> b - a);
    private final Map<Integer, Integer> ends = new TreeMap<>();
    private final StringBuilder added = new StringBuilder();

    /** @param file as sentences name it */
    YamlEdits(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        this.scalars = YamlScalars.read(text);
        scalars.forEach((pointer, scalar) -> expected.put(pointer, scalar.value()));
    }

    boolean isEmpty() {
        return replacements.isEmpty() && added.isEmpty();
    }

    void text(String pointer, String value) {
        Scalar place = scalars.get(pointer);
        replace(pointer, value, ScalarText.of(value, place, text.substring(place.start(), place.end())));
    }

    void number(String pointer, String value) {
        replace(pointer, value, ScalarText.number(value, scalars.get(pointer)));
    }

    private void replace(String pointer, String value, String written) {
        Scalar place = scalars.get(pointer);
        replacements.put(place.start(), written);
        ends.put(place.start(), place.end());
        expected.put(pointer, value);
    }

    /** A new line of a translation, at the end. */
    void line(String key, String of, String value) {
        Scalar place = new Scalar(0, 0, 2, ScalarStyle.PLAIN, false, "");
        added.append(ScalarText.isPlain(key, false) ? key : ScalarText.quoted(key)).append(":\n  of: \"").append(of)
                .append("\"\n  text: ").append(ScalarText.of(value, place, "")).append('\n');
        String pointer = "/" + YamlTree.escape(key);
        expected.put(pointer + "/of", of);
        expected.put(pointer + "/text", value);
    }

    /** @throws FaultyFilesException if the new text does not hold exactly the old values and the new ones */
    String result() {
        StringBuilder result = new StringBuilder(text);
        replacements.forEach((start, written) -> result.replace(start, ends.get(start), written.replace("\n", lineBreak)));
        if (!added.isEmpty()) {
            boolean ended = text.isEmpty() || text.endsWith("\n");
            result.append(ended ? "" : lineBreak).append(added.toString().replace("\n", lineBreak));
        }
        if (!isExpected(result.toString())) {
            throw new FaultyFilesException(List.of(new Problem(file, Problem.WHOLE,
                    "The file is written in a way in which these changes cannot be made; make them by hand.")));
        }
        return result.toString();
    }

    private boolean isExpected(String result) {
        try {
            return YamlScalars.values(result).equals(expected);
        } catch (YamlEngineException e) {
            return false;
        }
    }
}
