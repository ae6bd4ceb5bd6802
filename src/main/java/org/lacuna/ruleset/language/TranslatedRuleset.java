package org.lacuna.ruleset.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;

/** A ruleset in its own language and in those it is translated to. */
public final class TranslatedRuleset {

    private final Ruleset source;
    private final List<Translation> translations;
    private final Map<String, Ruleset> languages = new LinkedHashMap<>();
    private final Optional<Overlay> overlay;
    private final Optional<TranslatedRuleset> extended;

    public TranslatedRuleset(Ruleset source, List<Translation> translations) {
        this(source, translations, Optional.empty(), Optional.empty());
    }

    /**
     * @param overlay in what the ruleset differs from the one it extends
     * @param extended that one, in the version that it extends
     */
    public TranslatedRuleset(Ruleset source, List<Translation> translations, Overlay overlay, TranslatedRuleset extended) {
        this(source, translations, Optional.of(overlay), Optional.of(extended));
    }

    private TranslatedRuleset(Ruleset source, List<Translation> translations, Optional<Overlay> overlay,
            Optional<TranslatedRuleset> extended) {
        this.source = source;
        this.translations = List.copyOf(translations);
        this.overlay = overlay;
        this.extended = extended;
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

    /** The ruleset that this one extends, in the version that it names; empty if it extends none. */
    public Optional<TranslatedRuleset> extended() {
        return extended;
    }

    /** In what the ruleset differs from the one it extends, in its own language; empty if it extends none. */
    public Optional<Overlay> overlay() {
        return overlay;
    }

    /** In what the ruleset differs, in that language; in its own if there is no translation. */
    public Optional<Overlay> overlay(String language) {
        return overlay.map(o -> translations.stream().filter(t -> t.language().equals(language)).findFirst()
                .map(t -> new Translator(t::text).translate(o)).orElse(o));
    }

    /** Every text under its key that no ruleset it extends has written already; what is left out has no text. */
    public Map<String, String> ownTexts() {
        Map<String, String> texts = texts(source);
        extended.map(e -> texts(e.source())).ifPresent(known -> texts.entrySet().removeAll(known.entrySet()));
        overlay.map(TranslatedRuleset::texts).ifPresent(texts::putAll);
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Every text of an overlay under its key; the reason of a weight has the key it has in the ruleset. */
    public static Map<String, String> texts(Overlay overlay) {
        Map<String, String> texts = new TreeMap<>();
        new Translator((key, text) -> {
            texts.put(key, text);
            return text;
        }).translate(overlay);
        return texts;
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
