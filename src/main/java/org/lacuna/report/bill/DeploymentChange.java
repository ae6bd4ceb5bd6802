package org.lacuna.report.bill;

import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Operator;

/**
 * One deployment.
 *
 * @param operator empty = unknown
 * @param uncovered points of uncovered risk
 * @param caps reasons of the caps that would hold it down, certainly or perhaps
 * @param blunted whether the bill improves law that it needs, and a cap keeps all of that from it
 */
public record DeploymentChange(String id, String name, String place, Optional<Operator> operator, Change coverage,
        Change uncovered, List<String> caps, boolean blunted) {
}
