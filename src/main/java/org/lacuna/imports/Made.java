package org.lacuna.imports;

import java.util.List;
import java.util.Optional;
import org.lacuna.deployment.Deployment;

/**
 * What became of one row: it was taken, skipped or refused.
 *
 * @param deployments its records; none if it was skipped or refused
 * @param problems why it was refused; none if it was not
 * @param skipped the reason why it is no record
 */
public record Made(List<Deployment> deployments, List<RowProblem> problems, List<RowWarning> warnings,
        Optional<String> skipped) {

    public Made {
        deployments = List.copyOf(deployments);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    static Made skipped(String reason) {
        return new Made(List.of(), List.of(), List.of(), Optional.of(reason));
    }
}
