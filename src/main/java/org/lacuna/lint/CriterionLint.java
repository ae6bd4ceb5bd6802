package org.lacuna.lint;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/** Criteria that cannot do their work: never asked, resting on nothing, or with answers that nobody can tell apart. */
final class CriterionLint {

    private final Ruleset ruleset;
    private final List<Finding> findings = new ArrayList<>();

    CriterionLint(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    List<Finding> findings() {
        ruleset.criteria().forEach(this::look);
        return findings;
    }

    private void look(Criterion criterion) {
        if (criterion.citations().isEmpty()) {
            fault(criterion, "It names no provision; expected is at least one standard that asks for it.");
        }
        if (criterion.gap().isBlank()) {
            fault(criterion, "It has no gap sentence; expected is the one that is printed when it is a gap.");
        }
        if (criterion.triggers().isEmpty()) {
            fault(criterion, "It has no trigger, so no deployment ever needs it; expected are traits of deployments, or any.");
        }
        lookAtOptions(criterion);
        criterion.appliesWhen().ifPresent(when -> lookAtCondition(criterion, when));
    }

    private void lookAtOptions(Criterion criterion) {
        List<Option> options = criterion.options();
        for (int i = 1; i < options.size(); i++) {
            for (Option before : options.subList(0, i)) {
                if (before.score() == options.get(i).score() && before.means().equals(options.get(i).means())) {
                    fault(criterion, "The options " + before.id() + " and " + options.get(i).id()
                            + " have the same score and the same text, so no answer tells them apart;"
                            + " expected are options that differ in both.");
                }
            }
        }
    }

    private void lookAtCondition(Criterion criterion, Condition when) {
        List<Outcomes> outcomes = Outcomes.all(ruleset, when);
        if (outcomes.stream().anyMatch(Outcomes::canHold)) {
            return;
        }
        if (outcomes.stream().allMatch(Outcomes::isDecided)) {
            fault(criterion, "Nobody is ever asked it, since its appliesWhen (" + ConditionWords.of(when)
                    + ") is true for no answers; expected is a condition that some answers meet, or none.");
        } else {
            findings.add(Finding.remark(Where.criterion(ruleset, criterion.id()), Outcomes.undecided("appliesWhen", when)));
        }
    }

    private void fault(Criterion criterion, String says) {
        findings.add(Finding.fault(Where.criterion(ruleset, criterion.id()), says));
    }
}
