package org.lacuna.order;

import java.util.Locale;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.RunPlan;

/** What can be said of two countries. */
public enum Statement implements Coded {

    /** In at least as many runs as the ruleset asks for. */
    ABOVE,
    /** In somewhat fewer. */
    LIKELY_ABOVE,
    NOT_DISTINGUISHABLE;

    /** @param shareAbove of runs in which the first scores higher than the second, 0 to 1 */
    public static Statement of(double shareAbove, RunPlan plan) {
        if (shareAbove >= plan.above().share()) {
            return ABOVE;
        }
        return shareAbove >= plan.likely().share() ? LIKELY_ABOVE : NOT_DISTINGUISHABLE;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
