package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Overlay;

/**
 * In what a ruleset differs from the one it extends, in print order.
 *
 * @param extendedTitle of the ruleset that is extended
 * @param without operators whose coverage the extended ruleset is about and this one is not
 * @param kept how many criteria stay, weights aside
 * @param rows criteria that are replaced, added, reweighted and retired
 * @param parts what else is added, replaced or left out
 */
public record DifferencesReport(String ruleset, String version, String extended, String extendedVersion,
        String extendedTitle, List<Operator> without, int kept, List<Row> rows, List<PartRow> parts) {

    /**
     * @param criteria one, or all that are retired for one reason
     * @param before weight, 1 to 5; empty for what is added or retired
     * @param after weight, 1 to 5; empty for what is retired
     */
    public record Row(Kind kind, List<Named> criteria, Optional<Integer> before, Optional<Integer> after,
            String reason) {
    }

    public record Named(String id, String title) {
    }

    /** @param title in words; the id where a part has no title */
    public record PartRow(Overlay.Kind kind, Overlay.Change change, String id, String title) {
    }

    /** What becomes of a criterion. */
    public enum Kind implements Coded {
        REPLACED("replaced"),
        ADDED("added"),
        REWEIGHTED("reweighted"),
        RETIRED("retired");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
