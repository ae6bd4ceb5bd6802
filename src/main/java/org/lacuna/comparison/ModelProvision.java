package org.lacuna.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.report.Precedents;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * A rule that gives all a criterion asks for, so that others can copy it.
 *
 * @param means what the best answer says
 * @param country whose rule it is
 * @param draft the answer is not reviewed by a lawyer
 * @param confidence of the answer; empty = not stated
 * @param binds operators the rule reaches; empty set = an institution; absent = not stated
 * @param evidence one place in an act in force, with the quotation if there is one
 */
public record ModelProvision(String criterion, String title, String means, String country, boolean draft,
        Optional<Confidence> confidence, Optional<Set<Operator>> binds, Evidence evidence) {

    /** In the order of the ruleset, then of the countries. */
    static List<ModelProvision> of(Ruleset words, List<Compared> countries) {
        List<ModelProvision> found = new ArrayList<>();
        words.criteria().forEach(c -> countries.forEach(country -> find(c, country).ifPresent(found::add)));
        return found;
    }

    private static Optional<ModelProvision> find(Criterion criterion, Compared country) {
        Optional<Answer> best = country.score().sheet().find(criterion.id())
                .filter(a -> Precedents.isBest(a, criterion));
        return best.flatMap(a -> Precedents.rule(a, country.report().asOf())
                .map(e -> new ModelProvision(criterion.id(), criterion.title(), criterion.best().means(), country.country(),
                        country.report().draft(), a.confidence(), a.binds(), e)));
    }
}
