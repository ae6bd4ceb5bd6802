package org.lacuna.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.Interval;

/**
 * The movement between two results, split by cause.
 *
 * @param answers each answer that differs, and why
 * @param lines domains of both rulesets: the general range, then each operator
 * @param left criteria whose answer the ruleset before has no option for; it is taken as open there
 */
public record Change(List<ChangedAnswer> answers, List<Line> lines, List<String> left) {

    public Change {
        answers = List.copyOf(answers);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** @param operator empty = the common answer */
    public record ChangedAnswer(String criterion, Optional<Operator> operator, Cause cause) {
    }

    /**
     * One range.
     *
     * @param operator empty = the general range
     * @param parts one for each cause; their movements add up to the difference between after and before
     */
    public record Line(String domain, Optional<Operator> operator, Interval before, Interval after,
            Map<Cause, Part> parts) {

        public Line {
            parts = Map.copyOf(parts);
        }

        public Part part(Cause cause) {
            return parts.get(cause);
        }
    }

    /**
     * What one cause did.
     *
     * @param movement in the order knowledge, law, undecided, method
     * @param least the same in the order of causes that gives it least, for each end by itself
     * @param most and in the one that gives it most. Where the two differ, caps, gates or conditions tie causes together
     */
    public record Part(Movement movement, Movement least, Movement most) {
    }
}
