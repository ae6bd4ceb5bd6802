package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Vendor;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/**
 * Scores by trying out every way in which the open answers may turn out, one after the other. It knows no ranges and no
 * third truth value; so it is plain enough to be believed.
 */
final class NaiveScorer {

    private final Ruleset ruleset;
    private final List<Deployment> deployments;
    private final List<List<Answer>> open = new ArrayList<>();
    private final Map<String, Interval> ranges = new TreeMap<>();
    /** Whether the law that a deployment needs counts in some world. */
    private final Set<String> needing = new HashSet<>();

    NaiveScorer(Ruleset ruleset, AnswerSheet sheet, Ring ring, List<Deployment> deployments) {
        this.ruleset = ruleset;
        this.deployments = deployments;
        ruleset.criteria().forEach(c -> {
            sheet.answers().stream().filter(a -> a.criterion().equals(c.id())).forEach(a -> open.add(ways(c, a, ring)));
            if (sheet.find(c.id()).isEmpty()) {
                open.add(c.options().stream().map(o -> settled(c, Optional.empty(), o.id(), Set.of(Operator.values())))
                        .toList());
            }
        });
    }

    /** How many worlds there are. */
    double size() {
        return open.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    /**
     * Lowest and highest score over all worlds: of {@code domain/operator}, the coverage of each deployment, and its
     * {@code risk of} that is left. What never applies has no coverage.
     */
    Map<String, Interval> ranges() {
        tryAll(new ArrayList<>());
        deployments.stream().map(Deployment::id).filter(id -> !needing.contains(id)).forEach(ranges::remove);
        return ranges;
    }

    private void tryAll(List<Answer> chosen) {
        if (chosen.size() < open.size()) {
            for (Answer answer : open.get(chosen.size())) {
                chosen.add(answer);
                tryAll(chosen);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        Map<Operator, NaiveWorld> worlds = new EnumMap<>(Operator.class);
        for (Operator operator : Operator.values()) {
            NaiveWorld world = new NaiveWorld(ruleset, chosen, operator);
            worlds.put(operator, world);
            for (Domain domain : ruleset.domains()) {
                double score = world.domain(domain);
                if (!Double.isNaN(score)) {
                    note(domain.id() + "/" + operator, score);
                }
            }
        }
        deployments.forEach(d -> tryTraits(d, worlds));
    }

    private void tryTraits(Deployment deployment, Map<Operator, NaiveWorld> worlds) {
        Set<String> certain = new HashSet<>(deployment.operation().traits());
        Set<String> open = new HashSet<>(deployment.operation().possibleTraits());
        for (Vendor vendor : deployment.vendors()) {
            switch (vendor.homeState()) {
                case "KZ" -> {
                    // At home where the system stands.
                }
                case "CN", "RU" -> certain.addAll(Set.of("abroad", "forced"));
                case "" -> open.addAll(Set.of("abroad", "forced"));
                default -> {
                    certain.add("abroad");
                    open.add("forced");
                }
            }
        }
        open.removeAll(certain);
        List<String> possible = List.copyOf(open);
        for (int in = 0; in < 1 << possible.size(); in++) {
            Set<String> traits = new HashSet<>(certain);
            for (int i = 0; i < possible.size(); i++) {
                if ((in >> i & 1) == 1) {
                    traits.add(possible.get(i));
                }
            }
            for (Operator operator : Operator.values()) {
                if (deployment.operation().operator().orElse(operator) == operator) {
                    tryOperator(deployment, traits, operator, worlds);
                }
            }
        }
    }

    private void tryOperator(Deployment deployment, Set<String> ownTraits, Operator operator,
            Map<Operator, NaiveWorld> worlds) {
        Set<String> traits = new HashSet<>(ownTraits);
        traits.add(operator.code() + "-operator");
        boolean shared = traits.contains("shared-access");
        if (shared) {
            traits.add("police-operator");
        }
        if (traits.contains("live")) {
            traits.add("face");
        }
        double own = worlds.get(operator).deployment(traits);
        double police = shared ? worlds.get(Operator.POLICE).deployment(traits) : own;
        double weaker = Double.isNaN(own) || police < own ? police : own;
        if (!Double.isNaN(weaker)) {
            needing.add(deployment.id());
        }
        // Of which no rule speaks, no rule holds.
        double covered = Double.isNaN(weaker) ? 0 : weaker;
        note(deployment.id(), covered);
        Interval exposure = Exposure.of(deployment, traits, ruleset.vocabulary()).total();
        note("risk of " + deployment.id(), exposure.lo() * (1 - covered));
        note("risk of " + deployment.id(), exposure.hi() * (1 - covered));
    }

    private void note(String what, double score) {
        ranges.merge(what, Interval.at(score), Interval::or);
    }

    /** What this answer may turn out to be. */
    private static List<Answer> ways(Criterion criterion, Answer answer, Ring ring) {
        if (answer.state() == AnswerState.NOT_APPLICABLE) {
            return List.of(answer);
        }
        List<Answer> ways = new ArrayList<>();
        for (String option : possible(criterion, answer, ring)) {
            if (answer.binds().isEmpty()) {
                ways.add(settled(criterion, answer.operator(), option, Set.of()));
            }
            ways.add(settled(criterion, answer.operator(), option, answer.binds().orElse(Set.of(Operator.values()))));
        }
        return ways;
    }

    /** The options an answer may come down to. */
    static List<String> possible(Criterion criterion, Answer answer, Ring ring) {
        List<Option> options = criterion.options();
        if (answer.state() == AnswerState.UNKNOWN) {
            return options.stream().map(Option::id).toList();
        } else if (answer.state() == AnswerState.SILENT || answer.restsOnDeadLaw(Samples.DAY)) {
            return List.of(options.get(0).id());
        }
        boolean cited = answer.evidence().contains(Samples.law());
        if (ring == Ring.CLAIMED || cited && (ring == Ring.CITED || answer.reviewed())) {
            return List.copyOf(answer.options());
        }
        List<String> possible = new ArrayList<>();
        int best = options.stream().filter(o -> answer.options().contains(o.id())).mapToInt(options::indexOf).max()
                .orElseThrow();
        for (int i = 0; i <= best; i++) {
            possible.add(options.get(i).id());
        }
        return possible;
    }

    private static Answer settled(Criterion criterion, Optional<Operator> operator, String option, Set<Operator> binds) {
        return new Answer(criterion.id(), operator, AnswerState.VALUE, Set.of(option), Optional.of(binds), List.of(),
                Optional.empty(), "", "", false);
    }
}
