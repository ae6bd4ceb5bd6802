package org.lacuna.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question of the ruleset with its graded answers.
 *
 * @param id kebab-case, stable, never reused
 * @param title a few words, for tables
 * @param options from worst to best; at least two, scores strictly rising
 * @param citations the standards that ask for it
 * @param triggers traits of a deployment that need this criterion, any of them; {@value #ANY} = every deployment
 * @param gated operators that get only the gate's share of a rule which does not bind them
 * @param operators operators whose coverage it feeds, in domains and in deployments; all five unless the question
 *        concerns only some
 * @param appliesWhen empty = always
 * @param otherwise what it counts as when it does not apply
 * @param gap the sentence printed when it is a gap
 */
public record Criterion(String id, String title, String question, String why, Guidance guidance, List<Option> options,
        List<Citation> citations, Weight weight, Set<String> triggers, Set<Operator> gated, Set<Operator> operators,
        Optional<Condition> appliesWhen, Otherwise otherwise, String gap, Remedy remedy) {

    /** The trigger that every deployment meets. */
    public static final String ANY = "any";

    public Criterion {
        options = List.copyOf(options);
        citations = List.copyOf(citations);
        triggers = Sorted.copyOf(triggers);
        gated = Sorted.copyOf(gated);
        operators = Sorted.copyOf(operators);
    }

    public Optional<Option> findOption(String optionId) {
        return options.stream().filter(o -> o.id().equals(optionId)).findFirst();
    }

    /** The best option there is. */
    public Option best() {
        return options.get(options.size() - 1);
    }

    /** The same question that counts more or less. */
    public Criterion with(Weight otherWeight) {
        return new Criterion(id, title, question, why, guidance, options, citations, otherWeight, triggers, gated,
                operators, appliesWhen, otherwise, gap, remedy);
    }

    /** The same question for the coverage of these operators. */
    public Criterion with(Set<Operator> otherOperators) {
        return new Criterion(id, title, question, why, guidance, options, citations, weight, triggers, gated,
                otherOperators, appliesWhen, otherwise, gap, remedy);
    }

    /** Whether a deployment with these traits needs this criterion. */
    public boolean isTriggeredBy(Set<String> traits) {
        return triggers.contains(ANY) || triggers.stream().anyMatch(traits::contains);
    }

    /** Whether the question concerns the law that binds this operator. */
    public boolean concerns(Operator operator) {
        return operators.contains(operator);
    }

    /**
     * A criterion's pointer to the standard it rests on.
     *
     * @param instrument id of an {@link Instrument} of the ruleset
     * @param at a {@link Provision} of it; empty for the instrument as a whole
     */
    public record Citation(String instrument, Optional<String> at) {
    }

    /**
     * Help for the person who answers a criterion.
     *
     * @param counts what counts as an answer
     * @param doesNotCount what is often mistaken for one
     * @param lookIn where to look
     * @param evidence what to write down as proof
     */
    public record Guidance(String counts, String doesNotCount, String lookIn, String evidence) {
    }

    /** What a criterion counts as when it does not apply. Decided in the ruleset, never in code. */
    public enum Otherwise {

        /** It scores 0: no law, so no limits in the law either. */
        ABSENT("absent"),
        /** It scores 1: the use is banned, so warrant rules are moot. */
        MET("met"),
        /** It leaves the mean. */
        LEFT_OUT("left-out");

        private final String code;

        Otherwise(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException if there is no such word */
        public static Otherwise of(String code) {
            return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(code + " is none of absent, met, left-out"));
        }
    }

    /**
     * The smallest legal change that would close a gap.
     *
     * @param rank {@code constitution}, {@code statute}, {@code regulation}, {@code contract} or {@code practice}
     * @param change one sentence that starts with a verb
     */
    public record Remedy(String rank, String change) {
    }
}
