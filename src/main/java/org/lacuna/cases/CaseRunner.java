package org.lacuna.cases;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** Scores cases as countries are scored, and says in what they differ from what is expected. */
public final class CaseRunner {

    private final Ruleset ruleset;
    private final Scorer scorer;

    /** @param ruleset that the cases belong to */
    public CaseRunner(Ruleset ruleset) {
        this.ruleset = ruleset;
        // The law of a case is made up, so there is nothing to cite.
        this.scorer = new Scorer(ruleset, Ring.CLAIMED);
    }

    /** In the same order. */
    public List<CaseResult> run(List<Case> cases) {
        return cases.stream().map(this::run).toList();
    }

    /** @throws IllegalArgumentException if the case names what the ruleset lacks */
    public CaseResult run(Case tried) {
        CountryScore score = scorer.score(tried.sheet(ruleset), tried.deployments());
        List<String> failures = new ArrayList<>();
        failures.addAll(new CriterionCheck(tried.expects(), score).failures());
        failures.addAll(new CoverageCheck(tried.expects(), score).failures());
        failures.addAll(new CapCheck(tried.expects(), score).failures());
        failures.addAll(new GateCheck(tried.expects(), score).failures());
        failures.addAll(new DeploymentCheck(tried.expects(), score).failures());
        failures.addAll(new GapCheck(tried.expects(), score).failures());
        failures.addAll(new NextCheck(tried.expects(), score).failures());
        return new CaseResult(tried, score, failures);
    }
}
