package org.lacuna.report.bill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Bill.Rule;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Operator;

/**
 * What one rule of the bill makes of the law.
 *
 * @param says what the law says today; empty unless options are chosen
 * @param state code of the answer today; empty = unanswered
 * @param would what the law would say
 * @param effects for the operators whose coverage the criterion feeds
 * @param systems how many deployments need the criterion, certainly or perhaps
 * @param blunted for how many of them a cap keeps the whole bill from having an effect
 * @param until reasons of those caps
 * @param unscored operators the rule would not bind, for whom it counts all the same: only for criteria with a gate does
 *        it matter to the score whom a rule binds
 */
public record RuleChange(Rule rule, String title, List<String> says, Optional<String> state, String would,
        List<Effect> effects, int systems, int blunted, List<String> until, Set<Operator> unscored) {

    /** @param gated whether the gate takes something away */
    public record Effect(Operator operator, Points before, Points after, Direction direction, boolean gated) {
    }
}
