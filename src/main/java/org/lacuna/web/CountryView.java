package org.lacuna.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lacuna.context.ContextFact;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.EditionInputs;
import org.lacuna.report.print.PrintReport;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.store.PublishedStore.Line;

/**
 * A country as a reader gets to see it: a published edition, or the draft of their organisation.
 *
 * @param pin by which version of the ruleset it is scored
 * @param context that no score counts
 * @param line the edition; empty for a draft
 * @param before reads the edition that was published before this one, which is much and seldom needed
 */
record CountryView(CountryFile file, Pin pin, List<ContextFact> context, Optional<Line> line,
        Supplier<Optional<EditionInputs>> before) {

    /** The same edition; which one is the latest may have changed. */
    CountryView of(Line now) {
        return new CountryView(file, pin, context, Optional.of(now), before);
    }

    Optional<ChangeReport> change(String language) {
        return before.get().flatMap(b -> Published.change(b, file, language));
    }

    /** The ruleset in a language. */
    Ruleset words(String language) {
        return file.ruleset().in(language);
    }

    PrintReport print(String language) {
        return file.print(context, change(language), language);
    }
}
