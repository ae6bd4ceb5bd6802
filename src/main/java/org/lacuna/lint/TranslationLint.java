package org.lacuna.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;

/** Texts that readers of another language see in the language of the ruleset: without a translation, or with an old one. */
final class TranslationLint {

    private TranslationLint() {
    }

    static List<Finding> findings(TranslatedRuleset translated) {
        Map<String, String> texts = TranslatedRuleset.texts(translated.source());
        return translated.translations().stream().flatMap(t -> look(translated.source(), texts, t).stream()).toList();
    }

    private static List<Finding> look(Ruleset ruleset, Map<String, String> texts, Translation translation) {
        String where = ruleset.id() + "/i18n/" + translation.language();
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        texts.forEach((key, text) -> {
            Translation.Line line = translation.lines().get(key);
            String of = Translation.fingerprint(text);
            if (line == null && !text.isBlank()) {
                missing.add(key);
            } else if (line != null && !line.of().equals(of)) {
                findings.add(Finding.remark(where + ", " + key, "It translates an older text, with the fingerprint "
                        + line.of() + "; expected is a translation of the text as it is now, with of: \"" + of + "\"."));
            }
        });
        if (!missing.isEmpty()) {
            findings.add(Finding.remark(where,
                    "There is no line for " + String.join(", ", missing) + "; expected is one for every text."));
        }
        return findings;
    }
}
