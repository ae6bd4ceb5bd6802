package org.lacuna.report.bill;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.Interval;

/**
 * How law changes from one score of a country to another, case by case and not only range by range: an open question that
 * no rule touches has the same answer before and after. Means, gates and caps rise with the criteria they are made of,
 * so what holds for all of these holds for the coverage.
 */
final class LawChange {

    private final CountryScore before;
    private final CountryScore after;
    private final Ruleset ruleset;

    /** Both of the same country and ruleset. */
    LawChange(CountryScore before, CountryScore after) {
        this.before = before;
        this.after = after;
        this.ruleset = before.ruleset();
    }

    /** Whether better answers can only end the condition, never bring it about. */
    private static boolean fallsAway(Condition when) {
        if (when instanceof Condition.All all) {
            return all.of().stream().allMatch(LawChange::fallsAway);
        } else if (when instanceof Condition.Any any) {
            return any.of().stream().allMatch(LawChange::fallsAway);
        }
        return when instanceof Condition.ScoresAtMost;
    }

    /**
     * Of a coverage that these criteria make up for these operators.
     *
     * @param caps that may limit it
     */
    Trend of(Collection<String> criteria, Collection<Operator> operators, Collection<Cap> caps) {
        Set<String> read = new TreeSet<>(criteria);
        caps.forEach(c -> read.addAll(c.when().criteria()));
        Trend trend = operators.stream().flatMap(o -> read.stream().map(c -> of(c, o))).reduce(Trend.SAME, Trend::and);
        return trend == Trend.SAME || caps.stream().allMatch(c -> fallsAway(c.when())) ? trend : Trend.MIXED;
    }

    Trend of(String criterion, Operator operator) {
        CriterionScore was = before.criterion(criterion, operator);
        CriterionScore is = after.criterion(criterion, operator);
        if (was.counts() != is.counts() || mayNotApply(was.criterion(), operator)) {
            return Trend.MIXED;
        } else if (is.counts() == Membership.LEFT_OUT) {
            return Trend.SAME;
        }
        Trend whole = Trend.of(was.score(), is.score());
        return whole == Trend.MIXED ? law(was, is).and(gate(was, is)) : whole;
    }

    /** A condition that reads what has changed may hold in one case and not in the other. */
    private boolean mayNotApply(Criterion criterion, Operator operator) {
        return criterion.appliesWhen().stream().flatMap(c -> c.criteria().stream()).anyMatch(c -> !isKept(c, operator));
    }

    private Trend law(CriterionScore was, CriterionScore is) {
        return isKept(was.criterion().id(), was.operator()) ? Trend.SAME : Trend.of(was.law(), is.law());
    }

    private Trend gate(CriterionScore was, CriterionScore is) {
        Optional<Gate> gate = ruleset.gateFor(was.operator()).filter(g -> was.criterion().gated().contains(g.operator()));
        boolean keptShare = gate.isEmpty() || isKept(gate.get().criterion(), was.operator());
        if (keptShare && (isKept(was.criterion().id(), was.operator()) || leavesOut(was) && leavesOut(is))) {
            return Trend.SAME;
        }
        return Trend.of(was.gate(), is.gate());
    }

    /** Whether its rule is known not to bind the operator, so that the gate decides. */
    private static boolean leavesOut(CriterionScore score) {
        return score.answer().filter(a -> !a.options().isEmpty()).flatMap(Answer::binds)
                .filter(b -> !b.contains(score.operator())).isPresent();
    }

    private boolean isKept(String criterion, Operator operator) {
        return before.sheet().find(criterion, operator).equals(after.sheet().find(criterion, operator));
    }

    /** For readers: the numbers before and after, with what may be said of them. */
    Change change(Optional<Interval> from, Optional<Interval> to, Trend law) {
        return Change.of(from, to, Direction.of(from, to, law));
    }
}
