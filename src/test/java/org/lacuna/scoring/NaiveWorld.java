package org.lacuna.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** One operator in a world where every answer is settled: single numbers, true or false. */
final class NaiveWorld {

    private final Ruleset ruleset;
    private final Operator operator;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();

    NaiveWorld(Ruleset ruleset, List<Answer> settled, Operator operator) {
        this.ruleset = ruleset;
        this.operator = operator;
        settled.stream().filter(a -> a.operator().isEmpty()).forEach(a -> answers.put(a.criterion(), a));
        settled.stream().filter(a -> a.operator().filter(o -> o == operator).isPresent())
                .forEach(a -> answers.put(a.criterion(), a));
        ruleset.criteria().forEach(c -> scores.put(c.id(), score(c)));
    }

    /** Gates and conditions read only criteria that stand before. Not a number if it is left out. */
    private double score(Criterion criterion) {
        Answer answer = answers.get(criterion.id());
        boolean applies = answer.state() != AnswerState.NOT_APPLICABLE
                && (criterion.appliesWhen().isEmpty() || holds(criterion.appliesWhen().get()));
        if (!applies) {
            return criterion.otherwise() == Otherwise.LEFT_OUT ? Double.NaN
                    : criterion.otherwise() == Otherwise.MET ? 1 : 0;
        }
        double score = criterion.findOption(answer.options().iterator().next()).orElseThrow().score();
        for (Gate gate : ruleset.gates()) {
            if (gate.operator() == operator && criterion.gated().contains(operator)
                    && !answer.binds().orElseThrow().contains(operator)) {
                score *= scores.get(gate.criterion());
            }
        }
        return score;
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().allMatch(this::holds);
        } else if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(this::holds);
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.of());
        } else if (condition instanceof Condition.AnswerIs is) {
            return answers.get(is.criterion()).options().stream().anyMatch(is.options()::contains);
        }
        Condition.ScoresAtMost limit = (Condition.ScoresAtMost) condition;
        return scores.get(limit.criterion()) <= limit.atMost();
    }

    /** Not a number if it does not apply. */
    double domain(Domain domain) {
        double sum = 0;
        double weights = 0;
        for (String id : domain.groups().keySet()) {
            int weight = domain.groups().get(id).value();
            List<Criterion> concerned = ruleset.group(id).criteria().stream().filter(this::counts).toList();
            double mean = mean(concerned);
            if (Double.isNaN(mean)) {
                continue;
            }
            for (Cap cap : ruleset.caps()) {
                mean = cap.domains() && cap.groups().contains(id) && holds(cap.when()) ? Math.min(mean, cap.limit()) : mean;
            }
            sum += weight * mean;
            weights += weight;
        }
        return sum / weights;
    }

    /** Not a number if it needs nothing. */
    double deployment(Set<String> traits) {
        double sum = 0;
        double weights = 0;
        for (Group group : ruleset.groups()) {
            List<Criterion> needed = group.criteria().stream()
                    .filter(c -> reaches(c.triggers(), traits) && counts(c)).toList();
            double weight = needed.stream().mapToInt(c -> c.weight().value()).sum();
            if (weight > 0) {
                sum += weight * capped(mean(needed), group.id(), traits);
                weights += weight;
            }
        }
        return capped(sum / weights, "", traits);
    }

    private double capped(double mean, String group, Set<String> traits) {
        double capped = mean;
        for (Cap cap : ruleset.caps()) {
            boolean limits = group.isEmpty() ? cap.groups().isEmpty() : cap.groups().contains(group);
            if (limits && reaches(cap.deployments(), traits) && holds(cap.when())) {
                capped = Math.min(capped, cap.limit());
            }
        }
        return capped;
    }

    private double mean(List<Criterion> criteria) {
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : criteria) {
            sum += criterion.weight().value() * scores.get(criterion.id());
            weights += criterion.weight().value();
        }
        return sum / weights;
    }

    private boolean counts(Criterion criterion) {
        return criterion.operators().contains(operator) && !Double.isNaN(scores.get(criterion.id()));
    }

    private static boolean reaches(Set<String> wanted, Set<String> traits) {
        return wanted.stream().anyMatch(w -> w.equals("any") || traits.contains(w));
    }
}
