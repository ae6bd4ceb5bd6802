package org.lacuna.assessment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;

/**
 * What a country's law says to one criterion.
 *
 * @param operator whom it speaks of; empty = all operators that have no answer of their own
 * @param options ids of the options still possible: one for a value, several for several or disputed, else none
 * @param binds operators the cited rule reaches; empty set = an institution or a lack; absent = not stated
 * @param confidence absent = not stated
 * @param justification printed; may be empty
 * @param reason why unknown or not applicable, what was searched; may be empty
 * @param reviewed whether a second person has accepted it
 */
public record Answer(String criterion, Optional<Operator> operator, AnswerState state, Set<String> options,
        Optional<Set<Operator>> binds, List<Evidence> evidence, Optional<Confidence> confidence, String justification,
        String reason, boolean reviewed) {

    /**
     * @throws IllegalArgumentException if the number of options does not fit the state, or not-applicable has no reason
     */
    public Answer {
        options = Sorted.copyOf(options);
        binds = binds.map(Sorted::copyOf);
        evidence = List.copyOf(evidence);
        if (!fits(state, options.size())) {
            throw new IllegalArgumentException(
                    "The answer to " + criterion + " is " + state.code() + " with " + options.size() + " options");
        }
        if (state == AnswerState.NOT_APPLICABLE && reason.isBlank()) {
            throw new IllegalArgumentException("The answer to " + criterion + " is not-applicable without a reason");
        }
    }

    private static boolean fits(AnswerState state, int options) {
        return switch (state) {
            case VALUE -> options == 1;
            case SEVERAL, DISPUTED -> options > 1;
            default -> options == 0;
        };
    }

    /** A plain answer that holds for all operators and binds those named; for tests and hypothetical law. */
    public static Answer of(String criterion, String option, Set<Operator> binds) {
        return new Answer(criterion, Optional.empty(), AnswerState.VALUE, Set.of(option), Optional.of(binds), List.of(),
                Optional.empty(), "", "", false);
    }

    /** What the answer would be if a law were passed that gives the option for every operator. */
    public static Answer hypothetical(String criterion, String option) {
        return hypothetical(criterion, option, Optional.of(Set.of(Operator.values())), "hypothetical law", "");
    }

    /** What the answer would be if this law were passed. No article named = the law as a whole. */
    public static Answer hypothetical(String criterion, String option, Optional<Set<Operator>> binds, String law,
            String article) {
        Evidence passed = new Evidence(law, article.isBlank() ? "the whole" : article, "", "", Optional.empty(), false,
                Optional.empty(), Optional.empty(), "");
        return new Answer(criterion, Optional.empty(), AnswerState.VALUE, Set.of(option), binds, List.of(passed),
                Optional.empty(), "", "", true);
    }

    /** Copies of the documents that it names, each once. */
    public Set<KeptCopy> copies() {
        return evidence.stream().flatMap(e -> e.copy().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it leaves more than one option possible. */
    public boolean isOpen() {
        return state == AnswerState.UNKNOWN || options.size() > 1;
    }

    /** The same answer before a second person has accepted it. */
    public Answer unreviewed() {
        return new Answer(criterion, operator, state, options, binds, evidence, confidence, justification, reason, false);
    }

    /** Whether a reader can find one of its rules that stands on that day. */
    public boolean isCited(LocalDate day) {
        return evidence.stream().anyMatch(e -> e.isPinned() && e.isInForce(day));
    }

    /** Whether it names rules and none of them stands on that day. */
    public boolean restsOnDeadLaw(LocalDate day) {
        return !evidence.isEmpty() && evidence.stream().noneMatch(e -> e.isInForce(day));
    }
}
