package org.lacuna.scoring;

import java.util.Optional;

/**
 * The weakest of several ranges, of which some perhaps do not belong to it: where one falls away, the others decide.
 */
final class Weakest {

    private Interval weakest;
    private boolean certain;

    /** @param isCertain whether the value is certain to belong to it */
    void add(Interval value, boolean isCertain) {
        if (weakest == null) {
            weakest = value;
        } else {
            Interval both = weakest.weaker(value);
            Interval withoutOthers = certain ? both : both.or(value);
            weakest = isCertain ? withoutOthers : withoutOthers.or(weakest);
        }
        certain |= isCertain;
    }

    /** Whether a value is certain to belong to it. */
    boolean isCertain() {
        return certain;
    }

    /** @return empty without values */
    Optional<Interval> value() {
        return Optional.ofNullable(weakest);
    }
}
