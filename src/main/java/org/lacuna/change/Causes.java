package org.lacuna.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;

/** Tells by the dates of rules why an answer differs. */
final class Causes {

    private final LocalDate before;
    private final LocalDate after;

    Causes(LocalDate before, LocalDate after) {
        this.before = before;
        this.after = after;
    }

    /**
     * <ul>
     * <li>A rule of either answer stands on one of the two days only: law; undecided if the question was open before, for
     * nobody looked what stood then.
     * <li>Else the new answer cites a rule of unknown first day that the old one does not: undecided.
     * <li>Else knowledge.
     * </ul>
     */
    Cause of(Optional<Answer> old, Optional<Answer> now) {
        boolean moved = Stream.concat(rules(old).stream(), rules(now).stream()).anyMatch(this::standsOnOneDayOnly);
        if (moved) {
            return old.filter(a -> a.state() != AnswerState.UNKNOWN).isEmpty() ? Cause.UNDECIDED : Cause.LAW;
        }
        List<Evidence> known = rules(old);
        boolean undated = rules(now).stream()
                .anyMatch(rule -> isUndated(rule) && known.stream().noneMatch(k -> isUndated(k) && isSame(k, rule)));
        return undated && before.isBefore(after) ? Cause.UNDECIDED : Cause.KNOWLEDGE;
    }

    private static List<Evidence> rules(Optional<Answer> answer) {
        return answer.map(Answer::evidence).orElse(List.of());
    }

    private boolean standsOnOneDayOnly(Evidence rule) {
        return rule.isInForce(before) != rule.isInForce(after);
    }

    private boolean isUndated(Evidence rule) {
        return rule.inForceFrom().isEmpty() && rule.isInForce(after);
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.instrument().equals(other.instrument()) && one.provision().equals(other.provision());
    }
}
