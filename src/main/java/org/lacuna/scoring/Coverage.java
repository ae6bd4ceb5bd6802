package org.lacuna.scoring;

import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;

/**
 * How much of what is needed the law gives in a domain, for one operator.
 *
 * @param score 0 to 1; empty if no criterion applies
 * @param completeness weighted share of answered criteria, 0 to 1
 * @param groups that make it up, with their shares
 * @param losses where the missing points went
 */
public record Coverage(Domain domain, Operator operator, Optional<Interval> score, double completeness,
        List<GroupScore> groups, LossList losses) {

    public Coverage {
        groups = List.copyOf(groups);
    }

    /** Whether a criterion is certain to count; else the domain perhaps does not apply to the operator. */
    boolean isCertain() {
        return groups.stream().anyMatch(GroupScore::isCertain);
    }
}
