package org.lacuna.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Criteria of which one decides too much of a domain. Taken where every criterion applies. */
final class WeightLint {

    /** Percent of a domain that one criterion may be for an operator. */
    private static final double MOST = 25;

    private WeightLint() {
    }

    static List<Finding> findings(Ruleset ruleset) {
        List<Finding> findings = new ArrayList<>();
        ruleset.criteria().forEach(criterion -> ruleset.domains().forEach(domain -> {
            Map<Operator, Double> heavy = heavy(ruleset, domain, criterion);
            if (!heavy.isEmpty()) {
                findings.add(Finding.remark(Where.criterion(ruleset, criterion.id()), "It is " + says(heavy)
                        + " of the domain " + domain.id() + " for " + who(heavy)
                        + "; expected is at most 25 %: give it less weight, or ask it in several questions."));
            }
        }));
        return findings;
    }

    private static String says(Map<Operator, Double> heavy) {
        TreeSet<String> percents = heavy.values().stream().map(Points::text).collect(Collectors.toCollection(TreeSet::new));
        double most = heavy.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return (percents.size() == 1 ? "" : "up to ") + Points.text(most) + " %";
    }

    private static String who(Map<Operator, Double> heavy) {
        return heavy.size() == Operator.values().length ? "every operator"
                : heavy.keySet().stream().map(Operator::code).collect(Collectors.joining(", "));
    }

    /** Operators for whom the criterion is more than it may be, with the percent. */
    private static Map<Operator, Double> heavy(Ruleset ruleset, Domain domain, Criterion criterion) {
        Map<Operator, Double> heavy = new EnumMap<>(Operator.class);
        String group = ruleset.groupOf(criterion).id();
        if (domain.groups().containsKey(group)) {
            Arrays.stream(Operator.values()).filter(criterion.operators()::contains).forEach(operator -> {
                double groups = domain.groups().entrySet().stream().filter(e -> weight(ruleset, e.getKey(), operator) > 0)
                        .mapToDouble(e -> e.getValue().value()).sum();
                double percent = 100 * domain.groups().get(group).value() / groups * criterion.weight().value()
                        / weight(ruleset, group, operator);
                if (percent > MOST) {
                    heavy.put(operator, percent);
                }
            });
        }
        return heavy;
    }

    private static double weight(Ruleset ruleset, String group, Operator operator) {
        return ruleset.group(group).criteria().stream().filter(c -> c.operators().contains(operator))
                .mapToDouble(c -> c.weight().value()).sum();
    }
}
