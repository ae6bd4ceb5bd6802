package org.lacuna.report.bill;

import java.util.Optional;
import org.lacuna.report.Points;
import org.lacuna.scoring.Interval;

/**
 * A number as the law stands and as it would be with the bill.
 *
 * @param before empty if nothing applies
 * @param after empty if nothing would apply
 * @param direction of the coverage, also where the number is what is not covered
 */
public record Change(Optional<Points> before, Optional<Points> after, Direction direction) {

    static Change of(Optional<Interval> before, Optional<Interval> after, Direction direction) {
        return new Change(before.map(Points::of), after.map(Points::of), direction);
    }
}
