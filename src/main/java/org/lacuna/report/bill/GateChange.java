package org.lacuna.report.bill;

import java.util.List;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Operator;

/**
 * A gate that rules of the bill must pass, because they do not say that they bind the operator.
 *
 * @param share what would pass, of 100
 * @param rules titles of the criteria of those rules
 */
public record GateChange(Operator operator, String criterion, String title, String because, Points share,
        List<String> rules) {
}
