package org.lacuna.ruleset;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.lacuna.ruleset.Criterion.Citation;

/** The parts of a criterion that decide its score, that say where it comes from, and that are words. */
final class CriterionParts {

    private CriterionParts() {
    }

    /** Both criteria have the same id. */
    static Set<ChangeKind> difference(Ruleset before, Criterion old, Ruleset after, Criterion now) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        addIfDifferent(kinds, ChangeKind.SCORING, CriterionParts::scoring, before, old, after, now);
        addIfDifferent(kinds, ChangeKind.SOURCE, CriterionParts::sources, before, old, after, now);
        addIfDifferent(kinds, ChangeKind.WORDING, (r, c) -> wording(c), before, old, after, now);
        // Whatever the three lists may have forgotten is not passed over.
        if (kinds.isEmpty() && !old.equals(now)) {
            kinds.add(ChangeKind.SCORING);
        }
        return kinds;
    }

    private static void addIfDifferent(Set<ChangeKind> kinds, ChangeKind kind,
            BiFunction<Ruleset, Criterion, List<Object>> part, Ruleset before, Criterion old, Ruleset after,
            Criterion now) {
        if (!part.apply(before, old).equals(part.apply(after, now))) {
            kinds.add(kind);
        }
    }

    private static List<Object> scoring(Ruleset ruleset, Criterion c) {
        return List.of(ruleset.groupOf(c).id(), c.options().stream().map(o -> List.of(o.id(), o.score())).toList(),
                c.weight().value(), c.triggers(), c.gated(), c.operators(), c.appliesWhen(), c.otherwise());
    }

    private static List<Object> sources(Ruleset ruleset, Criterion c) {
        return List.copyOf(c.citations().stream().map(citation -> source(ruleset, citation)).toList());
    }

    private static List<Object> source(Ruleset ruleset, Citation citation) {
        Optional<Instrument> instrument = ruleset.findInstrument(citation.instrument());
        return List.of(citation, instrument.map(RulesetParts::head), instrument.map(i -> i.says(citation)));
    }

    private static List<Object> wording(Criterion c) {
        return List.of(c.title(), c.question(), c.why(), c.guidance(),
                c.options().stream().map(o -> List.of(o.id(), o.means())).toList(), c.weight().reason(), c.gap(),
                c.remedy());
    }
}
