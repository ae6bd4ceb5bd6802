package org.lacuna.report.bill;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.Bill.Rule;
import org.lacuna.report.Points;
import org.lacuna.report.bill.RuleChange.Effect;
import org.lacuna.report.bill.Systems.Pair;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;

/** What each rule of a bill makes of the law. */
final class RuleChanges {

    private final CountryScore before;
    private final CountryScore after;
    private final LawChange law;
    private final Systems systems;
    private final Ruleset words;

    RuleChanges(CountryScore before, CountryScore after, LawChange law, Systems systems, Ruleset words) {
        this.before = before;
        this.after = after;
        this.law = law;
        this.systems = systems;
        this.words = words;
    }

    RuleChange change(Rule rule) {
        Criterion criterion = words.criterion(rule.criterion());
        Optional<Answer> today = before.sheet().find(rule.criterion());
        List<Pair> blunted = systems.needing(rule.criterion()).filter(p -> p.isBlunted() && p.improves(rule.criterion()))
                .toList();
        return new RuleChange(rule, criterion.title(), says(criterion, today), today.map(a -> a.state().code()),
                criterion.findOption(rule.option()).orElseThrow().means(),
                criterion.operators().stream().map(o -> effect(rule, o)).toList(),
                (int) systems.needing(rule.criterion()).count(), blunted.size(), until(blunted), unscored(rule, criterion));
    }

    private static List<String> says(Criterion criterion, Optional<Answer> answer) {
        return criterion.options().stream().filter(o -> answer.filter(a -> a.options().contains(o.id())).isPresent())
                .map(Option::means).toList();
    }

    private Effect effect(Rule rule, Operator operator) {
        CriterionScore was = before.criterion(rule.criterion(), operator);
        CriterionScore is = after.criterion(rule.criterion(), operator);
        return new Effect(operator, Points.of(was.score()), Points.of(is.score()),
                Direction.of(was.score(), is.score(), law.of(rule.criterion(), operator)), is.isGated());
    }

    private List<String> until(List<Pair> blunted) {
        return words.caps().stream().filter(c -> blunted.stream().anyMatch(p -> p.after().mayBeHeldBy(c.id())))
                .map(Cap::because).toList();
    }

    private static Set<Operator> unscored(Rule rule, Criterion criterion) {
        Set<Operator> unscored = EnumSet.noneOf(Operator.class);
        rule.binds().filter(b -> !b.isEmpty()).ifPresent(b -> unscored.addAll(criterion.operators()));
        unscored.removeAll(rule.binds().orElse(Set.of()));
        unscored.removeAll(criterion.gated());
        return unscored;
    }
}
