package org.lacuna.ruleset.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.ruleset.Ruleset;

/** A ruleset in its own language and in those it is translated to. */
public final class TranslatedRuleset {

    private final Ruleset source;
    private final List<Translation> translations;
    private final Map<String, Ruleset> languages = new LinkedHashMap<>();

    public TranslatedRuleset(Ruleset source, List<Translation> translations) {
        this.source = source;
        this.translations = List.copyOf(translations);
        languages.put(source.language(), source);
        for (Translation translation : translations) {
            languages.put(translation.language(),
                    new Translator(translation::text).translate(source, translation.language()));
        }
    }

    public Ruleset source() {
        return source;
    }

    /** As they are written, stale lines too. */
    public List<Translation> translations() {
        return translations;
    }

    /** The ruleset in that language; in its own if there is no translation. */
    public Ruleset in(String language) {
        return languages.getOrDefault(language, source);
    }

    /** Every text of a ruleset under its key. */
    public static Map<String, String> texts(Ruleset ruleset) {
        Map<String, String> texts = new TreeMap<>();
        new Translator((key, text) -> {
            texts.put(key, text);
            return text;
        }).translate(ruleset, ruleset.language());
        return texts;
    }
}
