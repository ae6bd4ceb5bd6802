package org.lacuna.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;

/** Two answers of two people to one question, and what stands in their place until somebody has settled it. */
public record Dispute(Criterion criterion, Answer first, Answer second) {

    public Pair pair() {
        return new Pair(criterion.id(), Code.of(first, criterion), Code.of(second, criterion));
    }

    /**
     * Holds the options of both, so that its range is never narrower than theirs. Silence of the law is its lowest option;
     * unknown and not applicable leave every option possible. Words and sources of both stand in it, and whom the rule binds
     * is not stated unless both say the same.
     *
     * @param day whose law is judged; a rule that nobody could find in force then may be worth nothing
     * @return empty if both leave one option, the same, as silence and the lowest option do: no range widens
     */
    public Optional<Answer> open(LocalDate day) {
        Set<String> options = new TreeSet<>(possible(first, day));
        options.addAll(possible(second, day));
        return options.size() < 2 ? Optional.empty() : Optional.of(with(AnswerState.DISPUTED, options));
    }

    /** Another option than either chose, or one of theirs, with words and sources of both. */
    public Answer settled(Option option) {
        return with(AnswerState.VALUE, Set.of(option.id()));
    }

    private Answer with(AnswerState state, Set<String> options) {
        return new Answer(criterion.id(), first.operator(), state, options,
                first.binds().equals(second.binds()) ? first.binds() : Optional.empty(), evidence(), Optional.empty(),
                both(first.justification(), second.justification()), both(first.reason(), second.reason()), false);
    }

    private Set<String> possible(Answer answer, LocalDate day) {
        List<Option> all = criterion.options();
        if (answer.state() == AnswerState.SILENT) {
            return Set.of(all.get(0).id());
        }
        Set<String> options = answer.options().isEmpty() ? all.stream().map(Option::id).collect(Collectors.toSet())
                : new TreeSet<>(answer.options());
        if (!answer.options().isEmpty() && !answer.isCited(day)) {
            options.add(all.get(0).id());
        }
        return options;
    }

    private List<Evidence> evidence() {
        Set<Evidence> both = new LinkedHashSet<>(first.evidence());
        both.addAll(second.evidence());
        return new ArrayList<>(both);
    }

    private static String both(String one, String other) {
        return Stream.of(one, other).filter(words -> !words.isBlank()).distinct().collect(Collectors.joining("\n\n"));
    }
}
