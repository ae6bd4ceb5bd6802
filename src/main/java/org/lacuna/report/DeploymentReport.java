package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;

/**
 * One deployment held against the law.
 *
 * @param caps reasons of the caps that hold its coverage down whatever is still open
 * @param capsUndecided reasons of the caps that hold it down if an open answer, trait or operator turns out so
 * @param olderThanLaw empty unless it is known to have begun before the law cited for it
 */
public record DeploymentReport(Deployment deployment, Set<Operator> operators, Points severity, Points status,
        Points scale, Points exposure, Optional<Points> coverage, Points uncovered, List<String> caps,
        List<String> capsUndecided,
        Optional<OlderThanLaw> olderThanLaw, List<NeedReport> needs) {

    /**
     * A criterion that the deployment needs.
     *
     * @param certain false = only if it has a trait that the sources leave open
     * @param letter how it stands, as in the gap matrix
     * @param because the deployment's traits that call for it; {@code any} for those every deployment needs
     */
    public record NeedReport(String criterion, String title, boolean certain, Points score, Letter letter,
            List<String> because) {
    }
}
