package org.lacuna.intake;

import java.util.List;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.RowProblem;

/**
 * What was read from a file: the good records, and what is wrong with the others.
 *
 * @param rows how many rows the file has; each is either a record or has problems
 */
public record Intake(int rows, List<Deployment> deployments, List<RowProblem> problems) {

    public Intake {
        deployments = List.copyOf(deployments);
        problems = List.copyOf(problems);
    }

    public long refusedRows() {
        return rows - deployments.size();
    }
}
