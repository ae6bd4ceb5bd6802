package org.lacuna.report.bill;

import java.util.Set;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Operator;

/**
 * What the bill does to one cap. A cap acts if its condition holds, or may hold, and it is lower than what it limits.
 *
 * @param limit 0 to 1
 * @param before what it holds down today
 * @param after what it would hold down
 * @param blunted deployments that need law which the bill improves, and which it keeps all of that from
 */
public record CapChange(String id, String because, double limit, Held before, Held after, int blunted) {

    /**
     * @param deployments how many
     * @param operators in the coverage of domains
     */
    public record Held(int deployments, Set<Operator> operators) {

        boolean nothing() {
            return deployments == 0 && operators.isEmpty();
        }
    }

    /** What becomes of a cap. */
    public enum Fate implements Coded {
        LIFTED("lifted"),
        HOLDS("holds"),
        /** It held before, but had nothing to hold down. */
        BITES("bites");

        private final String code;

        Fate(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Fate fate() {
        return after.nothing() ? Fate.LIFTED : before.nothing() ? Fate.BITES : Fate.HOLDS;
    }
}
