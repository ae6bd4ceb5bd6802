package org.lacuna.cases;

import java.util.List;
import org.lacuna.scoring.CountryScore;

/**
 * What became of a case.
 *
 * @param tried the case
 * @param score all that the ruleset makes of it
 * @param failures a sentence for each expectation that is not met; empty = it passes
 */
public record CaseResult(Case tried, CountryScore score, List<String> failures) {

    public CaseResult {
        failures = List.copyOf(failures);
    }

    public boolean passes() {
        return failures.isEmpty();
    }
}
