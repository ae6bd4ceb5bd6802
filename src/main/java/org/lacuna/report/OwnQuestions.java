package org.lacuna.report;

import java.util.List;
import org.lacuna.report.CountryReport.OpenQuestion;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** Questions that no answer to the extended ruleset answers. */
public final class OwnQuestions {

    private OwnQuestions() {
    }

    /** Those of the ruleset that are open in a report under it, in its order; none if it extends no other. */
    public static List<Criterion> of(TranslatedRuleset ruleset, CountryReport report, String language) {
        List<String> open = report.openQuestions().stream().map(OpenQuestion::criterion).toList();
        return ruleset.overlay().stream().flatMap(o -> ruleset.in(language).criteria()
                .filter(c -> o.isOwn(c.id()) && open.contains(c.id()))).toList();
    }
}
