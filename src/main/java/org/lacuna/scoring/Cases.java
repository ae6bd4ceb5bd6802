package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Case.Part;

/**
 * Every way each deployment may be. Deployments with the same traits and operator share their cases, and the cases do
 * not depend on answers; so they are worked out once.
 */
final class Cases {

    /** The trait of cameras that one operator opens to the police. */
    static final String SHARED_ACCESS = "shared-access";

    /** All of a deployment that decides what it needs. */
    private record Makeup(Set<String> traits, Set<String> possibleTraits, Optional<Operator> operator) {
    }

    private final Ruleset ruleset;
    private final Map<Makeup, List<Case>> known = new HashMap<>();

    Cases(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    List<Case> of(Deployment deployment) {
        Makeup makeup = new Makeup(deployment.operation().traits(), deployment.operation().possibleTraits(),
                deployment.operation().operator());
        return known.computeIfAbsent(makeup, this::cases);
    }

    private List<Case> cases(Makeup makeup) {
        List<Case> cases = new ArrayList<>();
        for (Set<String> open : subsets(makeup.possibleTraits())) {
            Set<String> traits = new HashSet<>(makeup.traits());
            traits.addAll(open);
            operators(makeup, traits).forEach(operators -> cases.add(of(traits, operators)));
        }
        return cases;
    }

    /** Each set is one way; within a set the weakest counts. */
    private static List<Set<Operator>> operators(Makeup makeup, Set<String> traits) {
        List<Operator> ways = makeup.operator().map(List::of).orElse(List.of(Operator.values()));
        boolean shared = traits.contains(SHARED_ACCESS);
        return ways.stream().map(o -> shared ? (Set<Operator>) EnumSet.of(o, Operator.POLICE) : EnumSet.of(o)).toList();
    }

    private Case of(Set<String> ownTraits, Set<Operator> operators) {
        Set<String> own = new HashSet<>(ownTraits);
        operators.forEach(o -> own.add(ruleset.vocabulary().operatorTraits().get(o)));
        Set<String> traits = ruleset.vocabulary().withImplied(own);
        List<Cap> caps = ruleset.caps().stream().filter(c -> c.reaches(traits)).toList();
        List<Part> parts = new ArrayList<>();
        for (Group group : ruleset.groups()) {
            List<Criterion> criteria = group.criteria().stream()
                    .filter(c -> c.isTriggeredBy(traits) && operators.stream().anyMatch(c::concerns)).toList();
            if (group.track() == Group.Track.LAW && !criteria.isEmpty()) {
                parts.add(new Part(criteria, caps.stream().filter(c -> c.limits(group.id())).toList()));
            }
        }
        return new Case(operators, traits, parts, caps.stream().filter(c -> c.groups().isEmpty()).toList());
    }

    private static List<Set<String>> subsets(Set<String> open) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String trait : new TreeSet<>(open)) {
            for (Set<String> smaller : List.copyOf(subsets)) {
                Set<String> larger = new HashSet<>(smaller);
                larger.add(trait);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
