package org.lacuna.ruleset.language;

import java.util.HashMap;
import java.util.Map;
import org.lacuna.ruleset.Fingerprint;

/**
 * The texts of a ruleset in another language.
 *
 * @param language BCP 47 tag
 * @param lines key, as in {@code fr-legal-basis#question}, to its line
 */
public record Translation(String language, Map<String, Line> lines) {

    /**
     * One text.
     *
     * @param of the first eight digits of the SHA-256 of the text it translates; another text there makes it stale
     */
    public record Line(String text, String of) {
    }

    public Translation {
        lines = Map.copyOf(lines);
    }

    /** What {@code of} must be for this source text. */
    public static String fingerprint(String source) {
        return Fingerprint.ofText(source).substring(0, 8);
    }

    /** These lines, and those others in place of their like. */
    public Translation with(Translation others) {
        Map<String, Line> all = new HashMap<>(lines);
        all.putAll(others.lines);
        return new Translation(language, all);
    }

    /** The translated text; the source text where there is none or it is stale: never silently wrong. */
    String text(String key, String source) {
        Line line = lines.get(key);
        return line != null && line.of().equals(fingerprint(source)) ? line.text() : source;
    }
}
