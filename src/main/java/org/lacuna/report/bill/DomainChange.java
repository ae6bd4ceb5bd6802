package org.lacuna.report.bill;

import java.util.List;
import org.lacuna.ruleset.Operator;

/**
 * Coverage of one domain.
 *
 * @param general mean over operators
 * @param weakest the operator the law binds least, whichever that turns out to be
 */
public record DomainChange(String id, String title, Change general, Change weakest, List<OperatorChange> operators) {

    public record OperatorChange(Operator operator, Change coverage) {
    }
}
