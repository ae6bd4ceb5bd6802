package org.lacuna.report.print;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.GapReport;
import org.lacuna.report.Letter;
import org.lacuna.ruleset.Operator;

/**
 * A gap and whom it concerns.
 *
 * @param operators of systems that need the rule and are not covered in full
 * @param deployments those systems, gravest first
 */
public record Priority(GapReport gap, Set<Operator> operators, List<Deployment> deployments) {

    static Priority of(GapReport gap, CountryReport report) {
        List<DeploymentReport> concerned = report.deployments().stream().filter(d -> d.needs().stream()
                .anyMatch(n -> n.criterion().equals(gap.criterion()) && n.letter() != Letter.COVERED)).toList();
        Set<Operator> operators = new TreeSet<>();
        concerned.forEach(d -> operators.addAll(d.operators()));
        return new Priority(gap, operators, concerned.stream().map(DeploymentReport::deployment).toList());
    }
}
