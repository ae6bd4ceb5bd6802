package org.lacuna.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lacuna.cases.Case;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;

/**
 * Looks for what no schema can see: parts of a ruleset that never do anything, texts and sources that have grown old,
 * and answers that break the promises of the scores. The same ruleset gives the same findings on the same day.
 */
public final class Lint {

    private Lint() {
    }

    /**
     * @param cases of the ruleset
     * @param day on which sources are judged
     * @param steps answers that are changed at random in search of a broken promise, 0 or more
     * @return faults first; only doubled ids if there are any, since nothing else can be told then
     * @throws IllegalArgumentException if the ruleset points to a criterion that it lacks
     */
    public static List<Finding> of(TranslatedRuleset translated, List<Case> cases, LocalDate day, int steps) {
        Ruleset ruleset = translated.source();
        List<Finding> findings = new ArrayList<>(new DoubledIds(ruleset).findings());
        if (!findings.isEmpty()) {
            return findings;
        }
        findings.addAll(new CriterionLint(ruleset).findings());
        findings.addAll(new CapLint(ruleset, steps).findings());
        findings.addAll(new GateLint(ruleset, steps).findings());
        findings.addAll(new PromiseSearch(ruleset).findings(steps));
        findings.addAll(WeightLint.findings(ruleset));
        findings.addAll(CaseLint.findings(ruleset, translated.overlay(), cases));
        findings.addAll(SourceLint.findings(ruleset, day));
        findings.addAll(TranslationLint.findings(translated));
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
