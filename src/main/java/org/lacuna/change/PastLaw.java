package org.lacuna.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/**
 * A sheet as it would read on another day. Answers that rest on no rule, and those that found none, read the same on every
 * day. An answer counts in full while one of its rules is known to stand; not at all while none can; and from nothing to
 * what it gives while one may stand, because nobody wrote down its first day.
 */
final class PastLaw {

    private final Ruleset ruleset;
    private final AnswerSheet sheet;

    PastLaw(Ruleset ruleset, AnswerSheet sheet) {
        this.ruleset = ruleset;
        this.sheet = sheet;
    }

    AnswerSheet on(LocalDate day) {
        return new AnswerSheet(sheet.id(), sheet.country(), sheet.ruleset(), sheet.version(), day,
                sheet.answers().stream().map(a -> on(day, a)).toList());
    }

    private Answer on(LocalDate day, Answer answer) {
        List<Evidence> known = answer.evidence().stream().filter(e -> e.isInForce(day) && !isDoubtful(e, day)).toList();
        if (!known.isEmpty()) {
            return with(answer, answer.state(), answer.options(), known);
        }
        return answer.evidence().stream().anyMatch(e -> isDoubtful(e, day)) ? doubted(answer) : answer;
    }

    /** Whether a rule may stand on that day, and may not yet. */
    boolean isDoubtful(Evidence rule, LocalDate day) {
        return isUndated(rule) && rule.isInForce(day) && day.isBefore(firstKnown(rule));
    }

    /** Whether it stands or stood, since nobody knows when. */
    static boolean isUndated(Evidence rule) {
        return !rule.draft() && rule.inForceFrom().isEmpty();
    }

    /** The first day on which an undated rule is known to stand: when it was read, its last, or the day of the sheet. */
    LocalDate firstKnown(Evidence rule) {
        return Stream.of(rule.read(), rule.inForceTo(), Optional.of(sheet.asOf())).flatMap(Optional::stream)
                .min(LocalDate::compareTo).orElseThrow();
    }

    private Answer doubted(Answer answer) {
        Criterion criterion = ruleset.criterion(answer.criterion());
        double most = criterion.options().stream().filter(o -> answer.options().contains(o.id()))
                .mapToDouble(Option::score).max().orElse(0);
        Set<String> possible = criterion.options().stream().filter(o -> o.score() <= most).map(Option::id)
                .collect(Collectors.toSet());
        return answer.options().isEmpty() || possible.size() == 1 ? answer
                : with(answer, AnswerState.SEVERAL, possible, answer.evidence());
    }

    private static Answer with(Answer answer, AnswerState state, Set<String> options, List<Evidence> evidence) {
        return new Answer(answer.criterion(), answer.operator(), state, options, answer.binds(), evidence,
                answer.confidence(), answer.justification(), answer.reason(), answer.reviewed());
    }
}
