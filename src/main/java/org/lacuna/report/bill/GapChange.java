package org.lacuna.report.bill;

import java.util.Optional;
import org.lacuna.ruleset.Coded;

/**
 * What the bill does to one gap.
 *
 * @param says what is missing
 * @param unsure whether it depends on an open answer: the law of today may have the rule already, or may not
 * @param sure points of uncovered risk that closing the gap removes even if open answers turn out best: of the law of today
 *        for a gap that the bill closes, else of the law with the bill
 * @param open further points that depend on open answers
 * @param deployments how many need the rule
 * @param blocked whether closing it would still change nothing, because a cap holds
 * @param provision article of the bill that does it; empty if another rule, or none, reaches it
 */
public record GapChange(String criterion, String title, String says, Fate fate, boolean unsure, double sure, double open,
        int deployments, boolean blocked, Optional<String> provision) {

    /** What becomes of a gap. Both partly closed and opened = for some deployments the one, for others the other. */
    public enum Fate implements Coded {
        CLOSED("closed"),
        PARTLY("partly-closed"),
        LEFT("left"),
        /** New, or wider than today. */
        OPENED("opened");

        private final String code;

        Fate(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
