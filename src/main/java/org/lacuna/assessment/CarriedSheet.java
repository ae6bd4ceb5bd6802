package org.lacuna.assessment;

import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** Answers to one ruleset as answers to another that extends it. */
public final class CarriedSheet {

    private CarriedSheet() {
    }

    /**
     * Answers go with the id of their criterion. Those to criteria that the other ruleset lacks or has replaced do not:
     * a replaced criterion asks another question, which is then open.
     *
     * @param ruleset id of the ruleset to answer
     * @return the sheet itself if it answers that ruleset; empty if the ruleset does not build on the sheet's
     * @throws IllegalArgumentException if there is no such ruleset
     */
    public static Optional<AnswerSheet> of(AnswerSheet sheet, String ruleset, Rulesets rulesets) {
        if (sheet.ruleset().equals(ruleset)) {
            return Optional.of(sheet);
        }
        TranslatedRuleset to = rulesets.get(ruleset);
        return to.overlay().flatMap(overlay -> of(sheet, overlay.extended(), rulesets)
                .map(extended -> carry(extended, to.source(), overlay)));
    }

    private static AnswerSheet carry(AnswerSheet sheet, Ruleset to, Overlay overlay) {
        List<Answer> answers = sheet.answers().stream()
                .filter(a -> to.find(a.criterion()).isPresent() && !overlay.isOwn(a.criterion())).toList();
        return new AnswerSheet(sheet.id(), sheet.country(), to.id(), to.version(), sheet.asOf(), answers);
    }
}
