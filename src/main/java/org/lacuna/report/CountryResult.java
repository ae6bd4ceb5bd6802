package org.lacuna.report;

import java.util.List;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Ruleset;

/**
 * A country's report and all it was made of, for whoever wants to work it out again.
 *
 * @param reformPath in which order to close the gaps
 */
public record CountryResult(CountryReport report, List<ReformReport> reformPath, Inputs inputs) {

    /** @param deployments every record of the country, those that are not scored too */
    public record Inputs(Ruleset ruleset, AnswerSheet answers, List<Deployment> deployments) {
    }
}
