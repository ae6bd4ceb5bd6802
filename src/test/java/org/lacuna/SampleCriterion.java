package org.lacuna;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Citation;
import org.lacuna.ruleset.Criterion.Guidance;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Criterion.Remedy;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;

/** Builds a criterion; what does not apply leaves the mean unless told otherwise. */
public final class SampleCriterion {

    private final String id;
    private List<Option> options = List.of(new Option("none", 0, "nothing"), new Option("partly", 0.5, "some"),
            new Option("full", 1, "all"));
    private int weight = 1;
    private Set<String> triggers = Set.of(Criterion.ANY);
    private List<Citation> citations = List.of();
    private String gap;
    private Set<Operator> gated = Set.of();
    private Set<Operator> operators = Set.of(Operator.values());
    private Optional<Condition> appliesWhen = Optional.empty();
    private Otherwise otherwise = Otherwise.LEFT_OUT;

    SampleCriterion(String id) {
        this.id = id;
        this.gap = "No " + id + ".";
    }

    /** Options o0, o1 and so on with these scores, from worst to best. */
    public SampleCriterion scores(double... scores) {
        options = new ArrayList<>();
        for (double score : scores) {
            options.add(new Option("o" + options.size(), score, "worth " + score));
        }
        return this;
    }

    /** From worst to best. */
    public SampleCriterion options(Option... all) {
        options = List.of(all);
        return this;
    }

    /** An instrument as a whole. */
    public SampleCriterion cites(String instrument) {
        citations = List.of(new Citation(instrument, Optional.empty()));
        return this;
    }

    public SampleCriterion gap(String sentence) {
        gap = sentence;
        return this;
    }

    public SampleCriterion weight(int value) {
        weight = value;
        return this;
    }

    public SampleCriterion triggers(String... traits) {
        triggers = Set.of(traits);
        return this;
    }

    public SampleCriterion gated(Operator... operators) {
        gated = Set.of(operators);
        return this;
    }

    public SampleCriterion operators(Operator... fed) {
        operators = Set.of(fed);
        return this;
    }

    public SampleCriterion appliesWhen(Condition condition) {
        appliesWhen = Optional.of(condition);
        return this;
    }

    public SampleCriterion otherwise(Otherwise what) {
        otherwise = what;
        return this;
    }

    public Criterion build() {
        return new Criterion(id, "Title of " + id, "Is there " + id + "?", "why",
                new Guidance("counts", "does not count", "look in", "evidence"), options, citations,
                SampleRuleset.weight(weight), triggers, gated, operators, appliesWhen, otherwise, gap,
                new Remedy("statute", "Enact " + id + "."));
    }
}
